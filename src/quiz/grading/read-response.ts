import type { FileFault } from '../../i18n/grading.ts';
import { paperSeed } from '../exam/draw-paper.ts';
import { checksumOf, type ExamResponse, responseFormat } from '../exam/response-file.ts';
import type { Response } from '../grading.ts';

/** Far more than any paper; a file beyond it is not read at all. */
export const maxResponseBytes = 1_000_000;

export type ReadResponse =
  | { readonly response: ExamResponse; readonly fault?: undefined }
  | { readonly fault: FileFault; readonly response?: undefined };

/** Reads a response file. Never throws; nothing of it is trusted before its form, checksum and seed were looked at. */
export function readResponse(text: string): ReadResponse {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { fault: { kind: 'not-json' } };
  }
  const field = firstWrongField(data);
  if (field !== undefined) return { fault: { kind: 'wrong-format', field } };
  // Every field was checked just now.
  const { checksum, ...content } = data as ExamResponse;
  if (checksum.toLowerCase() !== checksumOf(content)) return { fault: { kind: 'checksum' } };
  const { exam, candidate, attempt } = content;
  if (content.paperSeed !== paperSeed(exam, candidate.id, attempt)) return { fault: { kind: 'seed' } };
  return { response: { ...content, checksum } };
}

type Test = (value: unknown) => boolean;

const isText: Test = (value) => typeof value === 'string' && value.length <= 20_000;
const isId: Test = (value) =>
  typeof value === 'string' && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value) && value.length <= 200;
const isShortText: Test = (value) => typeof value === 'string' && value.trim() !== '' && value.length <= 200;
const isTime: Test = (value) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) && !Number.isNaN(Date.parse(value));
const isIds: Test = (value) =>
  Array.isArray(value) && value.length <= 1000 && value.every(isId) && new Set(value).size === value.length;

const fields: Readonly<Record<keyof ExamResponse, Test>> = {
  format: (value) => value === responseFormat,
  exam: isId,
  attempt: (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 100,
  paperSeed: (value) => typeof value === 'string' && /^[0-9a-f]{16}$/.test(value),
  questions: isIds,
  candidate: (value) => hasExactly(value, { name: isShortText, id: isShortText }) === undefined,
  startedAt: isTime,
  finishedAt: isTime,
  responses: (value) => isPlain(value) && Object.entries(value).every(([id, one]) => isId(id) && isResponse(one)),
  checksum: (value) => typeof value === 'string' && /^[0-9a-f]{64}$/i.test(value),
};

function firstWrongField(data: unknown): string | undefined {
  const wrong = hasExactly(data, fields);
  if (wrong !== undefined) return wrong;
  const { startedAt, finishedAt, questions, responses } = data as ExamResponse;
  if (Date.parse(finishedAt) < Date.parse(startedAt)) return 'finishedAt';
  const known = new Set(questions);
  const stray = Object.keys(responses).find((id) => !known.has(id));
  return stray === undefined ? undefined : `responses.${stray}`;
}

/** The first field that is missing, wrong, or not one of these; `__proto__` is a field like any other, and not one of these. */
function hasExactly(value: unknown, tests: Readonly<Record<string, Test>>): string | undefined {
  if (!isPlain(value)) return '';
  const wrong = Object.entries(tests).find(([key, test]) => !Object.hasOwn(value, key) || !test(value[key]));
  return wrong ? wrong[0] : Object.keys(value).find((key) => !Object.hasOwn(tests, key));
}

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isResponse(value: unknown): value is Response {
  if (typeof value === 'boolean' || isText(value)) return true;
  if (Array.isArray(value)) return value.length <= 200 && value.every(isText);
  if (!isPlain(value)) return false;
  const entries = Object.entries(value);
  return entries.length <= 200 && entries.every(([key, one]) => key !== '__proto__' && isText(key) && isText(one));
}

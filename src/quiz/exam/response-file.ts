/** The file that a candidate hands in, `handbook-exam-response/1`. */
import type { Response } from '../grading.ts';
import { sha256 } from './sha256.ts';
import type { Candidate, Sitting } from './sitting.ts';

export const responseFormat = 'handbook-exam-response/1';

export interface ExamResponse {
  readonly format: typeof responseFormat;
  readonly exam: string;
  readonly attempt: number;
  readonly paperSeed: string;
  readonly questions: readonly string[];
  readonly candidate: Candidate;
  /** ISO 8601 with `Z`. */
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly responses: Readonly<Record<string, Response>>;
  /** SHA-256 of everything above, in hexadecimal; of the response alone, nothing of the exam's key is in it. */
  readonly checksum: string;
}

export type ResponseContent = Omit<ExamResponse, 'checksum'>;

/** Shows damage and edits that do not recompute it; together with the printed receipt, every edit after hand-in. */
export const checksumOf = (content: ResponseContent): string => sha256(canonicalJson(content));

/** The handed-in sitting as a file's content. Throws RangeError for one that is not handed in. */
export function responseOf(sitting: Sitting): ExamResponse {
  const { exam, attempt, paperSeed, questions, candidate, startedAt, finishedAt, responses } = sitting;
  if (finishedAt === undefined) throw new RangeError('The exam is not handed in');
  const given = questions.flatMap((id): [string, Response][] => {
    const response = Object.hasOwn(responses, id) ? responses[id] : undefined;
    return response === undefined ? [] : [[id, response]];
  });
  const content: ResponseContent = {
    format: responseFormat,
    exam,
    attempt,
    paperSeed,
    questions,
    candidate: { name: candidate.name, id: candidate.id },
    startedAt: new Date(startedAt).toISOString(),
    finishedAt: new Date(finishedAt).toISOString(),
    responses: Object.fromEntries(given),
  };
  return { ...content, checksum: checksumOf(content) };
}

export const writeResponse = (response: ExamResponse): string => `${JSON.stringify(response, null, 2)}\n`;

/** `new-hire_A12_1.json`, of characters that every file system takes. */
export const responseFileName = ({ exam, candidate, attempt }: Pick<ExamResponse, 'exam' | 'candidate' | 'attempt'>) =>
  `${exam}_${candidate.id.replace(/[^\p{L}\p{N}-]+/gu, '-').slice(0, 40) || 'candidate'}_${attempt}.json`;

/** The checksum as people read it aloud: the first 16 digits in fours. */
export const shortChecksum = (checksum: string): string =>
  (checksum.slice(0, 16).toUpperCase().match(/.{4}/g) ?? []).join('-');

/** JSON with the keys of every object sorted, so that the order in which they were written does not count. */
function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonicalJson(entry)}`).join(',')}}`;
}

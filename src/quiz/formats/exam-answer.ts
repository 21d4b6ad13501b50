import type { AuthoredBody, Blank, Option, QuestionType } from '../model.ts';
import { countGaps } from '../stem-gaps.ts';
import type { IssueCode, QuestionDraft } from './draft.ts';
import { truthNamed } from './exam-words.ts';
import { decimal } from './gaps.ts';

/** The key as Chinese exam tools write it: `B`, `ACD`, `对`, `12|十二;登记`, `CAB`. Empty for pairs. */
export function sayAnswer(draft: QuestionDraft): string {
  switch (draft.type) {
    case 'single':
      return draft.answer;
    case 'multiple':
    case 'order':
      return draft.answer.join('');
    case 'boolean':
      return draft.answer ? '对' : '错';
    case 'blank':
      return draft.blanks
        .map(
          ({ accepted, tolerance }) => accepted.join('|') + (tolerance === undefined ? '' : `±${decimal(tolerance)}`),
        )
        .join(';');
    case 'match':
    case 'scenario':
      return '';
  }
}

/** Accepted texts that would be taken for two, or for a tolerance. */
export const unsayableAnswer = /[;；|｜±\n]/;

export interface AnswerProblem {
  readonly code: IssueCode;
  readonly found?: string | undefined;
  readonly expected?: string | undefined;
  /** Where in a sheet, when it is not the key's own cell. */
  readonly cell?: string | undefined;
}

export type ReadBody = { readonly body: AuthoredBody } | { readonly problem: AnswerProblem };

/** The type of a question that does not say it: by its options and by what its key looks like. */
export function inferType(options: readonly Option[], answer: string): QuestionType {
  if (options.length > 0) return lettersOf(answer).length > 1 ? 'multiple' : 'single';
  return truthNamed(answer) === undefined ? 'blank' : 'boolean';
}

/** Puts stem, options and key of one type together, or says what does not fit. */
export function readBody(type: QuestionType, stem: string, options: readonly Option[], answer: string): ReadBody {
  const problem = (code: IssueCode, found?: string, expected?: string): ReadBody => ({
    problem: { code, found, expected },
  });
  if (answer.trim() === '' && type !== 'match') return problem('answer-missing');
  switch (type) {
    case 'single':
    case 'multiple':
    case 'order': {
      if (options.length < 2) return problem('options-missing', String(options.length), '2');
      const keys = lettersOf(answer);
      const known = options.map(({ key }) => key);
      const unknown = keys.length === 0 ? [answer.trim()] : keys.filter((key) => !known.includes(key));
      if (unknown.length > 0) return problem('answer-unknown', unknown.join(''), known.join(' '));
      if (type === 'order') return { body: { type, options, answer: keys } };
      if (type === 'multiple') return { body: { type, options, shuffle: true, answer: [...new Set(keys)].sort() } };
      const [only = '', ...more] = new Set(keys);
      return more.length > 0
        ? problem('one-answer', keys.join(''))
        : { body: { type, options, shuffle: true, answer: only } };
    }
    case 'boolean': {
      const truth = truthNamed(booleanWord(options, answer));
      if (truth === undefined) return problem('boolean-unreadable', answer.trim());
      return {
        body: {
          type,
          options: [
            { key: 'true', text: '' },
            { key: 'false', text: '' },
          ],
          answer: truth,
        },
      };
    }
    case 'blank': {
      const blanks = readBlanks(answer, countGaps(stem));
      const gaps = countGaps(stem);
      if (blanks.some(({ accepted }) => accepted.length === 0)) return problem('answer-missing');
      return gaps > 0 && gaps !== blanks.length
        ? problem('blank-count', String(blanks.length), String(gaps))
        : { body: { type, blanks } };
    }
    case 'match':
    case 'scenario':
      return problem('type-unsupported', type);
  }
}

/** `A. 对 B. 错` with the key A is a true-or-false question all the same. */
const booleanWord = (options: readonly Option[], answer: string): string =>
  options.find(({ key }) => lettersOf(answer).includes(key))?.text ?? answer;

/** `AC`, `A、C`, `Ａ，Ｃ` as keys; nothing when there is anything else in it. */
export function lettersOf(answer: string): readonly string[] {
  const compact = answer
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s,、;.→>-]/g, '');
  return /^[A-Z]+$/.test(compact) ? [...compact] : [];
}

function readBlanks(answer: string, gaps: number): readonly Blank[] {
  const strong = answer.split(/[;；]/);
  // Where the gaps say how many there are, other separators do as well.
  const weak = answer.split(/[、，,]|\s{2,}/);
  const entries = strong.length === 1 && gaps > 1 && weak.length === gaps ? weak : strong;
  const filled = entries.at(-1)?.trim() === '' && entries.length > 1 ? entries.slice(0, -1) : entries;
  return filled.map((entry) => {
    const [texts = '', around] = entry.split('±');
    const tolerance = around === undefined ? Number.NaN : Number(around.trim());
    const accepted = texts.split(/[|｜]/).flatMap((text) => text.trim() || []);
    return Number.isNaN(tolerance) ? { accepted } : { accepted, tolerance };
  });
}

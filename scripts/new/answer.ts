import type { NewFlag, NewWords } from '../../src/i18n/new.ts';
import type { Asker } from '../io/ask-terminal.ts';

export type Answers = Readonly<Partial<Record<NewFlag, string>>>;

/** One thing that has to be known. */
export interface Field {
  readonly flag: NewFlag;
  /** What is taken when nobody says anything; '' where it can be left out, undefined where it has to be said. */
  readonly fallback?: (answers: Answers) => string | undefined;
  /** Shown with the question. */
  readonly choices?: readonly { readonly id: string; readonly title: string }[];
  /** What is wrong with an answer that is not empty. */
  readonly mistake?: (answer: string, answers: Answers) => string | undefined;
}

export type Answered =
  | { readonly answers: Answers }
  /** What to say; `missing` where flags could have told. */
  | { readonly complaint: string };

/**
 * Takes what the flags say, asks for the rest where there is somebody to ask, and takes what is usual where there is
 * not. A wrong answer is asked for again; a wrong flag is not.
 */
export async function answerFields(
  fields: readonly Field[],
  given: Answers,
  words: NewWords,
  asker?: Asker | undefined,
): Promise<Answered> {
  let answers: Answers = {};
  const missing: string[] = [];
  for (const field of fields) {
    const { flag, fallback, mistake } = field;
    const said = given[flag]?.trim();
    if (said !== undefined) {
      const wrong = said === '' ? words.needsText : mistake?.(said, answers);
      if (wrong) return { complaint: `--${flag}: ${wrong}` };
      answers = { ...answers, [flag]: said };
      continue;
    }
    const usual = fallback?.(answers);
    const wrong = usual ? mistake?.(usual, answers) : undefined;
    if (asker) {
      const answer = await ask(field, { usual: wrong ? undefined : usual, answers, words, asker });
      if (answer === undefined) return { complaint: words.nothingWritten };
      answers = { ...answers, [flag]: answer };
    } else if (usual === undefined) {
      missing.push(flag);
    } else if (wrong) {
      return { complaint: wrong };
    } else {
      answers = { ...answers, [flag]: usual };
    }
  }
  return missing.length > 0 ? { complaint: words.missing(missing) } : { answers };
}

/** Entries of a list may be named by their numbers, several with commas. */
const numbered = (typed: string, choices: NonNullable<Field['choices']>): string =>
  typed
    .split(/[,，、]/)
    .map((part) => choices[Number(part) - 1]?.id ?? part.trim())
    .join(',');

interface Asking {
  readonly usual: string | undefined;
  readonly answers: Answers;
  readonly words: NewWords;
  readonly asker: Asker;
}

async function ask({ flag, choices, mistake }: Field, { usual, answers, words, asker }: Asking) {
  const list = (choices ?? []).map(({ id, title }, index) => `  ${index + 1}. ${title} (${id})\n`).join('');
  const shown = usual === undefined ? '' : usual === '' ? ` (${words.optional})` : ` [${usual}]`;
  for (let complaint = ''; ; ) {
    const typed = (await asker.ask(`${complaint}${list}${words.ask[flag]}${shown}: `))?.trim();
    if (typed === undefined) return undefined;
    const answer = typed === '' ? usual : choices ? numbered(typed, choices) : typed;
    const wrong = answer === undefined ? words.needsText : answer === '' ? undefined : mistake?.(answer, answers);
    if (answer !== undefined && !wrong) return answer;
    complaint = `${wrong}\n`;
  }
}

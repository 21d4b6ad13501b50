import { type Finding, finding } from '../diagnostics/finding.ts';
import type { Question, Quiz } from '../quiz/model.ts';
import type { Chapter } from './chapter.ts';

/** Not committed yet: later than every day. */
export const uncommitted = 'uncommitted';

/** The day (YYYY-MM-DD, or `uncommitted`) on which each line of a file was last changed; line 1 is at index 0. */
export type LineDates = readonly string[];

export interface History {
  /** The first and the last day on which a file was changed; undefined where nothing is known of it. Cheap to ask. */
  readonly spanOf: (file: string) => { readonly first: string; readonly last: string } | undefined;
  /** Undefined where there is no history to ask. Dear. */
  readonly linesOf: (file: string) => LineDates | undefined;
  /** The day of a commit; undefined where there is no such commit. */
  readonly dayOf: (commit: string) => string | undefined;
}

/** A question whose rule was changed after the question was last looked at. */
export interface Drift {
  readonly quiz: Quiz;
  readonly question: Question;
  readonly chapter: Chapter;
  /** Id of the section that proves the question, or undefined for the chapter as a whole. */
  readonly section: string | undefined;
  /** YYYY-MM-DD or `uncommitted`. */
  readonly changed: string;
  /** YYYY-MM-DD. */
  readonly reviewed: string;
}

/**
 * Compares, by days, when the section that proves a question was changed and when the question was last reviewed: its
 * `reviewed:`, a day or a commit, or else the last change of the question itself.
 */
export function findDrift(chapters: readonly Chapter[], quizzes: readonly Quiz[], history: History): readonly Drift[] {
  const byId = new Map(chapters.map((chapter) => [chapter.id, chapter]));
  return quizzes.flatMap((quiz) =>
    quiz.questions.flatMap((question, index): Drift[] => {
      const [id = '', section] = (question.source ?? '').split('#');
      const chapter = byId.get(id);
      if (!chapter) return [];
      const stated = reviewedOn(question.reviewed, history);
      const latest = history.spanOf(chapter.file)?.last;
      const earliest = stated ?? history.spanOf(quiz.file)?.first;
      if (latest === undefined || earliest === undefined || earliest >= latest) return [];
      const own = { from: lineOf(question), to: lineOf(quiz.questions[index + 1]) - 1 };
      const reviewed = stated ?? lastDay(history.linesOf(quiz.file), own);
      const changed = lastDay(history.linesOf(chapter.file), sectionLines(chapter, section));
      if (changed === undefined || reviewed === undefined || reviewed >= changed) return [];
      return [{ quiz, question, chapter, section, changed, reviewed }];
    }),
  );
}

/** Drift in words, and `reviewed:` that names no commit. */
export function checkDrift(chapters: readonly Chapter[], quizzes: readonly Quiz[], history: History): Finding[] {
  const drifted = findDrift(chapters, quizzes, history).map(
    ({ quiz, question, section, chapter, changed, reviewed }) => {
      const heading = chapter.headings.find(({ id }) => id === section)?.text;
      const values = {
        id: question.id,
        section: heading ?? chapter.title,
        source: question.source ?? '',
        changed: changed === uncommitted ? undefined : changed,
        reviewed,
      };
      return finding('quiz/drifted', { file: quiz.file, place: question.places.source, severity: 'warning', values });
    },
  );
  const unknown = quizzes.flatMap(({ file, questions }) =>
    questions.flatMap(({ reviewed, places }) =>
      reviewed === undefined || isDay(reviewed) || history.dayOf(reviewed) !== undefined
        ? []
        : [finding('quiz/unknown-commit', { file, place: places.reviewed, severity: 'warning', values: { reviewed } })],
    ),
  );
  return [...drifted, ...unknown];
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

const reviewedOn = (reviewed: string | undefined, { dayOf }: History): string | undefined =>
  reviewed === undefined || isDay(reviewed) ? reviewed : dayOf(reviewed);

/** Where a question begins; behind every line for one that is not there. */
const lineOf = (question: Question | undefined): number => question?.places.id.start.line ?? Infinity;

interface Lines {
  /** Counted from 1; both included. */
  readonly from: number;
  readonly to: number;
}

/** From a heading to the next one of its depth or above; the whole file without a section. */
function sectionLines({ headings }: Chapter, section: string | undefined): Lines {
  const at = headings.findIndex(({ id }) => id === section);
  const heading = headings[at];
  if (!heading) return { from: 1, to: Infinity };
  const next = headings.slice(at + 1).find(({ depth }) => depth <= heading.depth);
  return { from: heading.place.start.line, to: (next?.place.start.line ?? Infinity) - 1 };
}

function lastDay(lines: LineDates | undefined, { from, to }: Lines): string | undefined {
  const days = lines?.slice(from - 1, to === Infinity ? undefined : to);
  // `uncommitted` sorts behind every day.
  return days?.reduce<string | undefined>((last, day) => (last === undefined || day > last ? day : last), undefined);
}

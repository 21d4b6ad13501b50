import type { AssessmentOutline } from './model.ts';
import { type Ratings, scoreAssessment } from './score.ts';

/** One person on a form. */
export interface Observation {
  readonly name: string;
  /** The number by which exams know the person; '' where there is none. */
  readonly number: string;
  readonly observer: string;
  /** `YYYY-MM-DD`, '' until it is chosen. */
  readonly date: string;
  readonly ratings: Ratings;
  /** Item id → note. */
  readonly notes: Readonly<Record<string, string>>;
  /** On the person as a whole. */
  readonly note: string;
}

const format = 'handbook-assessment/1';

/** What the page hands over and `npx handbook grade` reads. */
export interface AssessmentFile {
  readonly assessment: string;
  readonly observations: readonly Observation[];
}

export function writeAssessmentFile(handbook: string, { assessment, observations }: AssessmentFile): string {
  return `${JSON.stringify({ format, handbook, assessment, trainees: observations }, null, 2)}\n`;
}

export type AssessmentFileProblem = 'not-json' | 'not-assessment' | 'damaged';

/** Reads what `writeAssessmentFile` wrote. Never throws; extra keys are ignored. */
export function readAssessmentFile(
  text: string,
): { readonly file: AssessmentFile; readonly handbook: string } | { readonly problem: AssessmentFileProblem } {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { problem: 'not-json' };
  }
  if (!isObject(data) || data.format !== format) return { problem: 'not-assessment' };
  const { handbook, assessment, trainees } = data;
  if (typeof handbook !== 'string' || typeof assessment !== 'string' || !Array.isArray(trainees)) {
    return { problem: 'damaged' };
  }
  const observations: Observation[] = [];
  for (const trainee of trainees) {
    const observation = readObservation(trainee);
    if (!observation) return { problem: 'damaged' };
    observations.push(observation);
  }
  return { file: { assessment, observations }, handbook };
}

function readObservation(value: unknown): Observation | undefined {
  if (!isObject(value)) return undefined;
  const text = (key: string): string | undefined => {
    const found = Object.hasOwn(value, key) ? value[key] : '';
    return typeof found === 'string' ? found : undefined;
  };
  const [name, number, observer, date, note] = [
    text('name'),
    text('number'),
    text('observer'),
    text('date'),
    text('note'),
  ];
  const { ratings, notes = {} } = value;
  if (
    name === undefined ||
    number === undefined ||
    observer === undefined ||
    date === undefined ||
    note === undefined
  ) {
    return undefined;
  }
  if (!isObject(ratings) || !Object.values(ratings).every((rating) => Number.isFinite(rating))) return undefined;
  if (!isObject(notes) || !Object.values(notes).every((one) => typeof one === 'string')) return undefined;
  return {
    name,
    number,
    observer,
    date,
    note,
    ratings: ratings as Readonly<Record<string, number>>,
    notes: notes as Readonly<Record<string, string>>,
  };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Headings of the columns that every form's table has. */
export interface AssessmentColumns {
  readonly name: string;
  readonly number: string;
  readonly observer: string;
  readonly date: string;
  readonly percent: string;
  readonly result: string;
  readonly note: string;
  readonly results: { readonly passed: string; readonly failed: string; readonly open: string };
  itemNote(title: string): string;
}

/** One row a person: ratings by item, score, result, notes. The first row holds the headings. */
export function assessmentRows(
  form: AssessmentOutline,
  observations: readonly Observation[],
  columns: AssessmentColumns,
): (string | number)[][] {
  const noted = form.items.filter(({ id }) => observations.some(({ notes }) => (notes[id] ?? '') !== ''));
  const head = [
    columns.name,
    columns.number,
    columns.observer,
    columns.date,
    ...form.items.map(({ title }) => title),
    columns.percent,
    columns.result,
    columns.note,
    ...noted.map(({ title }) => columns.itemNote(title)),
  ];
  const rows = observations.map(({ name, number, observer, date, ratings, notes, note }) => {
    const { percent, passed } = scoreAssessment(form, ratings);
    const { results } = columns;
    return [
      name,
      number,
      observer,
      date,
      ...form.items.map(({ id }) => ratings[id] ?? ''),
      percent,
      passed === undefined ? results.open : passed ? results.passed : results.failed,
      note,
      ...noted.map(({ id }) => notes[id] ?? ''),
    ];
  });
  return [head, ...rows];
}

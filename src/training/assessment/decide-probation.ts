import type { AssessmentFile, Observation } from './assessment-file.ts';
import type { AssessmentOutline } from './model.ts';
import { type AssessmentScore, scoreAssessment } from './score.ts';

/** How a person did in one exam, as the grading of papers says it. */
export interface ExamResult {
  /** Id of the exam. */
  readonly exam: string;
  readonly title: string;
  readonly name: string;
  /** The candidate's number; '' where there is none. */
  readonly number: string;
  /** 0 to 100. */
  readonly percent: number;
  readonly passed: boolean;
}

export interface FormResult {
  readonly assessment: string;
  readonly title: string;
  /** Undefined where nobody has filled the form in for this person. */
  readonly score: AssessmentScore | undefined;
  /** Titles of the items below the lowest rating allowed. */
  readonly below: readonly string[];
  readonly observer: string;
  readonly date: string;
  readonly note: string;
}

/** `confirm`: everything is passed. `extend`: something is failed. `open`: nothing is failed, but something is missing. */
export type ProbationOutcome = 'confirm' | 'extend' | 'open';

export interface ProbationDecision {
  readonly name: string;
  readonly number: string;
  /** One for each form, in the forms' order. */
  readonly forms: readonly FormResult[];
  /** The best result of each exam. */
  readonly exams: readonly ExamResult[];
  /** Ids of the required exams that the person has no result of. */
  readonly missingExams: readonly string[];
  readonly outcome: ProbationOutcome;
}

export interface ProbationOptions {
  readonly forms: readonly AssessmentOutline[];
  readonly files: readonly AssessmentFile[];
  readonly exams: readonly ExamResult[];
  /** Ids of the exams that count. Without it those that anybody has a result of are required of everybody. */
  readonly requiredExams?: readonly string[];
}

/**
 * Joins observation forms and exams into one proposal for each person, in the order of names as they first appear.
 * People are told apart by number, and by name where one side has no number. Where a form was filled in more than once
 * the latest date counts, of equal ones the last.
 */
export function decideProbation({ forms, files, exams, requiredExams }: ProbationOptions): ProbationDecision[] {
  const observations = files.flatMap(({ assessment, observations: list }) =>
    list.map((one) => ({ assessment, ...one })),
  );
  const required = requiredExams ?? [...new Set(exams.map(({ exam }) => exam))];
  return findPeople([...observations, ...exams]).map(({ name, number }) => {
    const isHim = (one: Person): boolean => isSame(one, { name, number });
    const results = forms.map((form): FormResult => {
      const filled = observations.filter((one) => one.assessment === form.id && isHim(one));
      return formResult(form, latest(filled));
    });
    const best = required.flatMap((exam) => {
      const taken = exams.filter((one) => one.exam === exam && isHim(one));
      const [first] = taken.toSorted((a, b) => Number(b.passed) - Number(a.passed) || b.percent - a.percent);
      return first ? [first] : [];
    });
    const missingExams = required.filter((exam) => !best.some((one) => one.exam === exam));
    const outcome = decide(results, best, missingExams);
    return { name, number, forms: results, exams: best, missingExams, outcome };
  });
}

type Person = Pick<Observation, 'name' | 'number'>;

const isSame = (a: Person, b: Person): boolean =>
  a.number !== '' && b.number !== '' ? a.number === b.number : a.name.trim() === b.name.trim();

function findPeople(all: readonly Person[]): Person[] {
  const people: Person[] = [];
  // Those with a number first: one without joins the first of the same name.
  for (const { name, number } of all.toSorted((a, b) => Number(a.number === '') - Number(b.number === ''))) {
    if (name.trim() === '' && number === '') continue;
    if (!people.some((one) => isSame(one, { name, number }))) people.push({ name: name.trim(), number });
  }
  const orderOf = (person: Person): number => all.findIndex((one) => isSame(one, person));
  return people.sort((a, b) => orderOf(a) - orderOf(b));
}

function latest(filled: readonly Observation[]): Observation | undefined {
  let found: Observation | undefined;
  for (const one of filled) if (!found || one.date >= found.date) found = one;
  return found;
}

function formResult(form: AssessmentOutline, observation: Observation | undefined): FormResult {
  const { id: assessment, title, items } = form;
  const { observer = '', date = '', note = '' } = observation ?? {};
  const score = observation && scoreAssessment(form, observation.ratings);
  const below = items.filter(({ id }) => score?.below.includes(id)).map((item) => item.title);
  return { assessment, title, score, below, observer, date, note };
}

function decide(
  forms: readonly FormResult[],
  exams: readonly ExamResult[],
  missingExams: readonly string[],
): ProbationOutcome {
  if (forms.some(({ score }) => score?.passed === false) || exams.some(({ passed }) => !passed)) return 'extend';
  const isOpen = missingExams.length > 0 || forms.some(({ score }) => score?.passed !== true);
  return isOpen || forms.length + exams.length === 0 ? 'open' : 'confirm';
}

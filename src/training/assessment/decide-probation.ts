import { foldWidth } from '../../text/fold.ts';
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

/** An exam that counts. */
export interface RequiredExam {
  readonly exam: string;
  readonly title: string;
}

export interface ProbationDecision {
  readonly name: string;
  readonly number: string;
  /** One for each form, in the forms' order. */
  readonly forms: readonly FormResult[];
  /** The best result of each exam. */
  readonly exams: readonly ExamResult[];
  /** The required exams that the person has no result of. */
  readonly missingExams: readonly RequiredExam[];
  readonly outcome: ProbationOutcome;
}

export interface ProbationOptions {
  readonly forms: readonly AssessmentOutline[];
  readonly files: readonly AssessmentFile[];
  readonly exams: readonly ExamResult[];
  /** The exams that count. Without it those that anybody has a result of are required of everybody. */
  readonly requiredExams?: readonly RequiredExam[];
}

/**
 * Joins observation forms and exams into one proposal for each person, in the order of names as they first appear.
 * People are told apart by number; a record without one belongs to who alone has its name. Where a form was filled in
 * more than once the latest date counts, of equal ones the last.
 */
export function decideProbation({ forms, files, exams, requiredExams }: ProbationOptions): ProbationDecision[] {
  const observations = files.flatMap(({ assessment, observations: list }) =>
    list.map((one) => ({ assessment, ...one })),
  );
  const taken = new Map(exams.map(({ exam, title }) => [exam, { exam, title }]));
  const required = requiredExams ?? [...taken.values()];
  return findPeople([...observations, ...exams]).map(({ name, number, records }) => {
    const results = forms.map((form): FormResult => {
      const filled = observations.filter((one) => one.assessment === form.id && records.has(one));
      return formResult(form, latest(filled));
    });
    const best = required.flatMap(({ exam }) => {
      const own = exams.filter((one) => one.exam === exam && records.has(one));
      const [first] = own.toSorted((a, b) => Number(b.passed) - Number(a.passed) || b.percent - a.percent);
      return first ? [first] : [];
    });
    const missingExams = required.filter(({ exam }) => !best.some((one) => one.exam === exam));
    const outcome = decide(results, best, missingExams);
    return { name, number, forms: results, exams: best, missingExams, outcome };
  });
}

type PersonRecord = Pick<Observation, 'name' | 'number'>;

/** Somebody, and what there is of them. */
interface Person {
  readonly name: string;
  readonly number: string;
  readonly records: ReadonlySet<PersonRecord>;
}

/** Width, case and spaces do not make another person. */
const plain = (text: string): string => foldWidth(text).replace(/\s+/g, '').toUpperCase();

function findPeople(records: readonly PersonRecord[]): Person[] {
  const numbersByName = new Map<string, Set<string>>();
  for (const { name, number } of records) {
    if (plain(number) === '' || plain(name) === '') continue;
    const known = numbersByName.get(plain(name));
    if (known) known.add(plain(number));
    else numbersByName.set(plain(name), new Set([plain(number)]));
  }
  const keyOf = ({ name, number }: PersonRecord): string => {
    if (plain(number) !== '') return `number ${plain(number)}`;
    // Where several people have the name, nobody can say whose record it is: it stays one of its own.
    const [only, ...others] = numbersByName.get(plain(name)) ?? [];
    return only !== undefined && others.length === 0 ? `number ${only}` : `name ${plain(name)}`;
  };
  const named = records.filter(({ name, number }) => plain(name) !== '' || plain(number) !== '');
  return [...Map.groupBy(named, keyOf).values()].map((own) => {
    const first = (key: keyof PersonRecord): string =>
      own.map((one) => one[key].trim()).find((text) => text !== '') ?? '';
    return { name: first('name'), number: first('number'), records: new Set(own) };
  });
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
  missingExams: readonly RequiredExam[],
): ProbationOutcome {
  if (forms.some(({ score }) => score?.passed === false) || exams.some(({ passed }) => !passed)) return 'extend';
  const isOpen = missingExams.length > 0 || forms.some(({ score }) => score?.passed !== true);
  return isOpen || forms.length + exams.length === 0 ? 'open' : 'confirm';
}

import type { GradingWords } from '../../i18n/grading.ts';
import type { QuizWords } from '../../i18n/quiz.ts';
import type { ChangedResult, GradingReport, QuestionStatistics } from './report.ts';

export type Cell = string | number;

/** A table for a screen, a CSV file or a sheet; the first row holds the names of the columns. */
export interface ReportTable {
  readonly name: 'results' | 'questions' | 'sections' | 'changed' | 'faults' | 'probation';
  readonly title: string;
  readonly rows: readonly (readonly Cell[])[];
}

export interface TableContext {
  readonly words: GradingWords;
  readonly kinds: QuizWords['kinds'];
  readonly changed: ReadonlyMap<string, readonly ChangedResult[]>;
  readonly topicTitle: (topic: string) => string;
  readonly sectionTitle: (source: string) => string;
}

/** The whole report as tables; a table without rows is left out, but the results never are. */
export function reportTables({ exams, faults }: GradingReport, context: TableContext): readonly ReportTable[] {
  const { words, kinds, changed } = context;
  const { columns: c, sheets, sayNote } = words;
  const outcome = (passed: boolean): string => (passed ? words.passed : words.failed);
  const topics = [
    ...new Set(exams.flatMap(({ results }) => results.flatMap((one) => one.topics.map(({ topic }) => topic)))),
  ];
  const results = exams.flatMap(({ exam, results: list }) =>
    list.map((one): readonly Cell[] => [
      exam,
      one.candidate.id,
      one.candidate.name,
      one.attempt,
      one.points,
      one.total,
      one.percent,
      outcome(one.passed),
      one.minutes,
      ...topics.map((topic): Cell => {
        const share = one.topics.find((candidate) => candidate.topic === topic);
        return share ? Math.round((share.points * 100) / share.total) : '';
      }),
      one.notes.map(sayNote).join('; '),
      one.file,
    ]),
  );
  const topicNames = topics.map((topic) => (topic === undefined ? '—' : context.topicTitle(topic)));
  const tables: readonly ReportTable[] = [
    {
      name: 'results',
      title: sheets.results,
      rows: [
        [
          c.exam,
          c.number,
          c.name,
          c.attempt,
          c.points,
          c.total,
          c.percent,
          c.result,
          c.minutes,
          ...topicNames,
          c.notes,
          c.file,
        ],
        ...results,
      ],
    },
    {
      name: 'changed',
      title: sheets.changed,
      rows: [
        [c.exam, c.number, c.name, c.attempt, c.before, c.result, c.after, c.result],
        ...[...changed].flatMap(([exam, list]) =>
          list.map(({ candidate, attempt, before, after }): readonly Cell[] => [
            exam,
            candidate.id,
            candidate.name,
            attempt,
            before.percent,
            outcome(before.passed),
            after?.percent ?? '',
            after ? outcome(after.passed) : words.notCounted,
          ]),
        ),
      ],
    },
    {
      name: 'questions',
      title: sheets.questions,
      rows: [
        [c.exam, c.question, c.type, c.papers, c.difficulty, c.discrimination, c.distractor],
        ...exams.flatMap(({ exam, questions }) =>
          questions.map((one): readonly Cell[] => [
            exam,
            one.id,
            kinds[one.type],
            one.papers,
            twoDecimals(one.difficulty),
            one.discrimination === undefined ? '' : twoDecimals(one.discrimination),
            sayDistractor(one),
          ]),
        ),
      ],
    },
    {
      name: 'sections',
      title: sheets.sections,
      rows: [
        [c.exam, c.section, c.difficulty, c.questions],
        ...exams.flatMap(({ exam, sections }) =>
          sections.map(({ source, fraction, questions }): readonly Cell[] => [
            exam,
            context.sectionTitle(source),
            twoDecimals(fraction),
            questions.join(' '),
          ]),
        ),
      ],
    },
    {
      name: 'faults',
      title: sheets.faults,
      rows: [[c.file, c.problem], ...faults.map(({ file, fault }): readonly Cell[] => [file, words.sayFault(fault)])],
    },
  ];
  return tables.filter(({ name, rows }) => name === 'results' || rows.length > 1);
}

const twoDecimals = (value: number): number => Math.round(value * 100) / 100;

const sayDistractor = ({ distractor, papers }: QuestionStatistics): string =>
  distractor ? `${distractor.key} (${distractor.count}/${papers})` : '';

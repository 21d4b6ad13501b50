import { resolve } from 'node:path';
import { type GradingWords, gradingWords } from '../../src/i18n/grading.ts';
import { quizWords } from '../../src/i18n/quiz.ts';
import { changedResults } from '../../src/quiz/grading/compare-reports.ts';
import { gradeResponses } from '../../src/quiz/grading/grade-responses.ts';
import type { ChangedResult, GradingReport } from '../../src/quiz/grading/report.ts';
import { reportTables, type TableContext } from '../../src/quiz/grading/report-tables.ts';
import { handbookLanguage } from '../../src/source/handbook-language.ts';
import { type LoadedKey, loadAnswerKey, loadAnswerKeyAt } from '../../src/source/load-answer-key.ts';
import { loadTitles } from '../../src/source/load-titles.ts';
import { writeCsv } from '../../src/text/write-csv.ts';
import type { Command, CommandContext, ExitCode } from '../command.ts';
import { readResponses } from '../io/read-responses.ts';
import { writeFile } from '../io/write-file.ts';
import { writeWorkbook } from '../io/write-workbook.ts';
import { gradeText, printable } from '../reporters/grade-text.ts';
import { joinProbation, type Probation, probationJson, splitHandedIn } from './grade-probation.ts';

const formats = ['table', 'csv', 'json', 'xlsx'] as const;

export const grade: Command = {
  name: 'grade',
  summary: {
    'zh-CN': '判卷：按仓库里的答案给作答文件打分；连同观察考核表，评定转正',
    en: 'Mark response files by the key in the repository; with observation forms, decide on probation',
  },
  operands: 'FILE|DIR…',
  options: {
    format: {
      value: formats.join('|'),
      values: formats,
      help: { 'zh-CN': '输出格式，默认 table', en: 'Form of the output, default table' },
    },
    out: { value: 'FILE', help: { 'zh-CN': '写进文件，不打在屏幕上', en: 'File to write to instead of the screen' } },
    key: {
      value: 'REVISION',
      help: {
        'zh-CN': '按 git 里这个版本的答案判，再列出改用现在的答案时谁的结果会变',
        en: 'Mark by the key of this git revision, and list whose result the key as it is now would change',
      },
    },
    plan: {
      value: 'ID',
      help: {
        'zh-CN': '转正按哪份培训计划的考核表和考试评定，默认看交来的文件合哪一份',
        en: 'Training plan whose forms and exams probation is decided by, default the one that fits the files',
      },
    },
    probation: {
      value: 'DIR',
      help: { 'zh-CN': '把每个人的转正评定表写进这个文件夹', en: "Folder for each person's probation sheet, to print" },
    },
  },
  run: gradeFiles,
};

async function gradeFiles({ place, options, operands, print, note }: CommandContext): Promise<ExitCode> {
  const language = handbookLanguage(place.root);
  const words = gradingWords[language];
  const { format = 'table', out, key: revision } = options;
  if (operands.length === 0) return fail(note, words.noFiles);
  if (format === 'xlsx' && typeof out !== 'string') return fail(note, words.needsOut);
  const asked = textOf(revision);
  const now = loadAnswerKey(place.root);
  const chosen = asked === undefined ? now : loadAnswerKeyAt(place.root, asked);
  if (!chosen) return fail(note, words.noRevision(asked ?? ''));
  const broken = firstError(chosen) ?? firstError(now);
  if (broken) {
    note(words.keyBroken(broken.file, broken.place.start.line));
    return 1;
  }
  const { responses: files, forms } = splitHandedIn(readResponses(operands));
  const report = gradeResponses(files, chosen.key);
  const changed =
    asked === undefined
      ? new Map<string, readonly ChangedResult[]>()
      : changedResults(report, gradeResponses(files, now.key));
  const context: TableContext = { words, kinds: quizWords[language].kinds, changed, ...loadTitles(place.root) };
  const examTitles = new Map(chosen.key.exams.map(({ id, title }) => [id, title]));
  const wanted = { plan: textOf(options.plan), folder: textOf(options.probation) };
  const needsProbation = forms.length > 0 || wanted.plan !== undefined || wanted.folder !== undefined;
  const probation = needsProbation
    ? joinProbation({ root: place.root, forms, report, examTitles, plan: wanted.plan })
    : undefined;
  if (probation && 'wrong' in probation) return fail(note, probation.wrong);
  const results = reportTables(report, context);
  // What was asked for first: with observation forms that is the decision.
  const tables = probation
    ? [probation.table, ...results.filter(({ rows, name }) => rows.length > 1 || name !== 'results')]
    : results;
  const target = typeof out === 'string' ? resolve(out) : undefined;
  const write = (text: string): void => (target === undefined ? print(text.trimEnd()) : writeFile(target, text));
  switch (format) {
    case 'json':
      write(`${JSON.stringify(reportJson(report, { changed, key: asked, probation }), null, 2)}\n`);
      break;
    case 'csv':
      // One table a file: the decisions, else the results. A byte order mark, or spreadsheets take Chinese for another encoding.
      write(`${target === undefined ? '' : '\ufeff'}${writeCsv(tables[0]?.rows ?? [])}`);
      break;
    case 'xlsx':
      if (target !== undefined) await writeWorkbook(target, tables);
      break;
    default:
      write(`${gradeText(tables.filter(({ name }) => name !== 'faults'))}\n`);
  }
  if (target !== undefined) note(words.written(target));
  sayRest(report, { words, changed, asked, note, probation });
  if (probation && wanted.folder !== undefined) note(probation.writeSheets(wanted.folder));
  return report.faults.length + (probation?.faults.length ?? 0) > 0 ? 1 : 0;
}

interface Rest {
  readonly words: GradingWords;
  readonly changed: ReadonlyMap<string, readonly ChangedResult[]>;
  readonly asked: string | undefined;
  readonly note: (text: string) => void;
  readonly probation: Probation | undefined;
}

/** What does not belong to the output: how many, whose result changes, and which files do not count. */
function sayRest({ exams, faults }: GradingReport, { words, changed, asked, note, probation }: Rest): void {
  for (const { title, results, pass } of exams) {
    note(`${title}: ${words.candidates(results.length, results.filter(({ passed }) => passed).length, pass)}`);
  }
  if (exams.length === 0 && !probation) note(words.nobody);
  if (probation) note(probation.needs);
  if (asked !== undefined && exams.length > 0) {
    const list = [...changed.values()].flat();
    note(list.length === 0 ? words.unchanged(asked) : words.changed(list.length, asked));
    for (const { candidate, before, after } of list)
      note(printable(`  ${candidate.id}  ${before.percent}% → ${after ? `${after.percent}%` : words.notCounted}`));
  }
  const uncounted = [
    ...faults.map(({ file, fault }) => `  ${file}: ${words.sayFault(fault)}`),
    ...(probation?.faults ?? []).map(({ file, fault }) => `  ${file}: ${probation?.sayFault(fault)}`),
  ];
  if (uncounted.length > 0) note(words.faults(uncounted.length));
  for (const line of uncounted) note(printable(line));
}

const reportJson = (
  { exams, faults }: GradingReport,
  { changed, key, probation }: Pick<Rest, 'changed' | 'probation'> & { readonly key: string | undefined },
) => ({
  ...(key === undefined ? {} : { key }),
  exams: exams.map((exam) => ({
    ...exam,
    changed: (changed.get(exam.exam) ?? []).map(({ candidate, attempt, before, after }) => ({
      candidate,
      attempt,
      before: { percent: before.percent, passed: before.passed },
      after: after ? { percent: after.percent, passed: after.passed } : null,
    })),
  })),
  ...(probation && { probation: probationJson(probation.decisions) }),
  faults: [...faults, ...(probation?.faults ?? [])].map(({ file, fault }) => ({ file, ...fault })),
});

const firstError = ({ findings }: LoadedKey) => findings.find(({ severity }) => severity === 'error');

const textOf = (value: string | true | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;

function fail(note: (text: string) => void, text: string): ExitCode {
  note(text);
  return 2;
}

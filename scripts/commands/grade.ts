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
import { gradeText } from '../reporters/grade-text.ts';

const formats = ['table', 'csv', 'json', 'xlsx'] as const;

export const grade: Command = {
  name: 'grade',
  summary: { 'zh-CN': '判卷：按仓库里的答案给作答文件打分', en: 'Mark response files by the key in the repository' },
  operands: 'FILE…',
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
  },
  run: gradeFiles,
};

async function gradeFiles({ place, options, operands, print, note }: CommandContext): Promise<ExitCode> {
  const language = handbookLanguage(place.root);
  const words = gradingWords[language];
  const { format = 'table', out, key: revision } = options;
  if (operands.length === 0) return fail(note, words.noFiles);
  if (format === 'xlsx' && typeof out !== 'string') return fail(note, words.needsOut);
  const asked = typeof revision === 'string' ? revision : undefined;
  const now = loadAnswerKey(place.root);
  const chosen = asked === undefined ? now : loadAnswerKeyAt(place.root, asked);
  if (!chosen) return fail(note, words.noRevision(asked ?? ''));
  const broken = firstError(chosen);
  if (broken) {
    note(words.keyBroken(broken.file, broken.place.start.line));
    return 1;
  }
  const files = readResponses(operands);
  const report = gradeResponses(files, chosen.key);
  const changed =
    asked === undefined
      ? new Map<string, readonly ChangedResult[]>()
      : changedResults(report, gradeResponses(files, now.key));
  const context: TableContext = { words, kinds: quizWords[language].kinds, changed, ...loadTitles(place.root) };
  const tables = reportTables(report, context);
  const target = typeof out === 'string' ? resolve(out) : undefined;
  const write = (text: string): void => (target === undefined ? print(text.trimEnd()) : writeFile(target, text));
  switch (format) {
    case 'json':
      write(`${JSON.stringify(reportJson(report, changed, asked), null, 2)}\n`);
      break;
    case 'csv':
      // One table a file: the results. A byte order mark, or spreadsheets take Chinese for another encoding.
      write(`${target === undefined ? '' : '\ufeff'}${writeCsv(tables[0]?.rows ?? [])}`);
      break;
    case 'xlsx':
      if (target !== undefined) await writeWorkbook(target, tables);
      break;
    default:
      write(`${gradeText(tables.filter(({ name }) => name !== 'faults'))}\n`);
  }
  if (target !== undefined) note(words.written(target));
  sayRest(report, { words, changed, asked, note });
  return report.faults.length > 0 ? 1 : 0;
}

interface Rest {
  readonly words: GradingWords;
  readonly changed: ReadonlyMap<string, readonly ChangedResult[]>;
  readonly asked: string | undefined;
  readonly note: (text: string) => void;
}

/** What does not belong to the output: how many, whose result changes, and which files do not count. */
function sayRest({ exams, faults }: GradingReport, { words, changed, asked, note }: Rest): void {
  for (const { title, results, pass } of exams) {
    note(`${title}: ${words.candidates(results.length, results.filter(({ passed }) => passed).length, pass)}`);
  }
  if (exams.length === 0) note(words.nobody);
  if (asked !== undefined && exams.length > 0) {
    const list = [...changed.values()].flat();
    note(list.length === 0 ? words.unchanged(asked) : words.changed(list.length, asked));
    for (const { candidate, before, after } of list) note(`  ${candidate.id}  ${before.percent}% → ${after.percent}%`);
  }
  if (faults.length > 0) note(words.faults(faults.length));
  for (const { file, fault } of faults) note(`  ${file}: ${words.sayFault(fault)}`);
}

const reportJson = (
  { exams, faults }: GradingReport,
  changed: ReadonlyMap<string, readonly ChangedResult[]>,
  key: string | undefined,
) => ({
  ...(key === undefined ? {} : { key }),
  exams: exams.map((exam) => ({
    ...exam,
    changed: (changed.get(exam.exam) ?? []).map(({ candidate, attempt, before, after }) => ({
      candidate,
      attempt,
      before: { percent: before.percent, passed: before.passed },
      after: { percent: after.percent, passed: after.passed },
    })),
  })),
  faults: faults.map(({ file, fault }) => ({ file, ...fault })),
});

const firstError = ({ findings }: LoadedKey) => findings.find(({ severity }) => severity === 'error');

function fail(note: (text: string) => void, text: string): ExitCode {
  note(text);
  return 2;
}

import { resolve } from 'node:path';
import { formatWords, sayLoss } from '../../src/i18n/formats.ts';
import { gradingWords } from '../../src/i18n/grading.ts';
import type { Language } from '../../src/i18n/language.ts';
import { renderInline } from '../../src/markdown/render-inline.ts';
import { formats, type WriteContext } from '../../src/quiz/formats/format.ts';
import { draftOf, type LossReport, reduceBank } from '../../src/quiz/formats/losses.ts';
import { formatOf, isFormat } from '../../src/quiz/formats/registry.ts';
import { templateExamples, templateInstructions } from '../../src/quiz/formats/xlsx-template.ts';
import { handbookLanguage } from '../../src/source/handbook-language.ts';
import { loadAnswerKey } from '../../src/source/load-answer-key.ts';
import { nearest } from '../../src/text/nearest.ts';
import type { CommandContext, CommandOption, ExitCode } from '../command.ts';
import { isInTheWay, writePackageFiles } from '../io/write-package.ts';
import { writeWhole } from '../io/write-whole.ts';
import { workbookBytes } from '../io/write-workbook.ts';
import { readPicture } from './read-picture.ts';

export const quizOptions: Readonly<Record<string, CommandOption>> = {
  to: {
    value: 'FORMAT',
    values: formats,
    help: { 'zh-CN': `题库的格式：${formats.join('、')}`, en: `Format of the questions: ${formats.join(', ')}` },
  },
  'with-exam-pool': {
    help: { 'zh-CN': '考试题也导出，连同答案', en: 'Take exam questions along, with their key' },
  },
  strict: { help: { 'zh-CN': '有一点带不过去就不写', en: 'Write nothing when anything would be lost' } },
  report: { value: 'FILE', help: { 'zh-CN': '丢失报告写进文件（JSON）', en: 'File for the loss report, as JSON' } },
  format: {
    value: 'json',
    values: ['json'],
    help: { 'zh-CN': '丢失报告打在屏幕上（JSON），题库用 --out', en: 'Print the loss report as JSON; needs --out' },
  },
  force: { help: { 'zh-CN': '覆盖已有的文件', en: 'Replace a file that is there' } },
};

/** `handbook export quiz ID --to FORMAT`: the questions of a quiz for another program. */
export async function exportQuiz({ place, operands, options, print, note }: CommandContext): Promise<ExitCode> {
  const language = handbookLanguage(place.root);
  const words = formatWords[language];
  const [, slug] = operands;
  const { to } = options;
  if (slug === undefined || !isFormat(to)) {
    note(words.exportUsage);
    return 2;
  }
  const { quizzes, findings } = loadAnswerKey(place.root);
  const quiz = quizzes.find(({ id }) => id === slug);
  if (!quiz) {
    const ids = quizzes.map(({ id }) => id);
    note(gradingWords[language].noQuiz(slug, nearest(slug, ids), ids));
    return 2;
  }
  const broken = findings.find(({ file, severity }) => severity === 'error' && file === quiz.file);
  if (broken) {
    note(gradingWords[language].keyBroken(broken.file, broken.place.start.line));
    return 1;
  }
  const leaving = quiz.questions.filter(({ pool }) => pool === 'practice' || options['with-exam-pool'] === true);
  const held = quiz.questions.length - leaving.length;
  if (held > 0) note(words.examHeldBack(held));
  const context: WriteContext = {
    title: quiz.title,
    language,
    renderXhtml: (markdown) => toXhtml(renderInline(markdown)),
    picture: (path) => readPicture(place.root, path),
  };
  const format = formatOf(to);
  const { drafts, report } = reduceBank(leaving.map(draftOf), to, format, context);
  const out = typeof options.out === 'string' ? resolve(options.out) : undefined;
  const asJson = options.format === 'json';
  if (out === undefined && (format.medium !== 'text' || asJson)) {
    note(words.needsOut(format.endings[0] ?? ''));
    return 2;
  }
  const said = reportJson(report, language);
  sayReport(report, language, note);
  if (options.strict === true && report.questions.length > 0) {
    if (asJson) print(said);
    note(words.strict);
    return 1;
  }
  if (drafts.length === 0) {
    note(words.nothingToExport(slug));
    return 1;
  }
  const isFolder = format.medium === 'package' && !/\.zip$/i.test(out ?? '');
  if (out !== undefined && options.force !== true && isInTheWay(out, isFolder)) {
    note(words.exists(out));
    return 1;
  }
  if (typeof options.report === 'string') writeWhole(resolve(options.report), `${said}\n`);
  if (asJson) print(said);
  switch (format.medium) {
    case 'text': {
      const text = format.write(drafts, context);
      if (out === undefined) print(text.trimEnd());
      else writeWhole(out, text);
      break;
    }
    case 'table':
      writeWhole(out ?? '', await workbookBytes([{ title: quiz.title, rows: format.write(drafts, context) }]));
      break;
    case 'package':
      writePackageFiles(out ?? '', format.write(drafts, context));
  }
  if (out !== undefined) note(gradingWords[language].written(out));
  return 0;
}

/** `handbook export template --to xlsx`: the spreadsheet for trainers, with an example of every type. */
export async function exportTemplate({ place, options, note }: CommandContext): Promise<ExitCode> {
  const language = handbookLanguage(place.root);
  const words = formatWords[language];
  const format = formatOf('xlsx');
  if (options.to !== 'xlsx' || format.medium !== 'table') {
    note(words.exportUsage);
    return 2;
  }
  if (typeof options.out !== 'string') {
    note(words.needsOut('.xlsx'));
    return 2;
  }
  const out = resolve(options.out);
  if (options.force !== true && isInTheWay(out, false)) {
    note(words.exists(out));
    return 1;
  }
  const context = { title: '', language, renderXhtml: (text: string) => text, picture: () => undefined };
  const sheets = [
    { title: '题目', rows: format.write(templateExamples, context) },
    { title: '说明', rows: templateInstructions },
  ];
  writeWhole(out, await workbookBytes(sheets));
  note(gradingWords[language].written(out));
  return 0;
}

// The Markdown renderer writes HTML, in which some elements have no end; QTI 2.1 has no deleted text.
const toXhtml = (html: string): string =>
  html.replace(/<(img|br|hr|input)\b([^>]*?)\s*\/?>/g, '<$1$2/>').replace(/<(\/?)del>/g, '<$1span>');

function sayReport({ questions, all }: LossReport, language: Language, note: (text: string) => void): void {
  const words = formatWords[language];
  for (const { id, isLeftOut, losses } of questions) {
    const what = losses.map(({ code, detail }) => sayLoss(code, detail, language));
    note(isLeftOut ? words.leftOut(id, what) : words.lost(id, what));
  }
  note(questions.length === 0 ? words.nothingLost(all) : words.lossCount(questions.length, all));
}

const reportJson = ({ to, all, questions }: LossReport, language: Language): string =>
  JSON.stringify(
    {
      to,
      all,
      questions: questions.map(({ id, isLeftOut, losses }) => ({
        id,
        leftOut: isLeftOut,
        losses: losses.map(({ code, detail }) => ({ code, detail, message: sayLoss(code, detail, language) })),
      })),
    },
    null,
    2,
  );

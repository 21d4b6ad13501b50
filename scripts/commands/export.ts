import { resolve } from 'node:path';
import { gradingWords } from '../../src/i18n/grading.ts';
import { paperWords } from '../../src/i18n/paper.ts';
import { renderInline } from '../../src/markdown/render-inline.ts';
import { drawPaper, paperSeed } from '../../src/quiz/exam/draw-paper.ts';
import { type PrintedPaper, renderPaper } from '../../src/quiz/paper/render-paper.ts';
import { handbookLanguage } from '../../src/source/handbook-language.ts';
import { type LoadedKey, loadAnswerKey } from '../../src/source/load-answer-key.ts';
import { nearest } from '../../src/text/nearest.ts';
import type { Command, CommandContext, ExitCode } from '../command.ts';
import { writeFile } from '../io/write-file.ts';

export const exportFiles: Command = {
  name: 'export',
  summary: { 'zh-CN': '导出：paper 是可打印的卷子（A4）', en: 'Export: paper is a printable paper (A4)' },
  operands: 'paper',
  options: {
    exam: { value: 'ID', help: { 'zh-CN': '考试的编号', en: 'Id of an exam' } },
    candidate: {
      value: 'NUMBER',
      help: { 'zh-CN': '考生工号，决定抽到哪些题', en: "The candidate's number, which draws the paper" },
    },
    attempt: { value: 'N', help: { 'zh-CN': '第几次考，默认 1', en: 'Which attempt, default 1' } },
    quiz: { value: 'ID', help: { 'zh-CN': '或者测验的编号', en: 'Or the id of a quiz' } },
    key: { help: { 'zh-CN': '附上答案和解析（只给讲师）', en: 'Add key and explanations (for the trainer)' } },
    out: { value: 'FILE', help: { 'zh-CN': '写进文件，默认打在屏幕上', en: 'File to write to, default the screen' } },
  },
  run: exportPaper,
};

async function exportPaper({ place, options, operands, print, note }: CommandContext): Promise<ExitCode> {
  const language = handbookLanguage(place.root);
  const words = gradingWords[language];
  const loaded = loadAnswerKey(place.root);
  const broken = loaded.findings.find(({ severity }) => severity === 'error');
  if (broken) {
    note(words.keyBroken(broken.file, broken.place.start.line));
    return 1;
  }
  const paper = operands[0] === 'paper' && operands.length === 1 ? paperOf(loaded, options) : words.exportUsage;
  if (typeof paper === 'string') {
    note(paper === '' ? words.exportUsage : paper);
    return 2;
  }
  const html = renderPaper(
    { ...paper, language, withKey: options.key === true },
    { words: paperWords[language], renderInline },
  );
  if (typeof options.out === 'string') {
    writeFile(resolve(options.out), html);
    note(words.written(resolve(options.out)));
  } else print(html.trimEnd());
  return 0;
}

/** What is to be printed; a text names the exam or quiz that was probably meant. */
function paperOf(
  { key, quizzes }: LoadedKey,
  { exam: examId, quiz: quizId, candidate, attempt = '1' }: CommandContext['options'],
): Omit<PrintedPaper, 'language' | 'withKey'> | string {
  if (typeof examId === 'string' && typeof candidate === 'string') {
    const exam = key.exams.find(({ id }) => id === examId);
    if (!exam || !/^[1-9]\d*$/.test(String(attempt)))
      return (
        nearest(
          examId,
          key.exams.map(({ id }) => id),
        ) ?? ''
      );
    const seed = paperSeed(exam.id, candidate, Number(attempt));
    const items = drawPaper(exam, key.pool, seed);
    return {
      title: exam.title,
      questions: items.flatMap(({ id }) => key.pool.find((one) => one.id === id) ?? []),
      points: new Map(items.map(({ id, points }) => [id, points])),
      minutes: exam.minutes,
      seed,
      candidate,
    };
  }
  const quiz = quizzes.find(({ id }) => id === quizId);
  if (!quiz)
    return typeof quizId === 'string'
      ? (nearest(
          quizId,
          quizzes.map(({ id }) => id),
        ) ?? '')
      : '';
  return { title: quiz.title, questions: quiz.questions.filter(({ pool }) => pool === 'practice') };
}

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gradingWords } from '../../src/i18n/grading.ts';
import type { Language } from '../../src/i18n/language.ts';
import { paperWords } from '../../src/i18n/paper.ts';
import { renderInline } from '../../src/markdown/render-inline.ts';
import { candidatePaper } from '../../src/quiz/paper/candidate-paper.ts';
import { type PrintedPaper, renderPaper } from '../../src/quiz/paper/render-paper.ts';
import { handbookLanguage } from '../../src/source/handbook-language.ts';
import { type LoadedKey, loadAnswerKey } from '../../src/source/load-answer-key.ts';
import { nearest } from '../../src/text/nearest.ts';
import type { CommandContext, CommandOption, ExitCode } from '../command.ts';
import { writeFile } from '../io/write-file.ts';

export const paperOptions: Readonly<Record<string, CommandOption>> = {
  exam: { value: 'ID', help: { 'zh-CN': '考试的编号', en: 'Id of an exam' } },
  candidate: {
    value: 'NUMBER',
    help: { 'zh-CN': '考生工号，决定抽到哪些题', en: "The candidate's number, which draws the paper" },
  },
  attempt: { value: 'N', help: { 'zh-CN': '第几次考，默认 1', en: 'Which attempt, default 1' } },
  quiz: { value: 'ID', help: { 'zh-CN': '或者测验的编号', en: 'Or the id of a quiz' } },
  key: { help: { 'zh-CN': '附上答案和解析（只给讲师）', en: 'Add key and explanations (for the trainer)' } },
  out: { value: 'FILE', help: { 'zh-CN': '写进文件，默认打在屏幕上', en: 'File to write to, default the screen' } },
};

/** `handbook export paper`: the paper of a quiz, or of one candidate's exam. */
export async function exportPaper({ place, options, print, note }: CommandContext): Promise<ExitCode> {
  const language = handbookLanguage(place.root);
  const words = gradingWords[language];
  const loaded = loadAnswerKey(place.root);
  const broken = loaded.findings.find(({ severity }) => severity === 'error');
  if (broken) {
    note(words.keyBroken(broken.file, broken.place.start.line));
    return 1;
  }
  const found = paperOf(loaded, options, language);
  if (found.paper === undefined) {
    note(found.problem);
    return 2;
  }
  const html = renderPaper(
    { ...found.paper, language, withKey: options.key === true },
    { words: paperWords[language], renderInline, style: paperStyle() },
  );
  if (typeof options.out === 'string') {
    writeFile(resolve(options.out), html);
    note(words.written(resolve(options.out)));
  } else print(html.trimEnd());
  return 0;
}

const paperStyle = (): string => readFileSync(new URL('../../src/styles/paper.css', import.meta.url), 'utf8');

type Found =
  | { readonly paper: Omit<PrintedPaper, 'language' | 'withKey'>; readonly problem?: undefined }
  | { readonly problem: string; readonly paper?: undefined };

function paperOf(
  { key, quizzes }: LoadedKey,
  { exam: examId, quiz: quizId, candidate, attempt = '1' }: CommandContext['options'],
  language: Language,
): Found {
  const words = gradingWords[language];
  const practice = quizzes.filter(({ questions }) => questions.some(({ pool }) => pool === 'practice'));
  const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);
  if (typeof examId === 'string') {
    const exam = key.exams.find(({ id }) => id === examId);
    if (!exam) return { problem: words.noExam(examId, nearest(examId, ids(key.exams)), ids(key.exams)) };
    if (typeof candidate !== 'string' || candidate.trim() === '') return { problem: words.candidateMissing };
    const number = /^[1-9]\d{0,2}$/.test(String(attempt)) ? Number(attempt) : 0;
    if (number < 1 || number > exam.attempts) return { problem: words.noAttempt(String(attempt), exam.attempts) };
    return { paper: candidatePaper(exam, key.pool, { candidate, attempt: number }) };
  }
  if (typeof quizId !== 'string') return { problem: words.exportUsage };
  const quiz = practice.find(({ id }) => id === quizId);
  if (!quiz) return { problem: words.noQuiz(quizId, nearest(quizId, ids(practice)), ids(practice)) };
  return { paper: { title: quiz.title, questions: quiz.questions.filter(({ pool }) => pool === 'practice') } };
}

import type { QuizScriptWords } from '../i18n/quiz-script.ts';
import type { Grade } from './grading.ts';
import type { GradableQuestion } from './model.ts';
import { isClosed, type QuestionRecord, triesAllowed } from './practice.ts';
import { bestScore, converse } from './question-types/scenario.ts';

export interface Feedback {
  readonly verdict: 'right' | 'partly' | 'wrong';
  /** Short sentences, the most important first. */
  readonly sentences: readonly string[];
}

/** What to say of a response that was just checked. */
export function sayFeedback(
  question: GradableQuestion,
  record: QuestionRecord,
  grade: Grade,
  words: QuizScriptWords,
): Feedback {
  const verdict = grade.fraction === 1 ? 'right' : grade.fraction > 0 ? 'partly' : 'wrong';
  const left = triesAllowed(question) - record.tries.length;
  const closing = isClosed(question, record) ? words.answerShown : words.triesLeft(left);
  return {
    verdict,
    sentences: [...sayGrade(question, record, grade, words), ...(verdict === 'right' ? [] : [closing])],
  };
}

function sayGrade(question: GradableQuestion, record: QuestionRecord, grade: Grade, words: QuizScriptWords): string[] {
  const { fraction, parts } = grade;
  const right = parts.filter((part) => part.verdict === 'right').length;
  if (question.type === 'scenario') {
    const replies = Array.isArray(record.response) ? record.response : [];
    return [words.outcome(converse(question, replies).score, bestScore(question))];
  }
  if (fraction === 1) return [words.correct];
  const incorrect = isClosed(question, record) ? words.incorrect : words.notYet;
  switch (question.type) {
    case 'single':
    case 'boolean':
      return [incorrect];
    case 'multiple':
      return [fraction > 0 ? words.faultlessButIncomplete : incorrect];
    case 'blank':
    case 'match':
      return [words.partly(right, parts.length)];
    case 'order':
      return [words.stepsOutOfPlace(parts.length - right)];
  }
}

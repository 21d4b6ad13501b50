import type { Question, Quiz } from '../model.ts';

/** Every question of the exam pool. */
export const examPool = (quizzes: readonly Quiz[]): readonly Question[] =>
  quizzes.flatMap(({ questions }) => questions.filter(({ pool }) => pool === 'exam'));

import type { GradedPart, Grader } from '../grading.ts';

/** A statement that is right or wrong: all or nothing. */
export const booleanGrader: Grader<'boolean'> = {
  read: (value) => (typeof value === 'boolean' ? value : undefined),
  key: (question) => question.answer,
  grade: (question, response) => {
    const right = response === question.answer;
    const missed: GradedPart = { key: String(question.answer), verdict: 'missed' };
    if (response === undefined) return { fraction: 0, complete: false, parts: [missed], feedback: [] };
    const chosen: GradedPart = { key: String(response), verdict: right ? 'right' : 'wrong' };
    return {
      fraction: right ? 1 : 0,
      complete: true,
      parts: right ? [chosen] : [chosen, missed],
      feedback: [chosen.key],
    };
  },
};

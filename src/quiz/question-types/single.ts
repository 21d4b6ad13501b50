import { type GradedPart, type Grader, knownOnce, readText } from '../grading.ts';

/** One option is right: all or nothing. */
export const singleGrader: Grader<'single'> = {
  read: readText,
  key: (question) => question.answer,
  grade: (question, response) => {
    const [chosen] = response === undefined ? [] : knownOnce([response], question.options);
    const right = chosen === question.answer;
    const parts: GradedPart[] = chosen === undefined ? [] : [{ key: chosen, verdict: right ? 'right' : 'wrong' }];
    if (!right) parts.push({ key: question.answer, verdict: 'missed' });
    return {
      fraction: right ? 1 : 0,
      complete: chosen !== undefined,
      parts,
      feedback: chosen === undefined ? [] : [chosen],
    };
  },
};

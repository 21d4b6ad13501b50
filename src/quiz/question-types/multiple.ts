import { type GradedPart, type Grader, type IncompleteMultiple, knownOnce, readTexts } from '../grading.ts';

/**
 * Several options are right. All of them: 1. Some of them and nothing wrong: what `incompleteMultiple` says, by default
 * half. Any wrong one, or none at all: 0. So a further right choice never costs anything.
 */
export const multipleGrader: Grader<'multiple'> = {
  read: readTexts,
  key: (question) => question.answer,
  grade: (question, response, { incompleteMultiple }) => {
    const answer = new Set(question.answer);
    const chosen = knownOnce(response ?? [], question.options);
    const right = chosen.filter((key) => answer.has(key)).length;
    const parts = question.options.flatMap(({ key }): GradedPart[] => {
      if (chosen.includes(key)) return [{ key, verdict: answer.has(key) ? 'right' : 'wrong' }];
      return answer.has(key) ? [{ key, verdict: 'missed' }] : [];
    });
    return {
      fraction: right < chosen.length ? 0 : credit(right, answer.size, incompleteMultiple),
      complete: chosen.length > 0,
      parts,
      feedback: chosen,
    };
  },
};

function credit(right: number, all: number, rule: IncompleteMultiple): number {
  if (right === 0) return 0;
  if (right >= all) return 1;
  switch (rule) {
    case 'half':
      return 0.5;
    case 'proportional':
      return right / all;
    case 'none':
      return 0;
  }
}

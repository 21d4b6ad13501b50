import { foldText, numberOf } from '../../text/fold.ts';
import { type GradedPart, type Grader, readTexts } from '../grading.ts';
import type { Blank } from '../model.ts';

/** Every blank counts the same: the fraction is the share of blanks filled in rightly. */
export const blankGrader: Grader<'blank'> = {
  read: readTexts,
  key: (question) => question.blanks.map(({ accepted }) => accepted[0] ?? ''),
  grade: (question, response) => {
    const texts = question.blanks.map((_, index) => response?.[index] ?? '');
    const parts = question.blanks.map(
      (blank, index): GradedPart => ({
        key: String(index + 1),
        verdict: acceptsText(blank, texts[index] ?? '') ? 'right' : 'wrong',
      }),
    );
    const right = parts.filter(({ verdict }) => verdict === 'right').length;
    return {
      fraction: parts.length === 0 ? 0 : right / parts.length,
      complete: texts.every((text) => foldText(text) !== ''),
      parts,
      feedback: [],
    };
  },
};

/** Whether a text fills the blank: equal to an accepted answer once both are folded, or a number near enough to one. */
export function acceptsText({ accepted, tolerance = 0 }: Blank, text: string): boolean {
  const folded = foldText(text);
  if (folded === '') return false;
  const value = numberOf(text);
  return accepted.some((answer) => {
    if (foldText(answer) === folded) return true;
    const expected = numberOf(answer);
    if (value === undefined || expected === undefined) return false;
    // 0.3 - 0.2 exceeds 0.1 by a binary hair; nobody's answer should.
    return (
      Math.abs(value - expected) <= tolerance + Number.EPSILON * Math.max(Math.abs(value), Math.abs(expected), 1) * 4
    );
  });
}

import { numberOf } from '../../text/fold.ts';
import type { DraftOf } from './draft.ts';
import type { Loss, Reduced } from './format.ts';

/** A number without an exponent. */
export const decimal = (value: number): string =>
  Number.isInteger(value) ? String(value) : value.toFixed(10).replace(/0+$/, '');

/**
 * A blank with a tolerance as programs have it that take numbers or texts, never both: its numbers only. Where there is
 * no number, the tolerance goes.
 */
export function numbersOnly(draft: DraftOf<'blank'>): {
  readonly draft: DraftOf<'blank'>;
  readonly losses: readonly Loss[];
} {
  const losses: Loss[] = [];
  const blanks = draft.blanks.map((blank) => {
    if (blank.tolerance === undefined) return blank;
    const numbers = blank.accepted.flatMap((answer) => numberOf(answer) ?? []);
    if (numbers.length === 0) {
      losses.push({ code: 'tolerance' });
      return { accepted: blank.accepted };
    }
    const words = blank.accepted.filter((answer) => numberOf(answer) === undefined);
    if (words.length > 0) losses.push({ code: 'accepted', detail: words.join(' ') });
    return { accepted: [...new Set(numbers.map(decimal))], tolerance: Number(decimal(blank.tolerance)) };
  });
  return { draft: { ...draft, blanks }, losses };
}

/** Leaves out accepted answers that a format cannot write down; the question, too, when a blank has no other. */
export function withoutAnswers(draft: DraftOf<'blank'>, unsayable: RegExp): Reduced {
  const lost = draft.blanks.flatMap(({ accepted }) => accepted.filter((answer) => unsayable.test(answer)));
  if (lost.length === 0) return { draft, losses: [] };
  const losses: readonly Loss[] = [{ code: 'accepted', detail: lost.join(' ') }];
  const blanks = draft.blanks.map((blank) => ({
    ...blank,
    accepted: blank.accepted.filter((answer) => !unsayable.test(answer)),
  }));
  if (blanks.some(({ accepted }) => accepted.length === 0))
    return { losses: [{ code: 'type', detail: 'blank' }, ...losses] };
  return { draft: { ...draft, blanks }, losses };
}

import { foldWidth } from '../../text/fold.ts';
import { compareKeys, hashText, shuffled } from '../shuffle.ts';
import { fillDraws, fits } from './fill-draws.ts';
import type { Drawable, ExamRules } from './model.ts';

/** A question of a paper and what it is worth. */
export interface PaperItem {
  readonly id: string;
  readonly points: number;
}

/** A candidate's number as it is compared: `ａ 12` and `A12` are one person. */
export const sameCandidate = (id: string): string => foldWidth(id).replace(/\s+/g, '').toUpperCase();

/**
 * The seed of one candidate's paper: 16 hexadecimal digits that follow from the exam, the candidate's number and the
 * attempt (from 1). Not a secret: it only makes an altered one noticed.
 */
export function paperSeed(exam: string, candidateId: string, attempt: number): string {
  const text = JSON.stringify([exam, sameCandidate(candidateId), attempt]);
  return [text, `${text}.`].map((part) => hashText(part).toString(16).padStart(8, '0')).join('');
}

/** Draws a paper. The same pool, in whatever order, and the same seed give the same paper. */
export function drawPaper(
  { draws, shuffle }: Pick<ExamRules, 'draws' | 'shuffle'>,
  pool: readonly Drawable[],
  seed: string,
): readonly PaperItem[] {
  const sorted = [...pool].sort((a, b) => compareKeys(a.id, b.id));
  const candidates = draws.map((draw, index) =>
    shuffled(
      sorted.filter((question) => fits(draw, question)).map(({ id }) => id),
      `${seed}/draw/${index}`,
    ),
  );
  const items = fillDraws(draws, candidates).map(({ id, draw }) => ({ id, points: draws[draw]?.points ?? 1 }));
  if (!shuffle) return items;
  return shuffled(
    [...items].sort((a, b) => compareKeys(a.id, b.id)),
    `${seed}/order`,
  );
}

import { drawPaper, paperSeed } from '../exam/draw-paper.ts';
import type { Drawable, ExamRules } from '../exam/model.ts';

/** The paper of one candidate and attempt (from 1): what the screen would draw for the same number. */
export function candidatePaper<Asked extends Drawable>(
  exam: ExamRules & { readonly title: string },
  pool: readonly Asked[],
  { candidate, attempt }: { readonly candidate: string; readonly attempt: number },
) {
  const seed = paperSeed(exam.id, candidate, attempt);
  const items = drawPaper(exam, pool, seed);
  return {
    title: exam.title,
    minutes: exam.minutes,
    questions: items.flatMap(({ id }) => pool.find((one) => one.id === id) ?? []),
    points: new Map(items.map(({ id, points }) => [id, points])),
    seed,
    candidate: candidate.trim(),
  };
}

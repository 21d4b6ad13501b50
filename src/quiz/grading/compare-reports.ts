import { sameCandidate } from '../exam/draw-paper.ts';
import type { ChangedResult, GradingReport } from './report.ts';

/** Whose result another key changes, by exam. `before` and `after` are of the same files. */
export function changedResults(
  before: GradingReport,
  after: GradingReport,
): ReadonlyMap<string, readonly ChangedResult[]> {
  const changed = new Map<string, readonly ChangedResult[]>();
  for (const { exam, results } of after.exams) {
    const earlier = before.exams.find((one) => one.exam === exam)?.results ?? [];
    const list = results.flatMap((now): ChangedResult[] => {
      const then = earlier.find(
        (one) => sameCandidate(one.candidate.id) === sameCandidate(now.candidate.id) && one.attempt === now.attempt,
      );
      if (!then || (then.percent === now.percent && then.passed === now.passed)) return [];
      return [{ candidate: now.candidate, attempt: now.attempt, before: then, after: now }];
    });
    if (list.length > 0) changed.set(exam, list);
  }
  return changed;
}

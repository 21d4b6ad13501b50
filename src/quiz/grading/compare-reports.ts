import { sameCandidate } from '../exam/draw-paper.ts';
import type { CandidateResult, ChangedResult, GradingReport } from './report.ts';

/** Whose result another key changes, by exam. `before` and `after` are of the same files. */
export function changedResults(
  before: GradingReport,
  after: GradingReport,
): ReadonlyMap<string, readonly ChangedResult[]> {
  const changed = new Map<string, readonly ChangedResult[]>();
  for (const { exam, results } of before.exams) {
    const later = after.exams.find((one) => one.exam === exam)?.results ?? [];
    const list = results.flatMap((then): ChangedResult[] => {
      const now = later.find((one) => isSamePaper(one, then));
      if (now && then.percent === now.percent && then.passed === now.passed) return [];
      return [{ candidate: then.candidate, attempt: then.attempt, before: then, after: now }];
    });
    if (list.length > 0) changed.set(exam, list);
  }
  return changed;
}

const isSamePaper = (one: CandidateResult, other: CandidateResult): boolean =>
  one.attempt === other.attempt && sameCandidate(one.candidate.id) === sameCandidate(other.candidate.id);

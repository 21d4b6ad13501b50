import { type Finding, finding } from '../diagnostics/finding.ts';
import type { Plan } from './model.ts';
import { placeIn } from './place-in.ts';

/** Plans of one id in two files; two of one file are a rule of their own. */
export function checkPlanIds(plans: readonly Plan[]): Finding[] {
  const first = new Map<string, Plan>();
  const findings: Finding[] = [];
  for (const plan of plans) {
    const { id, file } = plan;
    const earlier = first.get(id);
    if (!earlier) first.set(id, plan);
    else if (earlier.file !== file) {
      const at = placeIn(earlier, 'id');
      const values = { id, first: `${earlier.file}:${at.start.line}` };
      const related = [{ file: earlier.file, place: at }];
      findings.push(finding('training/duplicate-plan', { file, place: placeIn(plan, 'id'), values, related }));
    }
  }
  return findings;
}

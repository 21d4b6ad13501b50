import type { Finding } from '../diagnostics/finding.ts';
import type { Flow } from '../flow/model.ts';
import type { Facts } from '../handbook/fact.ts';
import type { SourceFile } from './read-files.ts';
import type { Workplace } from './workplace.ts';

export async function loadFlows(_files: readonly SourceFile[], _facts: Facts, _place: Workplace): Promise<{ flows: Flow[]; findings: Finding[] }> {
  return { flows: [], findings: [] };
}

import { type Finding, finding } from '../../src/diagnostics/finding.ts';
import { type GoldenQuery, rankOf } from '../../src/search/golden.ts';
import type { SearchResult } from '../../src/search/present.ts';

/** Asks every golden query of a built site, and reports those whose page does not come early enough. */
export async function checkGolden(
  queries: readonly GoldenQuery[],
  search: (query: string) => Promise<readonly SearchResult[]>,
  file: string,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const golden of queries) {
    const results = await search(golden.query);
    const rank = rankOf(golden, results);
    if (rank !== undefined && rank <= golden.within) continue;
    const [first] = results;
    const { query, expect, within, place } = golden;
    const values = { query, expect, within, rank, first: first && { title: first.title, url: first.url } };
    findings.push(finding('search/not-found', { file, place, values }));
  }
  return findings;
}

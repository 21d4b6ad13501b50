import type { Finding } from '../diagnostics/finding.ts';
import { parseYaml } from '../diagnostics/parse-yaml.ts';
import { type GoldenQuery, parseGolden } from '../search/golden.ts';
import { emptySearchConfig, type SearchConfig } from '../search/model.ts';
import { parseSearchConfig } from '../search/parse-search-config.ts';
import { readFile, type SourceFile } from './read-files.ts';

export const goldenFile = 'content/search.golden.yaml';

export interface LoadedSearch {
  readonly config: SearchConfig;
  readonly golden: readonly GoldenQuery[];
  readonly findings: readonly Finding[];
  readonly files: readonly SourceFile[];
}

/** How people ask, and what they have to find. */
export function loadSearch(root: string): LoadedSearch {
  const words = readFile(root, 'content/search.yaml');
  const queries = readFile(root, goldenFile);
  const read = words && parseSearchConfig(parseYaml(words.text, { file: words.file }));
  const golden = queries && parseGolden(parseYaml(queries.text, { file: queries.file }));
  return {
    config: read?.config ?? emptySearchConfig,
    golden: golden?.queries ?? [],
    findings: [...(read?.findings ?? []), ...(golden?.findings ?? [])],
    files: [words, queries].filter((source) => source !== undefined),
  };
}

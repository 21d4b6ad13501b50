import { z } from 'zod';
import { type Finding, finding } from '../diagnostics/finding.ts';
import type { ParsedYaml, YamlPath } from '../diagnostics/parse-yaml.ts';
import { textSchema } from '../diagnostics/schema-parts.ts';
import { validate } from '../diagnostics/validate.ts';
import { foldTerm } from './fold-term.ts';
import type { SearchConfig } from './model.ts';

const terms = z.array(textSchema).default([]);

/** `content/search.yaml`. */
export const searchConfigSchema = z.strictObject({
  groups: z.array(z.strictObject({ words: terms, also: terms, short: terms, typos: terms })).default([]),
  stop_words: terms,
});

const lists = ['words', 'also', 'short', 'typos'] as const;

interface PlacedTerm {
  readonly term: string;
  readonly group: number;
  readonly path: YamlPath;
}

/**
 * Reads `content/search.yaml`. Reports a group that leads nowhere, a term that stands twice and a stop word that is
 * also a term. Terms come back folded.
 */
export function parseSearchConfig(yaml: ParsedYaml): {
  config: SearchConfig | undefined;
  findings: readonly Finding[];
} {
  const { value: data, findings } = validate(searchConfigSchema, yaml);
  if (!data) return { config: undefined, findings };
  const placed = data.groups.flatMap((group, index) =>
    lists.flatMap((list) =>
      group[list].map((term, at) => ({ term: foldTerm(term), group: index, path: ['groups', index, list, at] })),
    ),
  );
  const fold = (list: readonly string[]) => list.map(foldTerm);
  const config: SearchConfig = {
    groups: data.groups.map(({ words, also, short, typos }) => ({
      words: fold(words),
      also: fold(also),
      short: fold(short),
      typos: fold(typos),
    })),
    stopWords: fold(data.stop_words),
  };
  return {
    config,
    findings: [...emptyGroups(config, yaml), ...repeatedTerms(placed, yaml), ...uselessStopWords(config, placed, yaml)],
  };
}

// Without a word of the handbook, or with nothing that leads to it, a group does nothing.
function emptyGroups({ groups }: SearchConfig, yaml: ParsedYaml): Finding[] {
  const { file } = yaml;
  return groups.flatMap(({ words, also, short, typos }, index) => {
    const count = words.length + also.length + short.length + typos.length;
    if (words.length > 0 && count > 1) return [];
    const place = yaml.placeOf(['groups', index]);
    return [finding('search/empty-group', { file, place, values: { words: words.length, terms: count } })];
  });
}

function repeatedTerms(placed: readonly PlacedTerm[], yaml: ParsedYaml): Finding[] {
  const { file } = yaml;
  const first = new Map<string, PlacedTerm>();
  return placed.flatMap((entry) => {
    const earlier = first.get(entry.term);
    if (!earlier) {
      first.set(entry.term, entry);
      return [];
    }
    const firstPlace = yaml.placeOf(earlier.path);
    const values = { term: entry.term, firstLine: firstPlace.start.line, sameGroup: earlier.group === entry.group };
    const related = [{ file, place: firstPlace }];
    return [finding('search/duplicate-term', { file, place: yaml.placeOf(entry.path), values, related })];
  });
}

function uselessStopWords({ stopWords }: SearchConfig, placed: readonly PlacedTerm[], yaml: ParsedYaml): Finding[] {
  const { file } = yaml;
  const known = new Map(placed.map((entry) => [entry.term, entry]));
  return stopWords.flatMap((word, index) => {
    const entry = known.get(word);
    if (!entry) return [];
    const termPlace = yaml.placeOf(entry.path);
    const values = { word, termLine: termPlace.start.line };
    const related = [{ file, place: termPlace }];
    return [finding('search/stop-word-is-term', { file, place: yaml.placeOf(['stop_words', index]), values, related })];
  });
}

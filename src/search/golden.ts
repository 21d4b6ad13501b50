import { z } from 'zod';
import { type Finding, finding } from '../diagnostics/finding.ts';
import type { ParsedYaml } from '../diagnostics/parse-yaml.ts';
import type { Place } from '../diagnostics/place.ts';
import { textSchema } from '../diagnostics/schema-parts.ts';
import { validate } from '../diagnostics/validate.ts';
import { foldTerm } from './fold-term.ts';

/** What a query has to find: one line of `content/search.golden.yaml`. */
export interface GoldenQuery {
  readonly query: string;
  /** Pages, any of which answers, as addresses without slashes at the ends; `#section` where one is meant. */
  readonly expect: readonly string[];
  /** One of them has to be among so many first results. */
  readonly within: number;
  readonly place: Place;
}

const pageSchema = z.string().regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)*(?:#[^\s#]+)?$/, { error: 'page' });

export const goldenSchema = z.strictObject({
  within: z.int().min(1).max(10).default(5),
  queries: z.array(
    z.strictObject({
      query: textSchema,
      expect: z.union([pageSchema, z.array(pageSchema).min(1)]),
      within: z.int().min(1).max(10).optional(),
    }),
  ),
});

/** Reads `content/search.golden.yaml`; a query that stands twice is reported. */
export function parseGolden(yaml: ParsedYaml): {
  readonly queries: readonly GoldenQuery[];
  readonly findings: readonly Finding[];
} {
  const { value, findings } = validate(goldenSchema, yaml);
  if (!value) return { queries: [], findings };
  const { file } = yaml;
  const first = new Map<string, number>();
  const repeated = value.queries.flatMap(({ query }, index): Finding[] => {
    const key = foldTerm(query);
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, index);
      return [];
    }
    const firstLine = yaml.placeOf(['queries', earlier, 'query']).start.line;
    const place = yaml.placeOf(['queries', index, 'query']);
    return [finding('search/query-twice', { file, place, values: { query, firstLine } })];
  });
  return {
    queries: value.queries.map(({ query, expect, within = value.within }, index) => ({
      query,
      expect: [expect].flat(),
      within,
      place: yaml.placeOf(['queries', index, 'query']),
    })),
    findings: [...findings, ...repeated],
  };
}

/** A result as far as it matters here: its address from the root of the site, and its title. */
export interface AnsweredPage {
  readonly url: string;
  readonly title: string;
}

/**
 * Where the first expected page stands among the results, counted from 1; undefined where it is not among them. A
 * `<part>/<chapter>` is short for its address below `/handbook/`.
 */
export function rankOf({ expect }: Pick<GoldenQuery, 'expect'>, results: readonly AnsweredPage[]): number | undefined {
  const wanted = expect.map((page) => page.split('#') as [string, string?]);
  const index = results.findIndex(({ url }) => {
    const [path = '', anchor] = url.split('#');
    const page = path.replace(/^\/|\/$/g, '');
    return wanted.some(
      ([name, section]) =>
        (page === name || page === `handbook/${name}`) &&
        (section === undefined || section === decodeURIComponent(anchor ?? '')),
    );
  });
  return index === -1 ? undefined : index + 1;
}

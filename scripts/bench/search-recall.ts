import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseYaml } from '../../src/diagnostics/parse-yaml.ts';
import { type GoldenQuery, parseGolden, rankOf } from '../../src/search/golden.ts';

/** A query and what makes a result right. */
export interface JudgedQuery {
  readonly kind: string;
  readonly query: string;
  readonly expected:
    | { readonly type: 'pages'; readonly golden: GoldenQuery }
    | { readonly type: 'words'; readonly headings: readonly string[]; readonly text: readonly string[] };
}

export interface Recall {
  /** Share of queries with a right result in the first place. */
  readonly first: number;
  /** … among the first five. */
  readonly five: number;
  readonly count: number;
}

type QuerySource = { readonly kind: 'table' | 'golden'; readonly text: string };

/** Reads judged queries: a table with class, query and expected words, or a handbook's golden file. */
export function parseQueries({ kind, text }: QuerySource): readonly JudgedQuery[] {
  if (kind === 'golden') {
    return parseGolden(parseYaml(text, { file: 'content/search.golden.yaml' })).queries.map((golden) => ({
      kind: 'golden',
      query: golden.query,
      expected: { type: 'pages', golden },
    }));
  }
  return text
    .split(/\r?\n/)
    .filter((line) => line.includes('\t') && !line.startsWith('#'))
    .map((line) => {
      const [name = '', query = '', expected = ''] = line.split('\t');
      const wordsOf = (mark: string): readonly string[] =>
        expected
          .split(';')
          .map((part) => part.trim())
          .filter((part) => part.startsWith(`${mark}=`))
          .flatMap((part) => part.slice(2).split('|'));
      return { kind: name, query, expected: { type: 'words', headings: wordsOf('H'), text: wordsOf('P') } };
    });
}

/** The rank (from 1) of the first right answer of each query; undefined for none. */
export function judge(
  site: string,
  queries: readonly JudgedQuery[],
  answers: readonly (readonly string[])[],
): readonly (number | undefined)[] {
  const pages = new Map<string, { headings: string; text: string }>();
  const read = (url: string) => {
    const path = decodeURI(url.split('#')[0] ?? '');
    const known = pages.get(path) ?? readPage(join(site, path, 'index.html'));
    pages.set(path, known);
    return known;
  };
  return queries.map(({ expected }, index) => {
    const urls = answers[index] ?? [];
    if (expected.type === 'pages')
      return rankOf(
        expected.golden,
        urls.map((url) => ({ url, title: '' })),
      );
    const rank = urls.findIndex((url) => {
      const { headings, text } = read(url);
      return (
        expected.headings.some((word) => headings.includes(word)) || expected.text.some((word) => text.includes(word))
      );
    });
    return rank === -1 ? undefined : rank + 1;
  });
}

/** Recall of each class, and of all. */
export function recallOf(
  queries: readonly JudgedQuery[],
  ranks: readonly (number | undefined)[],
): Readonly<Record<string, Recall>> {
  const groups = Map.groupBy(
    queries.map(({ kind }, index) => ({ kind, rank: ranks[index] })),
    ({ kind }) => kind,
  );
  const share = (entries: readonly { rank: number | undefined }[], limit: number): number =>
    entries.filter(({ rank }) => rank !== undefined && rank <= limit).length / Math.max(1, entries.length);
  const all = [...groups.values()].flat();
  return Object.fromEntries(
    [...groups, ['all', all] as const].map(([kind, entries]) => [
      kind,
      { first: share(entries, 1), five: share(entries, 5), count: entries.length },
    ]),
  );
}

function readPage(file: string): { headings: string; text: string } {
  if (!existsSync(file)) return { headings: '', text: '' };
  const html = readFileSync(file, 'utf8');
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0].replace(/<(script|style|svg)[\s\S]*?<\/\1>/g, '') ?? '';
  const plain = (markup: string) => markup.replace(/<[^>]+>/g, '');
  const headings = [...main.matchAll(/<h[1-4][^>]*>([\s\S]*?)<\/h[1-4]>/g)].map(([, inside = '']) => plain(inside));
  const title = /<title>([\s\S]*?)<\/title>/.exec(html)?.[1] ?? '';
  return { headings: [title, ...headings].join('\n'), text: plain(main) };
}

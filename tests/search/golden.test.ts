import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/diagnostics/parse-yaml.ts';
import { unknownGoldenPages } from '../../src/handbook/golden-pages.ts';
import { parseGolden, rankOf } from '../../src/search/golden.ts';
import { allReadable, sampleHandbook } from '../handbook/sample-handbook.ts';

const read = (text: string) => parseGolden(parseYaml(text, { file: 'content/search.golden.yaml' }));

describe('golden queries', () => {
  test('are read with how early their page has to come', () => {
    const { queries, findings } = read(
      'within: 3\nqueries:\n  - { query: 少了, expect: a/b }\n  - { query: 丢了, expect: [flows/x, a/c#d], within: 1 }\n',
    );
    expect(findings).toEqual([]);
    expect(queries.map(({ query, expect: pages, within }) => [query, pages, within])).toEqual([
      ['少了', ['a/b'], 3],
      ['丢了', ['flows/x', 'a/c#d'], 1],
    ]);
  });

  test.each([
    ['queries:\n  - { query: 少了, expect: a/b }\n  - { query: 少了, expect: a/c }\n', ['search/query-twice', 3]],
    ['queries:\n  - { query: 少了, expect: /a/b/ }\n', ['yaml/wrong-value', 2]],
  ])('%j', (text, expected) => {
    expect(read(text).findings.map(({ ruleId, place }) => [ruleId, place.start.line])).toEqual([expected]);
  });

  test('whose page does not exist are reported, with the nearest', () => {
    const { queries } = read(
      'queries:\n  - { query: a, expect: desk/lendin }\n  - { query: b, expect: desk/lending }\n',
    );
    const found = unknownGoldenPages(sampleHandbook({ golden: queries }), allReadable, 'g.yaml');
    expect(found.map(({ place, values }) => [place.start.line, values])).toEqual([
      [2, { page: 'desk/lendin', suggestion: 'desk/lending' }],
    ]);
  });
});

describe('rankOf', () => {
  const results = ['/handbook/a/b/', '/flows/x/#node', '/handbook/a/c/#d', '/phrases/#welcome'].map((url) => ({
    url,
    title: url,
  }));
  test.each<[string[], number | undefined]>([
    [['a/b'], 1],
    [['flows/x'], 2],
    [['a/c'], 3],
    [['a/c#d'], 3],
    [['a/c#other'], undefined],
    [['phrases', 'a/c'], 3],
    [['b'], undefined],
  ])('%j', (pages, rank) => {
    expect(rankOf({ expect: pages }, results)).toBe(rank);
  });
});

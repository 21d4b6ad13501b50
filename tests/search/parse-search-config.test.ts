import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toDiagnostic } from '../../src/diagnostics/diagnostic.ts';
import { parseYaml } from '../../src/diagnostics/parse-yaml.ts';
import { parseSearchConfig } from '../../src/search/parse-search-config.ts';

const file = 'content/search.yaml';
const parse = (source: string) => parseSearchConfig(parseYaml(source, { file }));
const rules = (source: string) => parse(source).findings.map(({ ruleId, place }) => [ruleId, place.start.line]);

test('reads groups and stop words, folded', () => {
  const { config, findings } = parse(`groups:
  - words: [少货]
    also: [漏发, ＥＭＳ 资费]
    short: [SH]
stop_words: [怎么]
`);
  expect(findings).toEqual([]);
  expect(config).toEqual({
    groups: [{ words: ['少货'], also: ['漏发', 'ems 资费'], short: ['sh'], typos: [] }],
    stopWords: ['怎么'],
  });
});

test('an empty file means no synonyms', () => {
  expect(parse('groups: []\n').config).toEqual({ groups: [], stopWords: [] });
});

describe('reports, each on its line', () => {
  test('a term in two groups, in whatever width and case', () => {
    const source = 'groups:\n  - words: [少货]\n    also: [EMS]\n  - words: [错货]\n    also: [ｅｍｓ]\n';
    expect(rules(source)).toEqual([['search/duplicate-term', 5]]);
    const [found] = parse(source).findings;
    expect(found?.related?.[0]?.place.start.line).toBe(3);
    expect(found && toDiagnostic(found, 'zh-CN').message).toContain('“ems”出现在两组同义词里（第 3 行已有）');
  });

  test('a term twice in one group', () => {
    const [found] = parse('groups:\n  - words: [少货]\n    also: [漏发, 漏发]\n').findings;
    expect(found && toDiagnostic(found, 'zh-CN').message).toContain('同一组');
  });

  test('a group that leads nowhere', () => {
    expect(rules('groups:\n  - words: []\n    also: [漏发]\n')).toEqual([['search/empty-group', 2]]);
    expect(rules('groups:\n  - words: [少货]\n')).toEqual([['search/empty-group', 2]]);
  });

  test('a stop word that is a term', () => {
    expect(rules('groups:\n  - words: [少货]\n    also: [漏发]\nstop_words:\n  - 漏发\n')).toEqual([
      ['search/stop-word-is-term', 5],
    ]);
  });

  test('what is no list, and an unknown key', () => {
    expect(rules('groups:\n  - words: 少货\n    alias: [漏发]\n').map(([rule]) => rule)).toEqual(
      expect.arrayContaining(['yaml/wrong-value', 'yaml/unknown-key']),
    );
  });
});

test('the synonyms of this handbook have no mistakes', () => {
  const text = readFileSync(new URL('../../content/search.yaml', import.meta.url), 'utf8');
  const { config, findings } = parse(text);
  expect(findings).toEqual([]);
  expect(config?.groups.length).toBeGreaterThan(30);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toDiagnostic } from '../../src/diagnostics/diagnostic.ts';
import { parseYaml } from '../../src/diagnostics/parse-yaml.ts';
import { termFinder } from '../../src/glossary/find-terms.ts';
import { termNames } from '../../src/glossary/model.ts';
import { parseGlossary } from '../../src/glossary/parse-glossary.ts';
import { sayInstead } from '../../src/glossary/say-instead.ts';
import { termIndex } from '../../src/glossary/term-index.ts';
import { unusedTerms } from '../../src/glossary/unused-terms.ts';

const read = (...entries: readonly string[]) => {
  const list = entries.map((entry, index) => `  - { id: t${index + 1}, meaning: 意思, ${entry} }\n`).join('');
  return parseGlossary(parseYaml(`terms:\n${list}`, { file: 'content/glossary.yaml' }));
};

describe('finding terms', () => {
  const names = termNames([
    { id: 'remind', term: '催付', also: ['提醒付款'] },
    { id: 'remind-money', term: '催付款单', also: [] },
    { id: 'shop', term: 'C 店', also: [] },
    { id: 'cod', term: 'COD', also: [] },
    { id: 'loan', term: 'seed loan', also: [] },
  ]);
  const find = termFinder(names);
  const hits = (text: string) => find(text).map(({ id, start, end }) => [id, text.slice(start, end)]);

  test('takes the longest at one place, and nothing inside it', () => {
    expect(hits('先催付，再打催付款单')).toEqual([
      ['remind', '催付'],
      ['remind-money', '催付款单'],
    ]);
  });

  test('takes other names for the term', () => {
    expect(hits('提醒付款一次')).toEqual([['remind', '提醒付款']]);
  });

  test('does not mind blanks between Chinese and Latin, nor case', () => {
    expect(hits('C店与 c 店')).toEqual([
      ['shop', 'C店'],
      ['shop', 'c 店'],
    ]);
  });

  test('takes Latin letters as whole words only', () => {
    expect(hits('CODE cod, encod Seed  loans seed\nloan')).toEqual([
      ['cod', 'cod'],
      ['loan', 'seed\nloan'],
    ]);
  });

  test('signs in a name are no pattern', () => {
    expect(termFinder([{ id: 'a', name: 'A+B (x)' }])('A+B (x)').map(({ id }) => id)).toEqual(['a']);
    expect(termFinder([{ id: 'a', name: '.*' }])('abc')).toEqual([]);
  });

  test('hits stand in order, apart, and where their name stands', () => {
    const piece = fc.constantFrom('催付', '催付款单', '催', '付', '款单', 'C 店', 'COD', ' ', '，', 'a');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const hit of find(text)) {
          expect(hit.start).toBeGreaterThanOrEqual(end);
          expect(hit.end).toBeGreaterThan(hit.start);
          end = hit.end;
        }
      }),
    );
  });

  test('without names there is nothing to find', () => {
    expect(termFinder([])('催付')).toEqual([]);
  });
});

describe('mistakes', () => {
  const found = (...entries: readonly string[]) =>
    read(...entries).findings.map(({ ruleId, place }) => [ruleId, place.start.line]);

  test('a glossary without any has none', () => {
    expect(found('term: 催付, also: [提醒付款], avoid: [催单]', 'term: 催件, avoid: [催单]')).toEqual([]);
  });

  test.each<[string, readonly string[], [string, number]]>([
    ['a term twice', ['term: 催付', 'term: 催付'], ['glossary/defined-twice', 3]],
    ['a term twice in other letters', ['term: C 店', 'term: c店'], ['glossary/defined-twice', 3]],
    ['another name that is a term', ['term: 催付, also: [催件]', 'term: 催件'], ['glossary/alias-is-term', 2]],
    ['another name twice', ['term: 甲, also: [丙]', 'term: 乙, also: [丙]'], ['glossary/alias-is-term', 3]],
    ['its own name as another', ['term: 甲, also: [甲]'], ['glossary/alias-is-term', 2]],
    ['its own name to avoid', ['term: 甲, avoid: [甲]'], ['glossary/avoids-itself', 2]],
    ['another name to avoid', ['term: 甲, also: [乙], avoid: [乙]'], ['glossary/avoids-itself', 2]],
    ['an id twice', ['term: 甲', 'id: t1, term: 乙'], ['handbook/duplicate-id', 3]],
  ])('%s', (_, entries, expected) => {
    const source = entries
      .map((entry, index) => `  - { ${entry.startsWith('id') ? '' : `id: t${index + 1}, `}meaning: 意思, ${entry} }\n`)
      .join('');
    const { findings } = parseGlossary(parseYaml(`terms:\n${source}`, { file: 'content/glossary.yaml' }));
    expect(findings.map(({ ruleId, place }) => [ruleId, place.start.line])).toEqual([expected]);
    for (const one of findings) {
      for (const language of ['zh-CN', 'en'] as const) {
        const { message, hint } = toDiagnostic(one, language);
        expect(`${message}${hint}`).not.toMatch(/undefined|\[object/);
      }
    }
  });

  test('a form that is wrong leaves no term', () => {
    const { terms, findings } = read('trem: 催付');
    expect(terms).toBeUndefined();
    expect(findings.map(({ ruleId }) => ruleId)).toContain('yaml/unknown-key');
  });

  test('a term that stands in no chapter under any name', () => {
    const { terms = [] } = read('term: 催付, also: [提醒付款]', 'term: 丢件', 'term: 催');
    expect(unusedTerms(terms, ['先提醒付款', '再催付'])).toMatchObject([
      { ruleId: 'glossary/unused-term', severity: 'info', place: { start: { line: 3 } }, values: { term: '丢件' } },
      { values: { term: '催' } },
    ]);
  });
});

describe('the index', () => {
  const readings: Readonly<Record<string, readonly string[]>> = {
    催付: ['cui', 'fu'],
    催件: ['cui', 'jian'],
    重量: ['chong', 'liang'],
    '3 包': ['3', 'bao'],
    ERP: ['ERP'],
    绿单: ['lǜ', 'dan'],
  };
  const terms = Object.keys(readings).map((term) => ({
    term,
    pinyin: term === '重量' ? 'zhong liang' : undefined,
  }));

  test('goes by how terms are read, what begins with no letter last', () => {
    const groups = termIndex(terms, (text) => readings[text] ?? [text]);
    expect(groups.map(({ letter, terms: list }) => [letter, list.map(({ term }) => term)])).toEqual([
      ['C', ['催付', '催件']],
      ['E', ['ERP']],
      ['L', ['绿单']],
      ['Z', ['重量']],
      ['#', ['3 包']],
    ]);
  });
});

test('a word that is used for two things is answered with both', () => {
  const { terms = [] } = read('term: 催付, avoid: [催单, 催款]', 'term: 催件, avoid: [催单]');
  expect(sayInstead(terms)).toEqual([
    {
      word: '催单',
      say: [
        { id: 't1', term: '催付' },
        { id: 't2', term: '催件' },
      ],
    },
    { word: '催款', say: [{ id: 't1', term: '催付' }] },
  ]);
});

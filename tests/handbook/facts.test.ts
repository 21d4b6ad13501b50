import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/diagnostics/parse-yaml.ts';
import { type Fact, factText } from '../../src/handbook/fact.ts';
import { parseFacts, resolveFacts } from '../../src/handbook/facts.ts';

const file = 'content/facts.yaml';
const parse = (text: string) => parseFacts(parseYaml(text, { file }));
const found = ({ findings }: Pick<ReturnType<typeof parse>, 'findings'>): string[] =>
  findings.map(({ ruleId, place }) => `${place.start.line}:${place.start.column} ${ruleId}`);

const source = `facts:
  loan-days: { value: 21, unit: 天, source: 读者会议 }
  closing: { value: "16:30", source: 店铺规定, near: [截单], owner: desk, since: 2026 年 }
`;

describe('parseFacts', () => {
  test('reads value, unit, source and what stands near', () => {
    const { facts, findings } = parse(source.replace('since: 2026 年', 'since: "2026"'));
    expect(findings).toEqual([]);
    expect([...(facts?.values() ?? [])]).toEqual([
      expect.objectContaining({ id: 'loan-days', value: 21, unit: '天', source: '读者会议', near: [] }),
      expect.objectContaining({ id: 'closing', value: '16:30', unit: '', near: ['截单'] }),
    ]);
    expect(facts?.get('closing')?.place.start).toEqual({ line: 3, column: 3 });
  });

  test('one fact with a mistake leaves the others, and is known by name', () => {
    const { facts, findings } = parse(
      `${source}  renewals: { value: [2], unit: 次 }\n  Loan Limit: { value: 5, source: a }\n`,
    );
    expect(found({ findings })).toEqual(['4:22 yaml/wrong-value', '4:13 yaml/missing-key', '5:3 yaml/wrong-key']);
    expect([...(facts?.keys() ?? [])]).toEqual(['loan-days', 'closing', 'renewals']);
    expect(facts?.get('loan-days')?.value).toBe(21);
  });

  test.each([
    ['broken YAML', 'facts: [\n'],
    ['nothing', ''],
    ['another form', '- loan-days: 21\n'],
    ['an unknown key beside the facts', 'facts: {}\nfact: {}\n'],
  ])('%s: which facts there are cannot be known', (_, text) => {
    expect(parse(text).facts).toBeUndefined();
    expect(parse(text).findings).toHaveLength(1);
  });
});

describe('factText', () => {
  test.each([
    [{ value: 12, unit: '小时' }, '12小时'],
    [{ value: 12, unit: 'hours' }, '12 hours'],
    [{ value: '一周', unit: '' }, '一周'],
    [{ value: 60, unit: '%' }, '60%'],
  ])('%j', (fact, text) => {
    expect(factText(fact)).toBe(text);
  });
});

describe('resolveFacts', () => {
  const facts = parse(source).facts ?? new Map<string, Fact>();
  const resolve = (text: string) => resolveFacts(text, facts, 'quizzes/a.yaml');

  test('puts the value in the place of each reference, and says which were used', () => {
    const { text, findings, used } = resolve('借期{fact:loan-days}，\n{fact:closing}截单，还是{fact:loan-days}。');
    expect(text).toBe('借期21天，\n16:30截单，还是21天。');
    expect(findings).toEqual([]);
    expect(used).toEqual(['loan-days', 'closing']);
  });

  test('reports an unknown one at its place, with what was meant', () => {
    const { text, findings } = resolve('a: 1\nb: 借期{fact:loan-dais}。');
    expect(text).toBe('a: 1\nb: 借期｛fact:loan-dais｝。');
    expect(findings).toEqual([
      {
        ruleId: 'yaml/unknown-fact',
        severity: 'error',
        file: 'quizzes/a.yaml',
        place: { start: { line: 2, column: 6 }, end: { line: 2, column: 22 } },
        values: { id: 'loan-dais', suggestion: 'loan-days' },
      },
    ]);
  });

  test('an unknown one without quotes is still one text to YAML', () => {
    expect(parseYaml(resolve('a: {fact:nothing}\n').text, { file }).data).toEqual({ a: '｛fact:nothing｝' });
  });

  test('says nothing where the facts cannot be known', () => {
    expect(resolveFacts('借期{fact:loan-days}', undefined, 'a.yaml')).toMatchObject({
      findings: [],
      used: ['loan-days'],
    });
  });

  test('leaves a text without references alone', () => {
    expect(resolve('{ fact: 1 }').text).toBe('{ fact: 1 }');
  });

  test('places behind a reference are those of the author', () => {
    const { text, originalPlace } = resolve('x\na{fact:loan-days}b{fact:closing}c{fact:unknown}d');
    const original = (piece: string) => {
      const line = text.split('\n')[1] ?? '';
      return originalPlace({ start: { line: 2, column: line.indexOf(piece) + 1 } }).start.column;
    };
    expect([original('a'), original('b'), original('c'), original('d')]).toEqual([1, 18, 33, 48]);
    // Within a value: where its reference begins.
    expect(original('天')).toBe(2);
    expect(originalPlace({ start: { line: 1, column: 1 }, end: { line: 2, column: 5 } })).toEqual({
      start: { line: 1, column: 1 },
      end: { line: 2, column: 18 },
    });
  });

  test('whatever stands around, every other character is found again', () => {
    const piece = fc.constantFrom('{fact:loan-days}', '{fact:closing}', '{fact:none}', '甲', '乙', 'c');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const author = `${pieces.join('')}#`;
        const { text, originalPlace } = resolve(author);
        const { column } = originalPlace({ start: { line: 1, column: text.indexOf('#') + 1 } }).start;
        expect(author[column - 1]).toBe('#');
      }),
    );
  });
});

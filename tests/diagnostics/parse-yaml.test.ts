import { describe, expect, test } from 'vitest';
import { toDiagnostic } from '../../src/diagnostics/diagnostic.ts';
import { parseYaml } from '../../src/diagnostics/parse-yaml.ts';
import type { YamlMistake } from '../../src/i18n/diagnostics/yaml-mistakes.ts';

const file = 'content/facts.yaml';
const read = (text: string) => parseYaml(text, { file });

/** `line:column reason near` of every finding. */
const mistakes = (text: string): string[] =>
  read(text).findings.map(({ place, values, ruleId }) => {
    expect(ruleId).toBe('yaml/syntax');
    const { reason, near } = values as unknown as YamlMistake;
    return `${place.start.line}:${place.start.column} ${reason} ${near}`;
  });

describe('data', () => {
  test('dates and times stay text, numbers and true become values', () => {
    expect(read('day: 2026-11-22\ntime: 16:30\nminutes: 12\nwhole: true\nnothing:\n').data).toEqual({
      day: '2026-11-22',
      time: '16:30',
      minutes: 12,
      whole: true,
      nothing: null,
    });
  });

  test('an empty text is nothing, without a complaint', () => {
    expect(read('').data).toBeNull();
    expect(read('# 只有注释\n').findings).toEqual([]);
  });

  test('a key called __proto__ is a key', () => {
    const { data } = read('__proto__: { polluted: true }\n');
    expect(Object.keys(data as object)).toEqual(['__proto__']);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('places', () => {
  const text = 'title: 少货\nlist:\n  - a\n  - { b: 2, "c": 三 }\n';

  test('of values', () => {
    const { placeOf } = read(text);
    expect(placeOf(['title'])).toEqual({ start: { line: 1, column: 8 }, end: { line: 1, column: 10 } });
    expect(placeOf(['list', 0]).start).toEqual({ line: 3, column: 5 });
    expect(placeOf(['list', 1, 'c']).start).toEqual({ line: 4, column: 18 });
  });

  test('of keys', () => {
    const { placeOfKey } = read(text);
    expect(placeOfKey(['list']).start).toEqual({ line: 2, column: 1 });
    expect(placeOfKey(['list', 1, 'c']).start).toEqual({ line: 4, column: 13 });
  });

  test('of what is not there: the nearest that is', () => {
    const { placeOf, placeOfKey } = read(text);
    expect(placeOf(['list', 1, 'd']).start).toEqual({ line: 4, column: 5 });
    expect(placeOf(['list', 7]).start).toEqual({ line: 3, column: 3 });
    expect(placeOf([]).start).toEqual({ line: 1, column: 1 });
    expect(placeOfKey(['nowhere']).start).toEqual({ line: 1, column: 1 });
    expect(read('').placeOf(['title']).start).toEqual({ line: 1, column: 1 });
  });

  test('are the same with the line ends of Windows', () => {
    const { placeOf, data } = read(text.replaceAll('\n', '\r\n'));
    expect(data).toEqual(read(text).data);
    expect(placeOf(['list', 1, 'c']).start).toEqual({ line: 4, column: 18 });
  });

  test('are the same behind a mark of byte order', () => {
    const { placeOf, data } = read(`\uFEFF${text}`);
    expect(data).toEqual(read(text).data);
    expect(placeOf(['title']).start).toEqual({ line: 1, column: 8 });
  });

  test('of frontmatter count from the line it begins on', () => {
    const yaml = parseYaml('title: a\nsummary: @\n', { file, firstLine: 2 });
    expect(yaml.findings[0]?.place.start).toEqual({ line: 3, column: 10 });
    expect(parseYaml('a: 1\n', { file, firstLine: 5 }).placeOf(['a']).start).toEqual({ line: 5, column: 4 });
    expect(parseYaml('', { file, firstLine: 5 }).placeOf(['a']).start).toEqual({ line: 5, column: 1 });
  });

  test('of numbered keys, as options have them', () => {
    const { placeOf, placeOfKey } = read('right: { 1: 催件, 2: 少货 }\n');
    expect(placeOfKey(['right', '2']).start).toEqual({ line: 1, column: 17 });
    expect(placeOf(['right', '2']).start).toEqual({ line: 1, column: 20 });
  });
});

describe('mistakes', () => {
  test.each([
    ['a quote that is never closed', 'a: 1\nb: "少了\nc: 2\n', ['2:4 open-quote "']],
    ['the same in the middle of other quotes', 'a: "少了\nb: "二"\nc: 2\n', ['1:4 open-quote "']],
    ['the same with the line ends of Windows', "a: 1\r\nb: '少了\r\nc: 2\r\n", ["2:4 open-quote '"]],
    ['text behind a quote', 'a: "一" 二\n', ['1:8 after-quote 二']],
    ['quotes within quotes', 'a: "他说"好"了"\n', ['1:8 after-quote 好"了"']],
    ['bold at the beginning', 'a: **规则** 后文\n', ['1:11 after-quote 后文']],
    ['a backslash', 'a: "C:\\数据"\n', ['1:7 escape \\数']],
    ['a tab', 'a:\n\tb: 1\n', ['2:1 tab b: 1']],
    ['a shallow line', 'a:\n  b: 1\n c: 2\n', ['3:1 indent c: 2']],
    ['a deep line', 'a:\n- b: 1\n  c: 2\n   d: 3\n', ['4:4 indent d: 3']],
    ['an open list', 'a: [1, 2\nb: 3\n', ['1:4 open-bracket [']],
    ['an open group', 'a: { b: 1\nc: 3\n', ['1:4 open-bracket {']],
    ['a second colon', 'a: 冒号: 后面\n', ['1:4 second-colon a: 冒号: 后面']],
    ['no colon', 'title 少货\nsummary: b\n', ['1:1 no-colon title 少货']],
    ['a Chinese colon', 'title：少货\nsummary: b\n', ['1:1 wide-colon title：少货']],
    ['a key twice', 'a: 1\nb: { c: 1, c: 2 }\n', ['2:12 repeated-key c']],
    ['a reserved character', 'a: @店长\n', ['1:4 reserved-start @']],
    ['a comma too many', 'a: { b: 1,, c: 2 }\n', ['1:11 stray-comma a: { b: 1,, c: 2 }']],
    ['a list on the line of its key', 'a: - b\n', ['1:4 list-on-line a: - b']],
    ['two documents', 'a: 1\n---\nb: 2\n', ['2:1 several-documents ---']],
    ['an asterisk that is read as a reference', 'a: *重点\n', ['1:4 alias *重点']],
    ['something else', 'a: ]\n', ['1:4 other a: ]']],
    ['two mistakes on two lines', 'a: @x\nb: `y`\n', ['1:4 reserved-start @', '2:4 reserved-start `']],
  ])('%s', (_, text, expected) => {
    expect(mistakes(text)).toEqual(expected);
    expect(read(text).data).toBeUndefined();
  });

  test('references that would fill the memory are refused', () => {
    const letters = 'abcdefghij'.split('');
    const lines = letters.map((letter, index) => {
      const before = letters[index - 1];
      return `${letter}: &${letter} [${Array(10)
        .fill(before ? `*${before}` : 'x')
        .join(', ')}]`;
    });
    expect(mistakes(lines.join('\n'))).toEqual(['2:8 alias *a']);
  });

  test.each([
    'a: 1\n  b: 2\n c',
    '"',
    "'",
    '- - -',
    '{',
    ']',
    '? a',
    '&a',
    '*a',
    '!x',
    '%YAML 2',
    '---\n---',
    '\t',
    '|\n x\n y',
    '\u0000',
    'a: !!binary x',
  ])('%j does not throw, and every finding has words', (text) => {
    const yaml = read(text);
    for (const found of yaml.findings) {
      for (const language of ['zh-CN', 'en'] as const) expect(toDiagnostic(found, language).hint).not.toBe('');
      expect(found.place.start.line).toBeGreaterThanOrEqual(1);
    }
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { insertIntoList, partThatLists } from '../../scripts/new/insert-yaml.ts';

const entry = { inline: '{ id: b }', lines: ['id: b', 'title: B'] };
const insert = (text: string) => insertIntoList(text, ['list'], entry);

test.each([
  ['list:\n  - id: a\n', 'list:\n  - id: a\n  - id: b\n    title: B\n'],
  ['list:\n- id: a', 'list:\n- id: a\n- id: b\n  title: B\n'],
  [
    'list:\n  - id: a # one\n\n# after\nother: 1\n',
    'list:\n  - id: a # one\n  - id: b\n    title: B\n\n# after\nother: 1\n',
  ],
  [
    'list:\n  - text: |-\n      two\n      lines\nother: 1\n',
    'list:\n  - text: |-\n      two\n      lines\n  - id: b\n    title: B\nother: 1\n',
  ],
  ['list: [{ id: a }] # one\n', 'list: [{ id: a }, { id: b }] # one\n'],
  ['list: [\n  a,\n]\n', 'list: [\n  a, { id: b },\n]\n'],
  ['list: [] # none yet\n', 'list:\n  - id: b\n    title: B # none yet\n'],
])('%j', (text, expected) => {
  expect(insert(text)).toBe(expected);
});

test.each(['list: a\n', 'other: []\n', 'list: [\n', 'list:\n'])('%j has no such list', (text) => {
  expect(insert(text)).toBeUndefined();
});

test('whatever stands there: one more at the end, the rest as it was', () => {
  const item = fc.record({ id: fc.string(), text: fc.string(), more: fc.array(fc.string(), { maxLength: 2 }) });
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 4 }), fc.string(), (list, after) => {
      const text = stringify({ list, after });
      expect(parse(insert(text) ?? '')).toEqual({ list: [...list, { id: 'b', title: 'B' }], after });
    }),
  );
});

test('a part that lists no chapters is left alone', () => {
  const text = 'parts:\n  - { id: a }\n  - { id: b, chapters: [] }\n  - { id: c, chapters: [x] }\n';
  expect(['a', 'b', 'c', 'd'].map((part) => partThatLists(text, part))).toEqual([undefined, undefined, 2, undefined]);
});

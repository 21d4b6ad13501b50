import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeEntries, readEntriesFile, writeEntriesFile } from '../../src/forms/entries-file.ts';
import { findEntries, newestFirst, oldEntries } from '../../src/forms/find-entries.ts';
import type { Entry } from '../../src/forms/values.ts';
import { entry, sampleForm } from './sample-form.ts';

const days = { dayOf: () => '2026-07-01', compare: (a: string, b: string) => a.localeCompare(b, 'zh-CN') };
const entries = [
  entry('a', { day: '2026-07-01', who: '小许', cost: '9.00', story: '灯不亮' }, 1),
  entry('b', { day: '2026-07-03', who: '老陈', cost: '10.00', parts: ['开关'] }, 2),
  entry('c', { who: '阿明', story: 'ＬＥＤ 灯 闪' }, 3),
];
const found = (query: Partial<typeof newestFirst>) =>
  findEntries(sampleForm, entries, { ...newestFirst, ...query }, days).map(({ id }) => id);

describe('finding', () => {
  test('the newest day comes first; one without a date counts by its making', () => {
    expect(found({})).toEqual(['b', 'c', 'a']);
  });

  test('all words must be there, in whatever width', () => {
    expect(found({ text: 'led 闪' })).toEqual(['c']);
    expect(found({ text: '开关' })).toEqual(['b']);
    expect(found({ text: '灯 小许' })).toEqual(['a']);
    expect(found({ text: '没有这个' })).toEqual([]);
  });

  test('days from and to are both within', () => {
    expect(found({ from: '2026-07-03', to: '2026-07-03' })).toEqual(['b']);
    expect(found({ to: '2026-07-01' })).toEqual(['c', 'a']);
  });

  test('amounts are sorted as numbers, words as the language does', () => {
    expect(found({ sortBy: 'cost', descending: false })).toEqual(['c', 'a', 'b']);
    expect(found({ sortBy: 'who', descending: false })).toEqual(['c', 'b', 'a']);
  });
});

test('what nobody has changed for long is found, and nothing in a form that keeps all', () => {
  const day = 86_400_000;
  const now = 31 * day;
  expect(oldEntries(sampleForm, entries, now).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(oldEntries(sampleForm, [entry('new', {}, now - day)], now)).toEqual([]);
  expect(oldEntries({ ...sampleForm, keepDays: undefined }, entries, now)).toEqual([]);
});

const anyEntry: fc.Arbitrary<Entry> = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd-1'),
  created: fc.nat(),
  changed: fc.nat(50),
  values: fc.dictionary(fc.constantFrom('who', 'story'), fc.oneof(fc.string(), fc.boolean(), fc.array(fc.string()))),
});
const anyList = fc.uniqueArray(anyEntry, { selector: ({ id }) => id });

describe('another device', () => {
  test('reads what this one wrote', () => {
    fc.assert(
      fc.property(anyList, (list) => {
        const text = writeEntriesFile('shop', { repairs: list });
        expect(readEntriesFile(text, 'shop')).toEqual({ forms: { repairs: JSON.parse(JSON.stringify(list)) } });
      }),
    );
  });

  test('loses nothing: each id stays, in its latest state, and taking it in again changes nothing', () => {
    fc.assert(
      fc.property(anyList, anyList, (there, taken) => {
        const { entries: merged, added, updated } = mergeEntries(there, taken);
        expect(new Set(merged.map(({ id }) => id))).toEqual(new Set([...there, ...taken].map(({ id }) => id)));
        for (const { id, changed } of [...there, ...taken]) {
          expect(merged.find((one) => one.id === id)?.changed).toBeGreaterThanOrEqual(changed);
        }
        expect(merged.length).toBe(there.length + added);
        expect(updated).toBeLessThanOrEqual(there.length);
        expect(mergeEntries(merged, taken)).toEqual({ entries: merged, added: 0, updated: 0 });
      }),
    );
  });

  test.each([
    ['not-json', 'hello'],
    ['not-entries', '{"format":"handbook-assessment/1"}'],
    ['other-handbook', writeEntriesFile('other', {})],
    ['damaged', '{"format":"handbook-forms/1","handbook":"shop","forms":{"a":[{"id":"x"}]}}'],
    ['damaged', '{"format":"handbook-forms/1","handbook":"shop","forms":{"a":{"b":1}}}'],
    ['damaged', writeEntriesFile('shop', { a: [entry('../x', {})] })],
    ['damaged', writeEntriesFile('shop', { __proto__x: [] })],
    [
      'damaged',
      '{"format":"handbook-forms/1","handbook":"shop","forms":{"a":[{"id":"x","created":1,"changed":1,"values":{"v":3}}]}}',
    ],
  ])('says what is wrong with a file: %s', (problem, text) => {
    expect(readEntriesFile(text, 'shop')).toEqual({ problem });
  });
});

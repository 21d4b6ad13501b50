import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptOf } from '../../src/search/excerpt.ts';

const want = (typed: string, ...synonyms: string[]) => ({ typed: [typed], synonyms, sound: undefined, weight: 1 });
const show = (...args: Parameters<typeof excerptOf>) =>
  excerptOf(...args)
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('');

test('marks words as people read them, the longest first', () => {
  expect(show('货到付款的单子，先讲清到付的价差。', [want('货到付款', '到付')], 90)).toBe(
    '[货到付款]的单子，先讲清[到付]的价差。',
  );
});

test('shows the place that answers most, from the beginning of a sentence', () => {
  const text = `${'开头的闲话。'.repeat(20)}少货先查底单。再查称重。${'后面的话。'.repeat(20)}`;
  expect(show(text, [want('少货'), want('称重')], 30)).toMatch(
    /^…(?:开头的闲话。)?\[少货\]先查底单。再查\[称重\]。.*…$/,
  );
});

test('a typed word is worth more to see than a synonym of it', () => {
  const text = `漏发的先道歉。${'中间的话很长。'.repeat(20)}少货先查底单。`;
  expect(show(text, [want('少货', '漏发')], 20)).toContain('[少货]');
});

test('marks single characters only where the query is nothing else', () => {
  expect(show('催一催', [want('催')], 90)).toBe('[催]一[催]');
  expect(show('催一催少货', [want('催'), want('少货')], 90)).toBe('催一催[少货]');
});

test('shows the beginning where nothing answers', () => {
  expect(show('一二三四五六七', [want('少货')], 4)).toBe('一二三四…');
  expect(show('', [want('少货')], 4)).toBe('');
});

test('without its marks it is a part of the text, and every mark is a wanted word', () => {
  const text = fc.string({ unit: fc.constantFrom(...'少货漏发底单，。 a<>&'), maxLength: 300 });
  fc.assert(
    fc.property(text, fc.integer({ min: 5, max: 120 }), (source, length) => {
      const parts = excerptOf(source, [want('少货', '漏发'), want('底单')], length);
      const shown = parts.map((part) => part.text).join('');
      expect(source).toContain(shown.replace(/^…|…$/g, ''));
      expect(shown.length).toBeLessThanOrEqual(length + 2);
      for (const { text: mark, marked } of parts) if (marked) expect(['少货', '漏发', '底单']).toContain(mark);
    }),
  );
});

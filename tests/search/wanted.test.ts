import { expect, test } from 'vitest';
import { answers, probe, shareOf } from '../../src/search/wanted.ts';

const want = ([typed = '', ...synonyms]: readonly string[], sound?: string, weight = 1) => ({
  typed: [typed],
  synonyms,
  sound,
  weight,
});

test('any of the alternatives answers, in whatever case', () => {
  expect(answers(want(['漏发', '少货']), probe('少货怎么处理'))).toBe(true);
  expect(answers(want(['ems']), probe('EMS 资费'))).toBe(true);
  expect(answers(want(['漏发']), probe('少货怎么处理'))).toBe(false);
});

test('so does the sound, and in a title its initials', () => {
  expect(answers(want(['错活'], 'cuohuo'), probe('错货怎么处理'))).toBe(true);
  expect(answers(want(['thh'], 'thh'), probe('退换货与退款'))).toBe(true);
  expect(answers(want(['thh'], 'thh'), probe(`退换货${'，别的话'.repeat(20)}`))).toBe(false);
  expect(answers(want(['cuohuo'], 'cuohuo'), probe('少货'))).toBe(false);
});

test('a share counts weights', () => {
  const wanted = [want(['少货'], undefined, 3), want(['收到'], undefined, 1)];
  expect(shareOf(wanted, probe('少货'))).toBe(0.75);
  expect(shareOf(wanted, probe('别的'))).toBe(0);
  expect(shareOf([], probe('少货'))).toBe(0);
});

test('what was typed counts more than a synonym, and that more than what only sounds like it', () => {
  const text = probe('少货怎么处理');
  const shares = [want(['少货']), want(['漏发', '少货']), want(['少活'], 'shaohuo')].map((term) =>
    shareOf([term], text),
  );
  expect(shares).toEqual([...shares].sort((a, b) => b - a));
  expect(new Set(shares).size).toBe(3);
  expect(shares[0]).toBe(1);
});

test('of a long word that nobody knows, its parts count', () => {
  const text = probe('不送上门的，放在自提点');
  expect(shareOf([want(['没送上门'])], text)).toBeGreaterThan(0);
  expect(shareOf([want(['没送上门'])], text)).toBeLessThan(shareOf([want(['送上门'])], text));
  expect(shareOf([want(['没送上门', '派送'])], text)).toBe(0);
});

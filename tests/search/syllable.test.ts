import { pinyin } from 'pinyin-pro';
import { expect, test } from 'vitest';
import { soundIndex, soundOf, typedPinyin } from '../../src/search/sound.ts';
import { syllableOf } from '../../src/search/syllable.ts';
import { sampleConfig } from './samples.ts';

test('every syllable of the table is a reading of its character', () => {
  const wrong: string[] = [];
  let known = 0;
  for (let code = 0x4e00; code <= 0x9fff; code++) {
    const character = String.fromCodePoint(code);
    const syllable = syllableOf(character);
    if (syllable === undefined) continue;
    known++;
    const readings = pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true });
    if (!readings.includes(syllable)) wrong.push(`${character}${syllable}`);
  }
  expect(known).toBe(3755);
  // An older reading, as the standard orders it.
  expect(wrong).toEqual(['帧zheng']);
});

test('knows neither rare nor traditional characters, nor letters', () => {
  for (const character of ['龘', '貨', 'a', '，', '']) expect(syllableOf(character)).toBeUndefined();
});

test('the sound of a word', () => {
  expect(soundOf('催单')).toBe('cuidan');
  expect(soundOf('女')).toBeUndefined();
  expect(soundOf('催x')).toBeUndefined();
});

test('what was typed as pinyin', () => {
  expect(typedPinyin('cuidan')).toBe('cuidan');
  expect(typedPinyin('tui huo')).toBe('tuihuo');
  expect(typedPinyin('tui货')).toBe('tuihuo');
  expect(typedPinyin('退货')).toBeUndefined();
  expect(typedPinyin('12小时')).toBeUndefined();
});

test('groups by the sound and the initials of their terms', () => {
  const { full, initials } = soundIndex(sampleConfig.groups);
  expect(full.get('cuidan')?.map(({ words }) => words[0])).toEqual(['催付']);
  expect(full.get('fahuo')).toHaveLength(2);
  expect(initials.get('hdfk')?.map(({ words }) => words[0])).toEqual(['货到付款']);
});

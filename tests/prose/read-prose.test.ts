import { describe, expect, test } from 'vitest';
import { gap, placeOfProse } from '../../src/prose/model.ts';
import { proseOf } from './blocks.ts';

describe('the running text of a chapter', () => {
  test('headings, paragraphs, list items and cells, without their marks', () => {
    const texts = proseOf(
      '## 先查 [#first]\n\n**要**看[单子](/a/)。\n\n- 一\n- 二\n\n| 甲 | 乙 |\n|---|---|\n| 丙 | 丁 |',
    ).map(({ text }) => text);
    expect(texts).toEqual(['先查 [#first]', '要看单子。', '一', '二', '甲', '乙', '丙', '丁']);
  });

  test('code is a gap, what is struck out is not there, a fact is a gap with its id', () => {
    const [block] = proseOf('运行 `npm` ~~旧~~，满<Fact id="wait" />。');
    expect(block?.text).toBe(`运行 ${gap} ，满${gap}。`);
    expect(block?.facts).toEqual([[7, 'wait']]);
  });

  test('knows whose words they are', () => {
    const body =
      '自己\n\n<Compare>\n\n<Good>\n\n好\n\n</Good>\n\n<Bad>\n\n坏\n\n</Bad>\n\n</Compare>\n\n<Situation title="x">\n\n<Customer>\n\n客\n\n</Customer>\n\n</Situation>';
    expect(proseOf(body).map(({ text, voice }) => [text, voice])).toEqual([
      ['自己', 'own'],
      ['好', 'own'],
      ['坏', 'bad'],
      ['客', 'customer'],
    ]);
  });

  test.each([
    ['第一行\n第二行找', '找', 7, 4],
    ['**粗**的找', '找', 6, 7],
    ['> 引\n> 用找', '找', 7, 4],
    ['| 甲 | 找 |\n|---|---|', '找', 6, 7],
  ])('%j: the place of %s', (body, word, line, column) => {
    const block = proseOf(body).find(({ text }) => text.includes(word));
    if (!block) throw new Error('No such block');
    const place = placeOfProse(block, block.text.indexOf(word), word.length);
    expect(place.start).toEqual({ line, column });
  });
});

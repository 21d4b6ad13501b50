import { expect, test } from 'vitest';
import { sectionsOf } from '../../src/search/sections.ts';

const words = (text: string) => text.replaceAll('|', '\u200b');
const anchor = (element: string, id: string, text: string, location: number) => ({ element, id, text, location });
const record = { url: '/a/', meta: { title: '少货怎么处理' }, filters: {} };

test('takes a page apart at its headings', () => {
  const text = words('少货|怎么|处理. |读完|能|做|三查。 |先|查什么. |先查|底单。 |怎么|定. |致歉。');
  const anchors = [
    anchor('h2', 'decide', '怎么定', 11),
    anchor('h2', 'first-check', '先查什么', 7),
    anchor('div', 'x', '', 2),
  ];
  expect(sectionsOf({ ...record, text, anchors })).toEqual([
    { id: undefined, heading: '少货怎么处理', text: '读完能做三查。' },
    { id: 'first-check', heading: '先查什么', text: '先查底单。' },
    { id: 'decide', heading: '怎么定', text: '致歉。' },
  ]);
});

test('a page without headings is one section', () => {
  expect(sectionsOf({ ...record, text: words('少货|怎么|处理. |正文'), anchors: [] })).toEqual([
    { id: undefined, heading: '少货怎么处理', text: '正文' },
  ]);
});

test('parts a text with spaces at its spaces', () => {
  const text = 'Lost parcels. What to do first. Call the courier. Then wait.';
  const anchors = [anchor('h2', 'first', 'What to do first', 2)];
  expect(sectionsOf({ ...record, meta: { title: 'Lost parcels' }, text, anchors })).toEqual([
    { id: undefined, heading: 'Lost parcels', text: '' },
    { id: 'first', heading: 'What to do first', text: 'Call the courier. Then wait.' },
  ]);
});

test('shows the stops that Pagefind adds between cells as what they are', () => {
  expect(sectionsOf({ ...record, text: words('表|头. |一件. |（惯例）. |3.5|元'), anchors: [] })[0]?.text).toBe(
    '表头 · 一件 · （惯例） · 3.5元',
  );
});

import type { Heading } from 'mdast';
import { expect, test } from 'vitest';
import { headingId, stripHeadingId, uniqueIds } from '../../src/markdown/heading-id.ts';
import { chapterSyntax } from '../../src/markdown/syntax.ts';

const heading = (markdown: string) => chapterSyntax().parse(markdown).children[0] as Heading;

test.each([
  ['## 标题 [#first-check]', { id: 'first-check', text: '标题', explicit: true }],
  ['## 标题[#a]', { id: 'a', text: '标题', explicit: true }],
  ['## **先**查 `底单` [#a_B-1]', { id: 'a_B-1', text: '先查 底单', explicit: true }],
  ['## 标题', { id: '标题', text: '标题', explicit: false }],
  ['## 标题 [#中文]', { id: '标题-中文', text: '标题 [#中文]', explicit: false }],
  ['## 标题 [#a] 后', { id: '标题-a-后', text: '标题 [#a] 后', explicit: false }],
  ['## ！？', { id: '', text: '！？', explicit: false }],
])('%s', (markdown, expected) => {
  expect(headingId(heading(markdown))).toEqual(expected);
});

test('the written id is taken out of what readers see', () => {
  const node = heading('## 先查 `底单` [#a]');
  stripHeadingId(node);
  expect(headingId(node).text).toBe('先查 底单');
  const code = heading('## `[#a]`');
  stripHeadingId(code);
  expect(headingId(code).id).toBe('a');
});

test('made ids are numbered, written ones never', () => {
  const unique = uniqueIds();
  const made = (id: string) => unique({ id, text: id, explicit: false });
  const written = (id: string) => unique({ id, text: id, explicit: true });
  expect([made('a'), made('a'), written('b'), written('b'), made('b'), made(''), made('')]).toEqual([
    'a',
    'a-2',
    'b',
    'b',
    'b-3',
    'section',
    'section-2',
  ]);
});

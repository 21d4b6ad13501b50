import { expect, test } from 'vitest';
import type { TermName } from '../../src/glossary/model.ts';
import { renderPage } from './render-page.ts';

const names: readonly TermName[] = [
  { id: 'reminder', name: '催付' },
  { id: 'slip', name: '催付款单' },
  { id: 'cod', name: 'COD' },
];
const render = async (markdown: string, terms = names) =>
  (await renderPage(markdown, '/', () => terms)).replaceAll('\n', '');
const marked = (text: string, id = 'reminder') => `<Term id="${id}">${text}</Term>`;

test('a term is marked where it comes first, and only there', async () => {
  expect(await render('先催付，再催付。\n\n又催付。')).toBe(`<p>先${marked('催付')}，再催付。</p><p>又催付。</p>`);
});

test('the longer term is marked, and the shorter one where it stands alone', async () => {
  expect(await render('催付款单里写催付')).toBe(`<p>${marked('催付款单', 'slip')}里写${marked('催付')}</p>`);
});

test.each([
  ['headings', '## 催付 [#a]'],
  ['links', '[催付](/a/)'],
  ['code', '`催付`'],
  ['code blocks', '```text\n催付\n```'],
  ['heads of tables', '| 催付 |\n|---|\n| 一 |'],
  ['what is crossed out', '~~催付~~'],
  ['attributes', '<Callout type="tip" title="催付">\n\n一\n\n</Callout>'],
  ['dialogues', '<Situation>\n\n<Agent>\n\n催付\n\n</Agent>\n\n</Situation>'],
  ['what to say and what not', '<Compare>\n\n<Good>\n\n催付\n\n</Good>\n\n</Compare>'],
  ['ticks', '<Checklist id="a">\n\n- 催付\n\n</Checklist>'],
])('%s are left as they are', async (_, markdown) => {
  const html = await render(`${markdown}\n\n正文催付`);
  expect(html.match(/<Term/g)).toHaveLength(1);
  expect(html).toMatch(/<p>正文<Term id="reminder">催付<\/Term><\/p>$/);
});

test.each([
  ['lists', '- 一\n- 催付'],
  ['emphasis', '**先催付。**再说'],
  ['cells of tables', '| 词 |\n|---|\n| 催付 |'],
  ['quotations', '> 催付'],
  ['key points', '<KeyPoints>\n\n- 催付\n\n</KeyPoints>'],
  ['callouts', '<Callout type="tip">\n\n催付\n\n</Callout>'],
  ['practice', '先<Practice>催付</Practice>'],
])('%s are running text', async (_, markdown) => {
  expect(await render(markdown)).toContain(marked('催付'));
});

test('a term that its author marked is marked nowhere else', async () => {
  expect(await render('催付。\n\n先<Term id="reminder">提醒一句</Term>。')).toBe(
    `<p>催付。</p><p>先${marked('提醒一句')}。</p>`,
  );
});

test('what its author wrote stays as written', async () => {
  expect(await render('按 cod 办，CODE 不是')).toBe(`<p>按 ${marked('cod', 'cod')} 办，CODE 不是</p>`);
});

test('without a glossary nothing is marked', async () => {
  expect(await render('催付', [])).toBe('<p>催付</p>');
});

import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Flow } from '../../../src/flow/model.ts';
import { drawFlow } from '../../../src/flow/picture/draw-flow.ts';
import { layoutRequest } from '../../../src/flow/picture/layout-request.ts';
import type { Picture } from '../../../src/flow/picture/picture.ts';
import { makeFlow } from '../make-flow.ts';

const none = new Map<string, string>();

/** A picture with all nodes in one column. */
function column(flow: Flow): Picture {
  const sizes = layoutRequest(flow, none).nodes;
  const frames = sizes.map(
    ({ id, width, height }, index) => [id, { x: 200, y: 100 * index + 60, width, height }] as const,
  );
  const places = Object.fromEntries(frames);
  const edges = flow.edges.map(({ source, target }) => {
    const [from, to] = [places[source]?.y ?? 0, places[target]?.y ?? 0];
    return {
      points: [
        [200, from],
        [200, to],
      ] as const,
      label: { x: 200, y: (from + to) / 2, width: 40, height: 20 },
    };
  });
  return { width: 400, height: 900, nodes: places, edges, subgraphs: {} };
}

const flow = makeFlow('missing', { s: '(开始', q: '{查实\n了吗？', a: '[补发', j: '[[转退款', e: '(关闭' }, [
  's>q',
  'q>a:查实',
  'q>j:没有',
  'a>e',
]);
const svg = drawFlow(flow, column(flow), { captions: new Map([['a', '综合客服 · 当日']]) });
const { document } = new JSDOM(svg).window;
const all = (selector: string) => [...document.querySelectorAll(selector)];

test('each node once, by its Mermaid id, with a class of its kind', () => {
  expect(all('[data-node]').map((node) => [node.getAttribute('data-node'), node.getAttribute('class')])).toEqual([
    ['s', 'flow-node flow-start'],
    ['q', 'flow-node flow-decision'],
    ['a', 'flow-node flow-step'],
    ['j', 'flow-node flow-jump'],
    ['e', 'flow-node flow-end'],
  ]);
});

test('title and description are named by the picture', () => {
  const picture = document.querySelector('svg');
  expect(picture?.getAttribute('role')).toBe('group');
  expect(picture?.getAttribute('aria-labelledby')).toBe('flow-missing-title');
  expect(document.getElementById('flow-missing-title')?.textContent).toBe('missing');
  const described = drawFlow(flow, column(flow), { captions: none, description: '说明' });
  expect(described).toContain('aria-labelledby="flow-missing-title flow-missing-desc"');
});

test('all ids begin with the flow’s', () => {
  const ids = all('[id]').map(({ id }) => id);
  expect(ids.every((id) => id.startsWith('flow-missing-'))).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a jump is a link from the site’s root, nothing else is', () => {
  expect(all('a').map((link) => [link.getAttribute('href'), link.textContent])).toEqual([['/flows/j/', '转退款']]);
});

test('small print stands under its label', () => {
  expect(all('[data-node="a"] .flow-caption').map(({ textContent }) => textContent)).toEqual(['综合客服 · 当日']);
});

test('the size is given, so that nothing moves while it loads', () => {
  expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 400 900" width="400" height="900"/);
});

test('ordinary practice is told by a class', () => {
  const [first, ...rest] = flow.nodes;
  const marked = { ...flow, nodes: first ? [{ ...first, practice: true }, ...rest] : [] };
  expect(drawFlow(marked, column(flow), { captions: none })).toContain('class="flow-node flow-start is-practice"');
});

describe('whatever the author writes', () => {
  const nasty = `"><script>alert(1)</script><foreignObject onload='x()'> & 'quotes' <b style="color:red">`;
  const bad = makeFlow('x', { [nasty]: `(${nasty}`, q: `{${nasty}`, j: `[[${nasty}` }, [`${nasty}>q`, `q>j:${nasty}`]);
  const [first, second, jump] = bad.nodes;
  if (!first || !second || !jump) throw new Error('three nodes');
  const target = { id: '"><script>alert(2)</script>', place: first.place };
  const worst: Flow = { ...bad, id: nasty, title: nasty, nodes: [first, second, { ...jump, target }] };
  const drawn = drawFlow(worst, column(bad), { captions: new Map([['q', nasty]]), description: nasty });

  test('becomes text: no element, no attribute, no style of theirs', () => {
    const { body } = new JSDOM(drawn).window.document;
    const names = new Set([...body.querySelectorAll('*')].map(({ localName }) => localName));
    expect([...names].toSorted()).toEqual(['a', 'desc', 'g', 'path', 'rect', 'svg', 'text', 'title', 'tspan']);
    const attributes = [...body.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
    expect(attributes.filter((name) => name.startsWith('on') || name === 'style')).toEqual([]);
    expect(body.querySelector('title')?.textContent).toBe(nasty);
  });
});

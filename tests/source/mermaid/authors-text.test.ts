import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { build, folder, limit, open } from './draw-files.ts';

describe('what authors get wrong', () => {
  const settings = '---\ntitle: x\n---\n';
  const diagrams = open(folder());
  const found = async (text: string) => {
    const { findings } = await build(diagrams, text);
    return findings.map(({ ruleId, place }) => [ruleId, place.start.line]);
  };

  test.each([
    ['nothing at all', '', [['flow/empty', 1]]],
    ['settings alone', settings, [['flow/empty', 1]]],
    ['a chart without nodes', `${settings}flowchart TD\n`, [['flow/empty', 4]]],
    ['another kind of diagram', `${settings}sequenceDiagram\n  A->>B: x\n`, [['flow/not-a-flowchart', 4]]],
    [
      'a bracket left open, empty lines before it',
      `${settings}flowchart TD\n  a{"x"}\n\n\n  a --> b[\n`,
      [['flow/syntax', 8]],
    ],
    ['a quote left open', `${settings}flowchart TD\n  a(["x])\n  a --> b(["y"])\n`, [['flow/open-quote', 5]]],
    ['a node called end', `${settings}flowchart TD\n  a(["x"]) --> end\n`, [['flow/syntax', 5]]],
  ])('%s', { timeout: limit }, async (_, text, expected) => {
    expect(await found(text)).toEqual(expected);
  });

  test('five thousand nodes are reported, not drawn', { timeout: limit }, async () => {
    const steps = Array.from({ length: 5000 }, (_, index) => `n${index} --> n${index + 1}["第 ${index} 步"]`);
    const text = `${settings}flowchart TD\n  n0(["起"])\n${steps.join('\n')}\n  n5000 --> e(["止"])\n`;
    expect(await found(text)).toEqual([['flow/too-large', 5]]);
    expect(diagrams.stats.drawn).toBe(0);
  });
});

describe('what a label can hold', () => {
  const diagrams = open(folder());
  const read = async (label: string) => {
    const text = `---\ntitle: x\n---\nflowchart TD\n  a(["开始"]) --> b(["${label}"])\n`;
    const { flows, svgs, findings } = await build(diagrams, text);
    return { label: flows[0]?.nodes[1]?.label, svg: svgs[0] ?? '', findings };
  };

  test.each([
    ['<b>粗</b>', '<b>粗</b>'],
    ['不到 3 件 x<3 & y>2', '不到 3 件 x<3 & y>2'],
    ['a=b #quot;引#quot; #35;1', 'a=b "引" #1'],
    ['第一行<br/>第二行<br>第三行', '第一行\n第二行\n第三行'],
    ['🎉 好 👨‍👩‍👧', '🎉 好 👨‍👩‍👧'],
    ['مرحبا 订单', 'مرحبا 订单'],
    ['\u202eabc', 'abc'],
  ])('%s', { timeout: limit }, async (written, text) => {
    const { label, svg } = await read(written);
    expect(label).toBe(text);
    expect(svg).toContain('data-node="b"');
  });

  test('never a script', { timeout: limit }, async () => {
    const { svg } = await read(`<script>alert(1)</script><img src=x onerror=alert(2)>`);
    expect(svg).toContain('data-node="b"');
    expect(svg).not.toMatch(/<(?:script|img|foreignObject)|onerror/);
  });
});

test('hostile text is text wherever it stands', { timeout: limit }, async () => {
  const attack = `<script>alert(1)</script><img src=x onerror=alert(2)>`;
  const text = `---
title: '${attack}'
summary: '${attack}'
steps:
  a: { within: '${attack}' }
---
flowchart TD
  subgraph g["${attack}"]
    a(["${attack}"])
  end
  a -->|"${attack} مرحبا 🎉"| b{"${attack}"}
  click b "javascript:alert(3)"
`;
  const { flows, svgs, findings } = await build(open(folder()), text);
  expect(flows[0]?.nodes[0]?.label).toContain('<img');
  expect(flows[0]?.edges[0]?.label).toContain('مرحبا 🎉');
  const { document } = new JSDOM(svgs[0]).window;
  const elements = [...document.body.querySelectorAll('*')];
  const names = new Set(elements.map(({ localName }) => localName));
  expect([...names].sort()).toEqual(['desc', 'g', 'path', 'rect', 'svg', 'text', 'title', 'tspan']);
  const attributes = elements.flatMap((element) => [...element.attributes].map(({ name }) => name));
  expect(attributes.filter((name) => /^on|^style$|href/.test(name))).toEqual([]);
  expect(findings.map(({ ruleId }) => ruleId)).toContain('flow/bad-link');
});

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, describe, expect, test } from 'vitest';
import { drawFlow } from '../../../src/flow/picture/draw-flow.ts';
import { layoutRequest } from '../../../src/flow/picture/layout-request.ts';
import { loadFlows } from '../../../src/source/load-flows.ts';
import { type Diagrams, openDiagrams } from '../../../src/source/mermaid/diagrams.ts';

const limit = 60_000;
const folders: string[] = [];
const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'diagrams-'));
  folders.push(made);
  return made;
};
const opened: Diagrams[] = [];
const open = (cacheDir: string, renderTimeoutMs?: number): Diagrams => {
  const diagrams = openDiagrams(renderTimeoutMs === undefined ? { cacheDir } : { cacheDir, renderTimeoutMs });
  opened.push(diagrams);
  return diagrams;
};

afterAll(async () => {
  for (const diagrams of opened) await diagrams.close();
  for (const path of folders) rmSync(path, { recursive: true, force: true });
});

const missing = `---
title: 少货
summary: 先查三样。
steps:
  j: { flow: refund }
---
flowchart TD
  s(["客户反映少货"]) --> q{"查实了吗？"}
  q -->|"查实"| j[["转退款"]]
  q -->|"没有"| a["再查一遍"]:::practice
  a --> q
`;
// Another size, hence another layout.
const other = missing.replace('再查一遍', '请仓库把三样再查一遍');

const captions = new Map<string, string>();

async function build(diagrams: Diagrams, ...texts: readonly string[]) {
  const files = texts.map((text, index) => ({ file: `content/flows/flow-${index}.mmd`, text }));
  const { flows, findings } = await loadFlows(files, undefined, diagrams);
  const layouts = await diagrams.layOut(flows.map((flow) => ({ id: flow.id, request: layoutRequest(flow, captions) })));
  const svgs = flows.flatMap((flow) => {
    const layout = layouts.get(flow.id);
    return layout && 'picture' in layout ? [drawFlow(flow, layout.picture, { captions })] : [];
  });
  return { flows, findings, svgs };
}

describe('a build', () => {
  const cacheDir = folder();

  test('reads and draws what is new, with one process', { timeout: limit }, async () => {
    const diagrams = open(cacheDir);
    const { flows, findings, svgs } = await build(diagrams, missing, other);
    expect(findings).toEqual([]);
    expect(flows[0]).toMatchObject({
      id: 'flow-0',
      title: '少货',
      nodes: [{ kind: 'start' }, { kind: 'decision' }, { kind: 'jump' }, { practice: true }],
    });
    expect(svgs[0]).toContain('data-node="q"');
    expect(svgs[0]).toContain('href="/flows/refund/"');
    expect(diagrams.stats).toEqual({ parsed: 2, drawn: 2, processesStarted: 1 });
  });

  test('that changes nothing starts no process and gives the same bytes', async () => {
    const diagrams = open(cacheDir);
    const again = await build(diagrams, missing, other);
    expect(diagrams.stats).toEqual({ parsed: 0, drawn: 0, processesStarted: 0 });
    expect(again.svgs).toHaveLength(2);
  });

  test('with one change reads and draws one', { timeout: limit }, async () => {
    const diagrams = open(cacheDir);
    await build(diagrams, other, missing.replace('再查一遍', '再查'));
    expect(diagrams.stats).toEqual({ parsed: 1, drawn: 1, processesStarted: 1 });
  });

  test('whose change moves nothing draws nothing', { timeout: limit }, async () => {
    const diagrams = open(cacheDir);
    const { svgs } = await build(
      diagrams,
      missing.replace('先查三样。', '先查四样。').replace('flow: refund', 'flow: other'),
    );
    expect(diagrams.stats).toEqual({ parsed: 0, drawn: 0, processesStarted: 0 });
    expect(svgs[0]).toContain('先查四样。');
    expect(svgs[0]).toContain('/flows/other/');
  });

  test('another process gives the same bytes; a damaged cache is made anew', { timeout: limit }, async () => {
    const kept = await build(open(cacheDir), missing);
    const fresh = folder();
    for (const name of readdirSync(cacheDir)) {
      writeFileSync(
        join(fresh, name),
        name < '8' ? readFileSync(join(cacheDir, name), 'utf8').slice(0, 40) : '{"key":"another","value":7}',
      );
    }
    const diagrams = open(fresh);
    expect((await build(diagrams, missing)).svgs).toEqual(kept.svgs);
    expect(diagrams.stats).toMatchObject({ parsed: 1, drawn: 1 });
    expect(readdirSync(fresh).filter((name) => !name.endsWith('.json'))).toEqual([]);
  });
});

describe('a mark at the beginning and Windows line ends', () => {
  test('change nothing', { timeout: limit }, async () => {
    const diagrams = open(folder());
    const { svgs } = await build(diagrams, missing);
    const windows = await build(diagrams, `\ufeff${missing.replaceAll('\n', '\r\n')}`);
    expect(windows.findings).toEqual([]);
    expect(windows.svgs).toEqual(svgs);
    expect(diagrams.stats).toEqual({ parsed: 1, drawn: 1, processesStarted: 1 });
  });
});

describe('what is kept', () => {
  test('is dropped when a build had no use for it', { timeout: limit }, async () => {
    const cacheDir = folder();
    await build(open(cacheDir), missing, other);
    const half = join(cacheDir, 'half-written.tmp');
    writeFileSync(half, '');
    const next = open(cacheDir);
    await build(next, missing);
    next.prune();
    expect(readdirSync(cacheDir).filter((name) => name.endsWith('.json'))).toHaveLength(2);
    expect(readdirSync(cacheDir)).toContain('half-written.tmp');
    const after = open(cacheDir);
    await build(after, missing);
    expect(after.stats).toEqual({ parsed: 0, drawn: 0, processesStarted: 0 });
  });

  test('may be nothing at all', () => {
    expect(() => open(join(folder(), 'not-there')).prune()).not.toThrow();
  });
});

describe('a chart that takes too long', () => {
  test('is given up with the limit named, its process replaced', { timeout: limit }, async () => {
    const cacheDir = folder();
    const diagrams = open(cacheDir, 1);
    const { findings } = await build(diagrams, missing, other);
    expect(findings).toMatchObject([
      { ruleId: 'flow/render-timeout', file: 'content/flows/flow-0.mmd', values: { seconds: 0.001 } },
      { ruleId: 'flow/render-timeout', file: 'content/flows/flow-1.mmd' },
    ]);
    expect(diagrams.stats.processesStarted).toBe(2);
    // It may be quicker next time.
    expect(readdirSync(cacheDir)).toEqual([]);
  });
});

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

test('the author’s directives, styles, handlers and comments change nothing', { timeout: limit }, async () => {
  const diagrams = open(folder());
  const plain = missing.replace(':::practice', '');
  const dressed = plain
    .replace(
      'flowchart TD',
      '%%{init: {"theme": "dark", "flowchart": {"htmlLabels": true}}}%%\nflowchart TD\n  %% note',
    )
    .concat(
      '  style a fill:#f00\n  classDef wild stroke:#f00\n  class a wild\n  linkStyle 0 stroke:#f00\n  click q call alert()\n',
    );
  const { svgs } = await build(diagrams, plain);
  const { svgs: others, findings } = await build(diagrams, dressed);
  expect(findings).toEqual([]);
  expect(others).toEqual(svgs);
  expect(diagrams.stats.drawn).toBe(1);
});

test('subgraphs are framed and named', { timeout: limit }, async () => {
  const text = `---
title: x
---
flowchart LR
  subgraph g["售前"]
    direction TB
    subgraph h["接待"]
      a(["问"])
    end
    b["答"]
  end
  a --> b --> c(["完"])
`;
  const { flows, svgs, findings } = await build(open(folder()), text);
  expect(findings).toEqual([]);
  expect(flows[0]).toMatchObject({
    direction: 'LR',
    subgraphs: [
      { id: 'g', title: '售前', direction: 'TB', members: ['b', 'h'] },
      { id: 'h', title: '接待', members: ['a'] },
    ],
  });
  expect(svgs[0]?.match(/class="flow-group"/g)).toHaveLength(2);
});

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { build, folder, limit, open } from './draw-files.ts';

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

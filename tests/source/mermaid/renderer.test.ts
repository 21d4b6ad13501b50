import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import type { LayoutRequest } from '../../../src/flow/picture/layout-request.ts';
import { createRenderer } from '../../../src/source/mermaid/renderer.ts';

const limit = 120_000;
const program = fileURLToPath(new URL('./one-job.ts', import.meta.url));

const isAlive = (id: number): boolean => {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
};

test.each(['close', 'leave'])(
  'a program that uses it ends well and leaves no process: %s',
  {
    timeout: limit,
  },
  async (ending) => {
    // Node says 13 where a wait could never end; null is a program that had to be stopped.
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ending], {
      encoding: 'utf8',
      timeout: 60_000,
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^\d+\n$/);
    await vi.waitFor(() => expect(isAlive(Number(stdout))).toBe(false), { timeout: 10_000 });
  },
);

test('a chart that would take minutes is cut by the limit; the next one is read', { timeout: limit }, async () => {
  const timeoutMs = 5_000;
  const renderer = createRenderer({ timeoutMs });
  try {
    expect(await renderer.run({ kind: 'layout', request: everyToEvery(150) })).toEqual({
      kind: 'error',
      error: { kind: 'timeout', message: '', seconds: 5 },
    });
    // On a loaded machine the first job of a process may itself run into the limit; it is asked again.
    const next = () => renderer.run({ kind: 'parse', source: 'flowchart TD\n  a --> b' });
    await vi.waitFor(async () => expect(await next()).toMatchObject({ kind: 'graph' }), { timeout: 60_000 });
    expect(renderer.started).toBeGreaterThan(1);
  } finally {
    await renderer.close();
  }
});

/** Each node leads to all others. */
function everyToEvery(size: number): LayoutRequest {
  const ids = Array.from({ length: size }, (_, index) => `n${index}`);
  return {
    direction: 'TB',
    nodes: ids.map((id) => ({ id, width: 80, height: 40 })),
    edges: ids.flatMap((source) => ids.filter((id) => id !== source).map((target) => ({ source, target }))),
    subgraphs: [],
  };
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { drawFlow } from '../../../src/flow/picture/draw-flow.ts';
import { layoutRequest } from '../../../src/flow/picture/layout-request.ts';
import { loadFlows } from '../../../src/source/load-flows.ts';
import { type Diagrams, openDiagrams } from '../../../src/source/mermaid/diagrams.ts';

/** In ms, of a test that starts the renderer. */
export const limit = 60_000;
const folders: string[] = [];
/** A new folder, deleted after the file's tests. */
export const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'diagrams-'));
  folders.push(made);
  return made;
};
const opened: Diagrams[] = [];
/** Closed after the file's tests. */
export const open = (cacheDir: string, renderTimeoutMs?: number): Diagrams => {
  const diagrams = openDiagrams(renderTimeoutMs === undefined ? { cacheDir } : { cacheDir, renderTimeoutMs });
  opened.push(diagrams);
  return diagrams;
};

afterAll(async () => {
  for (const diagrams of opened) await diagrams.close();
  for (const path of folders) rmSync(path, { recursive: true, force: true });
});

const captions = new Map<string, string>();

/** Reads, checks and draws flow files, as a build does. */
export async function build(diagrams: Diagrams, ...texts: readonly string[]) {
  const files = texts.map((text, index) => ({ file: `content/flows/flow-${index}.mmd`, text }));
  const { flows, findings } = await loadFlows(files, undefined, diagrams);
  const layouts = await diagrams.layOut(flows.map((flow) => ({ id: flow.id, request: layoutRequest(flow, captions) })));
  const svgs = flows.flatMap((flow) => {
    const layout = layouts.get(flow.id);
    return layout && 'picture' in layout ? [drawFlow(flow, layout.picture, { captions })] : [];
  });
  return { flows, findings, svgs };
}

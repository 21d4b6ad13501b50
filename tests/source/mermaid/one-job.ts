/*
 * A program as short as the commands: one job, then the end, with nothing else to wait for. Prints the renderer's
 * process id. `close` ends the renderer; without it the program just stops.
 */
import type { ChildProcess } from 'node:child_process';
import { subscribe } from 'node:diagnostics_channel';
import { createRenderer } from '../../../src/source/mermaid/renderer.ts';

subscribe('child_process', (message) => {
  const { process: child } = message as { readonly process: ChildProcess };
  child.once('spawn', () => console.log(child.pid));
});
const renderer = createRenderer({ timeoutMs: 60_000 });
const { kind } = await renderer.run({ kind: 'parse', source: 'flowchart TD\n  a --> b' });
if (kind !== 'graph') throw new Error(kind);
if (process.argv[2] === 'close') await renderer.close();

import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentHash, fingerprint } from '../fingerprint.ts';
import { readKept, writeWhole } from '../kept-file.ts';

/** Results of the renderer kept between runs, one file each, by what they were made from. */
export interface DiagramCache {
  /** The kept result; undefined when there is none or the file is damaged. */
  read(kind: string, input: string): unknown;
  write(kind: string, input: string, value: unknown): void;
  /** Deletes the files that nobody asked for since this cache was opened. */
  prune(): void;
}

export function openDiagramCache(folder: string): DiagramCache {
  const version = rendererVersion();
  const used = new Set<string>();
  const keyOf = (kind: string, input: string): string => contentHash(version, kind, input);
  const nameOf = (key: string): string => `${key}.json`;
  const pathOf = (key: string): string => join(folder, nameOf(key));
  return {
    read: (kind, input) => {
      const key = keyOf(kind, input);
      used.add(nameOf(key));
      const entry = readKept<{ readonly key?: unknown; readonly value?: unknown } | null>(pathOf(key));
      return entry?.key === key ? entry.value : undefined;
    },
    write: (kind, input, value) => {
      const key = keyOf(kind, input);
      writeWhole(pathOf(key), JSON.stringify({ key, value }));
    },
    prune: () => {
      for (const name of namesIn(folder)) {
        // What has another ending may be half written, by another process.
        if (name.endsWith('.json') && !used.has(name)) rmSync(join(folder, name), { force: true });
      }
    },
  };
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // Nothing was kept yet.
    return [];
  }
}

/** Changes with this folder's code and with the packages that decide about a layout. */
function rendererVersion(): string {
  const { resolve } = createRequire(import.meta.url);
  const packages = ['mermaid', 'jsdom'].map((name) => {
    const { version } = JSON.parse(readFileSync(resolve(`${name}/package.json`), 'utf8')) as { version: string };
    return `${name} ${version}`;
  });
  return contentHash(...packages, fingerprint(fileURLToPath(new URL('.', import.meta.url)), ['.']));
}

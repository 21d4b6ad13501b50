import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';

/** Editors write a file in several steps; they are one change. */
const settleMs = 80;

/**
 * Calls `changed` after files below the folders of `root` were written, once for a burst of writes, and never while the
 * last call still runs. Ends with the signal.
 */
export async function watchFolders(
  root: string,
  folders: readonly string[],
  changed: () => Promise<void>,
  signal?: AbortSignal,
): Promise<void> {
  let wake: (() => void) | undefined;
  let pending = false;
  const touch = () => {
    pending = true;
    wake?.();
  };
  const watchers = folders
    .map((folder) => join(root, folder))
    .filter((folder) => existsSync(folder))
    .map((folder) => watch(folder, { recursive: true, persistent: true }, touch));
  signal?.addEventListener('abort', touch);
  try {
    while (!signal?.aborted) {
      if (!pending) await new Promise<void>((resolve) => (wake = resolve));
      if (signal?.aborted) return;
      await new Promise((resolve) => setTimeout(resolve, settleMs));
      pending = false;
      await changed();
    }
  } finally {
    for (const watcher of watchers) watcher.close();
  }
}

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Short hash of a text, for cache keys. */
export const contentHash = (...parts: readonly string[]): string => {
  const hash = createHash('sha256');
  // The length in front keeps ('ab', 'c') and ('a', 'bc') apart.
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex').slice(0, 20);
};

/**
 * Hash of files and folders by name and content, in a fixed order: what is kept under it is made anew as soon as
 * one of them changes. A missing path counts as empty.
 *
 * @param base the folder that `paths` are relative to; the hash does not depend on where it lies
 */
export function fingerprint(base: string, paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of [...paths].sort()) addPath(hash, base, path);
  return hash.digest('hex').slice(0, 20);
}

function addPath(hash: ReturnType<typeof createHash>, base: string, path: string): void {
  const full = join(base, path);
  const stats = statSync(full, { throwIfNoEntry: false });
  if (!stats) return;
  if (stats.isDirectory()) {
    for (const name of readdirSync(full).sort()) addPath(hash, base, `${path}/${name}`);
    return;
  }
  hash.update(`${path}\0`).update(readFileSync(full)).update('\0');
}

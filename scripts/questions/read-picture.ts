import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The bytes of a picture of the handbook, `/images/…`; undefined for any other address. */
export function readPicture(root: string, address: string): Uint8Array | undefined {
  if (!/^\/images\/[\w-]+(?:[./][\w-]+)*$/.test(address)) return undefined;
  const file = join(root, 'content', ...address.slice(1).split('/'));
  return existsSync(file) ? readFileSync(file) : undefined;
}

import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const policy = /(<meta http-equiv="content-security-policy" content=")([^"]*)/i;
const inlined = /<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/gi;

/**
 * A page whose policy lists the hashes of what stands in it. Astro lists those of the whole site in every page, and those
 * of files, which `'self'` allows already: random letters, which no compression makes smaller.
 */
export function keepOwnHashes(html: string): string {
  const own = new Set([...html.matchAll(inlined)].map(([, , text = '']) => `'sha256-${sha256(text)}'`));
  return html.replace(
    policy,
    (_, before: string, value: string) =>
      before + value.replace(/ ('sha256-[^']*')/g, (entry, hash: string) => (own.has(hash) ? entry : '')),
  );
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');

/** Does so with every page below a folder. */
export async function keepOwnHashesBelow(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  for (const name of names.filter((entry) => entry.endsWith('.html'))) {
    const file = join(folder, name);
    await writeFile(file, keepOwnHashes(await readFile(file, 'utf8')));
  }
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Typesetter } from '../prose/check-typography.ts';

type AutoCorrect = typeof import('@huacnlee/autocorrect') & {
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
};

let typeset: Promise<Typesetter> | undefined;

/**
 * AutoCorrect, which knows the punctuation and spacing of Chinese text. Its WebAssembly is started by hand: Node warns when
 * such a module is imported.
 */
export function openTypesetter(): Promise<Typesetter> {
  typeset ??= start();
  return typeset;
}

async function start(): Promise<Typesetter> {
  const require = createRequire(import.meta.url);
  const folder = require.resolve('@huacnlee/autocorrect/package.json').replace(/package\.json$/, '');
  const library = (await import(`${folder}autocorrect_bg.js`)) as AutoCorrect;
  const compiled = new WebAssembly.Module(readFileSync(`${folder}autocorrect_bg.wasm`));
  const instance = new WebAssembly.Instance(compiled, { './autocorrect_bg.js': library as never });
  library.__wbg_set_wasm(instance.exports);
  (instance.exports as { __wbindgen_start(): void }).__wbindgen_start();
  return (line) => library.format(line);
}

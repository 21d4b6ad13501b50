import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chapterCompiler } from '../../src/markdown/compile-chapter.ts';
import { chapterComponents } from '../../src/markdown/components.ts';
import type { TermNames } from '../../src/markdown/mark-terms.ts';

/** What Astro's runtime does with the compiled chapter, as much as plain HTML needs. Components show as their tags. */
const runtime = `
const escape = (text) => String(text).replace(/&/g, '&amp;').replace(/</g, '&lt;');
const show = (node) => Array.isArray(node) ? node.map(show).join('') : node?.html ?? (node == null || node === false ? '' : escape(node));
const Fragment = 'fragment';
const jsx = (type, { children, 'set:html': html, ...properties }) => {
  const inner = html ?? show(children);
  if (typeof type === 'function') return type({ children, ...properties });
  if (type === Fragment) return { html: inner };
  const attributes = Object.entries(properties).map(([name, value]) => value === true ? \` \${name}\` : \` \${name}="\${escape(value)}"\`);
  return { html: \`<\${type}\${attributes.join('')}>\${inner}</\${type}>\` };
};
const jsxs = jsx;
`;

/** A chapter's body through the very pipeline that `astro.config.mjs` sets up. */
export async function renderPage(markdown: string, base = '/', terms?: TermNames): Promise<string> {
  const compile = await chapterCompiler(base, terms);
  const { code } = await compile({ body: markdown, path: '/handbook/chapter.mdx' });
  const standalone = code.replace(/^import \{([^}]*)\} from ["']astro\/jsx-runtime["'];?$/m, (_, names: string) =>
    runtime.concat(
      ...names.split(',').map((name) => {
        const [from = '', to = from] = name.trim().split(/\s+as\s+/);
        return from === to ? '' : `const ${to} = ${from};\n`;
      }),
    ),
  );
  const folder = mkdtempSync(join(tmpdir(), 'handbook-page-'));
  try {
    const file = join(folder, 'page.mjs');
    writeFileSync(file, standalone);
    const page = (await import(pathToFileURL(file).href)) as { default: (properties: object) => { html: string } };
    const components = Object.fromEntries(Object.keys(chapterComponents).map((name) => [name, name]));
    return page.default({ components: { ...components, Fragment: 'fragment' } }).html;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

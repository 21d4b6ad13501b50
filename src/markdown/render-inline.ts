import type { Element, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { isSafeUrl } from '../text/safe-url.ts';
import { addBase } from './plugins.ts';
import { inlineSyntax } from './syntax.ts';

// Raw HTML is dropped by remark-rehype itself; unsafe addresses are dropped here.
const processor = inlineSyntax().use(remarkRehype).use(rehypeSafeLinks).freeze();
const serializer = unified().use(rehypeStringify).freeze();

/**
 * Inline Markdown of a YAML text (a question's stem, an explanation) as HTML. A single paragraph comes without its
 * `<p>`. Nothing an author writes can become script: raw HTML is dropped, and so are addresses of other kinds than
 * http(s), mailto, tel and the site's own.
 *
 * @param base the path the site is hosted under, with slashes at both ends: put before addresses that begin at the root
 */
export function renderInline(markdown: string, base = '/'): string {
  const tree = processor.runSync(processor.parse(markdown)) as Root;
  if (base !== '/') addBase(tree, base);
  const html = serializer.stringify(tree).trim();
  const single = /^<p>([\s\S]*)<\/p>$/.exec(html);
  return single?.[1] !== undefined && !single[1].includes('<p>') ? single[1] : html;
}

function rehypeSafeLinks() {
  return (tree: Root): void => {
    visit(tree, 'element', (element: Element) => {
      for (const attribute of ['href', 'src'] as const) {
        const url = element.properties[attribute];
        if (typeof url === 'string' && !isSafeUrl(url)) delete element.properties[attribute];
      }
    });
  };
}

import type { Element, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { visit } from 'unist-util-visit';
import { isSafeUrl } from '../text/safe-url.ts';
import { inlineSyntax } from './syntax.ts';

// Raw HTML is dropped by remark-rehype itself; unsafe addresses are dropped here.
const processor = inlineSyntax().use(remarkRehype).use(rehypeSafeLinks).use(rehypeStringify).freeze();

/**
 * Inline Markdown of a YAML text (a question's stem, an explanation) as HTML. A single paragraph comes without its
 * `<p>`. Nothing an author writes can become script: raw HTML is dropped, and so are addresses of other kinds than
 * http(s), mailto, tel and the site's own.
 */
export function renderInline(markdown: string): string {
  const html = String(processor.processSync(markdown)).trim();
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

import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import { guardText, letterType } from '../../src/documents/guard-text.ts';
import { cjkPlugins } from '../../src/markdown/syntax.ts';

const processor = remark()
  .use(remarkMdx)
  // Columns of Chinese never line up by counting characters.
  .use(remarkGfm, { tablePipeAlign: false })
  .use(cjkPlugins)
  .data('settings', {
    bullet: '-',
    emphasis: '*',
    listItemIndent: 'one',
    resourceLink: true,
    rule: '-',
    // A node of our own, which the types of the writer do not know.
    handlers: { [letterType]: ({ value }: { value: string }) => value } as never,
  })
  .freeze();

/** A tree in the Markdown of chapters, with everything escaped that would mean something there. */
export const writeMarkdown = (root: Root): string =>
  processor.stringify({ ...root, children: root.children.map(guardText) });

import type { RehypePlugins, RemarkPlugins } from '@astrojs/markdown-remark';
import type { Element, Root as HastRoot } from 'hast';
import type { Heading, Root as MdastRoot } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { headingId, stripHeadingId, uniqueIds } from './heading-id.ts';
import { rehypeTerms, type TermNames } from './mark-terms.ts';
import { cjkPlugins } from './syntax.ts';

/** Plugin lists as Astro's processor takes them. */
export interface ChapterPlugins {
  readonly remarkPlugins: RemarkPlugins;
  readonly rehypePlugins: RehypePlugins;
}

/**
 * What chapters pass through on their way to HTML, beyond Astro's own steps.
 *
 * @param base the path the site is hosted under, with slashes at both ends (`/` or `/handbook-site/`)
 * @param terms what the glossary explains, asked for each chapter
 */
export const chapterPlugins = (base: string, terms: TermNames): ChapterPlugins => ({
  remarkPlugins: [...(cjkPlugins as RemarkPlugins), remarkHeadingIds],
  rehypePlugins: [rehypeHeadingLinks, [rehypeTerms, terms], rehypeScrollingTables, [rehypeBase, base]],
});

/** Gives every heading the id that `readChapter` reports for it. */
function remarkHeadingIds() {
  return (tree: MdastRoot): void => {
    const unique = uniqueIds();
    visit(tree, 'heading', (heading: Heading) => {
      const id = unique(headingId(heading));
      stripHeadingId(heading);
      heading.data = { ...heading.data, hProperties: { ...heading.data?.hProperties, id } };
    });
  };
}

/** Lets a reader with a mouse take the address of a section; others have it from the table of contents. */
function rehypeHeadingLinks() {
  return (tree: HastRoot): void => {
    visit(tree, 'element', (element: Element) => {
      const { id } = element.properties;
      if (!/^h[2-4]$/.test(element.tagName) || typeof id !== 'string') return;
      element.children.push({
        type: 'element',
        tagName: 'a',
        properties: {
          className: ['heading-link'],
          href: `#${id}`,
          tabIndex: -1,
          ariaHidden: 'true',
          dataPagefindIgnore: '',
        },
        children: [{ type: 'text', value: '#' }],
      });
    });
  };
}

/** A table wider than the screen scrolls in a box of its own, which the keyboard can reach. */
function rehypeScrollingTables() {
  return (tree: HastRoot): void => {
    visit(tree, 'element', (element: Element, index, parent) => {
      if (element.tagName !== 'table' || !parent || index === undefined) return undefined;
      parent.children[index] = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['table-scroll'], tabIndex: 0 },
        children: [element],
      };
      return SKIP;
    });
  };
}

/** Authors write links from the root of the handbook; the site may lie deeper. */
function rehypeBase(base: string) {
  return (tree: HastRoot): void => {
    if (base !== '/') addBase(tree, base);
  };
}

/** Puts `base` (slashes at both ends) before every address in the tree that begins at the root. */
export function addBase(tree: HastRoot, base: string): void {
  visit(tree, 'element', (element: Element) => {
    for (const attribute of ['href', 'src'] as const) {
      const url = element.properties[attribute];
      if (typeof url === 'string' && /^\/(?!\/)/.test(url)) element.properties[attribute] = base + url.slice(1);
    }
  });
}

import type { BlockContent, ListItem, PhrasingContent, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { attributeOf, childrenOf, type HtmlNode, tagOf, withDescendants } from './html-node.ts';
import { type HtmlTableTools, readTable } from './html-table.ts';
import type { DocumentNote } from './notes.ts';
import { plainText, tidyPhrasing } from './phrasing.ts';

export interface HtmlReading {
  /** The address that a picture will have; undefined where it is not taken over. */
  readonly picture: (source: string) => string | undefined;
  readonly note: (note: DocumentNote) => void;
  /** Around the text of a footnote. */
  readonly words: { readonly noteOpen: string; readonly noteClose: string };
}

declare module 'unist' {
  interface Data {
    /** The places in a block that links of the document lead to, by name. */
    anchors?: readonly string[];
  }
}

export const anchorsOf = ({ data }: RootContent): readonly string[] => data?.anchors ?? [];

const footnote = /^(?:.*-)?(?:footnote|endnote)-(?!ref-)/;

/**
 * A document's HTML as Markdown: headings, paragraphs, emphasis, lists, tables, links and pictures; the text of everything
 * else. Links inside the document keep their `#name` and are resolved when the chapters are known.
 */
export function htmlToMdast(body: HtmlNode, reading: HtmlReading): readonly RootContent[] {
  const footnotes = new Map<string, HtmlNode>();
  const top = childrenOf(body).filter((node) => {
    const items = tagOf(node) === 'ol' ? childrenOf(node) : [];
    const own = items.map((item) => [attributeOf(item, 'id') ?? '', item] as const).filter(([id]) => footnote.test(id));
    for (const [id, item] of own) footnotes.set(id, item);
    return own.length === 0;
  });
  const converter = convert(reading, footnotes);
  const blocks: RootContent[] = [];
  let anchors: string[] = [];
  for (const node of top) {
    anchors.push(...withDescendants(node).flatMap((each) => attributeOf(each, 'id') ?? []));
    const [first, ...others] = converter.blocks([node]);
    if (!first) continue;
    blocks.push(anchors.length > 0 ? { ...first, data: { anchors } } : first, ...others);
    anchors = [];
  }
  return blocks;
}

function convert({ picture, note, words }: HtmlReading, footnotes: ReadonlyMap<string, HtmlNode>) {
  /** Blocks and loose text, in order; loose text becomes a paragraph. */
  function blocks(nodes: readonly HtmlNode[]): BlockContent[] {
    const made: BlockContent[] = [];
    let loose: HtmlNode[] = [];
    const flush = () => {
      made.push(...paragraph(loose));
      loose = [];
    };
    for (const node of nodes) {
      const block = blockOf(node);
      if (block === undefined) loose.push(node);
      else {
        flush();
        made.push(...block);
      }
    }
    flush();
    return made;
  }

  function blockOf(node: HtmlNode): BlockContent[] | undefined {
    const tag = tagOf(node);
    switch (tag) {
      case 'p':
        return paragraph(childrenOf(node));
      case 'h1':
      case 'h2':
      case 'h3':
      case 'h4':
      case 'h5':
      case 'h6':
        return heading(node, Number(tag.slice(1)) as 1);
      case 'ul':
      case 'ol':
        return list(node, tag === 'ol');
      case 'table':
        return readTable(node, tableTools);
      case 'blockquote': {
        const children = blocks(childrenOf(node));
        return children.length > 0 ? [{ type: 'blockquote', children }] : [];
      }
      case 'div':
      case 'section':
        return blocks(childrenOf(node));
      case 'hr':
        return [];
      default:
        return undefined;
    }
  }

  function paragraph(nodes: readonly HtmlNode[]): BlockContent[] {
    const children = tidyPhrasing(nodes.flatMap(inline));
    return children.length > 0 ? [{ type: 'paragraph', children }] : [];
  }

  // Emphasis means nothing in a heading, and a picture has its place under it.
  function heading(node: HtmlNode, depth: 1 | 2 | 3 | 4 | 5 | 6): BlockContent[] {
    const children = childrenOf(node).flatMap(inline);
    const value = plainText(textOf(children, { includeImageAlt: false })).trim();
    const pictures = imagesIn(children);
    return [
      ...(value === '' ? [] : [{ type: 'heading' as const, depth, children: [{ type: 'text' as const, value }] }]),
      ...(pictures.length > 0 ? [{ type: 'paragraph' as const, children: pictures }] : []),
    ];
  }

  function list(node: HtmlNode, ordered: boolean): BlockContent[] {
    const children = childrenOf(node).flatMap((item): ListItem[] => {
      const parts = blocks(tagOf(item) === 'li' ? childrenOf(item) : [item]);
      return parts.length > 0 ? [{ type: 'listItem', spread: false, children: parts }] : [];
    });
    return children.length > 0
      ? [{ type: 'list', ordered, spread: false, children, ...(ordered ? { start: 1 } : {}) }]
      : [];
  }

  function inline(node: HtmlNode): PhrasingContent[] {
    const tag = tagOf(node);
    const within = () => childrenOf(node).flatMap(inline);
    switch (tag) {
      case '#text':
        return [{ type: 'text', value: plainText(node.textContent ?? '') }];
      case '#comment':
        return [];
      case 'strong':
      case 'b':
        return wrap(within(), (children) => ({ type: 'strong', children }));
      case 'em':
      case 'i':
        return wrap(within(), (children) => ({ type: 'emphasis', children }));
      case 's':
      case 'del':
        return wrap(within(), (children) => ({ type: 'delete', children }));
      case 'sup':
      case 'sub': {
        if (childrenOf(node).some((child) => footnote.test((attributeOf(child, 'href') ?? '').slice(1))))
          return within();
        return wrap(within(), (children) => ({ type: 'mdxJsxTextElement', name: tag, attributes: [], children }));
      }
      case 'br':
        return [{ type: 'break' }];
      case 'input':
        return [{ type: 'text', value: attributeOf(node, 'checked') === undefined ? '☐' : '☑' }];
      case 'img':
        return image(node);
      case 'a':
        return link(node, within);
      default:
        return within();
    }
  }

  function image(node: HtmlNode): PhrasingContent[] {
    const url = picture(attributeOf(node, 'src') ?? '');
    const alt = plainText(attributeOf(node, 'alt') ?? '').trim();
    return url === undefined ? [] : [{ type: 'image', url, alt }];
  }

  function link(node: HtmlNode, within: () => PhrasingContent[]): PhrasingContent[] {
    const url = attributeOf(node, 'href');
    if (url === undefined) return within();
    const target = footnotes.get(url.replace(/^#/, ''));
    if (url.startsWith('#') && footnote.test(url.slice(1))) return target ? footnoteText(target) : [];
    const children = within();
    if (textOf(children).trim() === '' && imagesIn(children).length === 0) return children;
    if (url.startsWith('#') || /^(?:https?:\/\/|mailto:|tel:)[^\s\p{Cc}]+$/iu.test(url))
      return [{ type: 'link', url, children }] as PhrasingContent[];
    note({ code: 'link-unsafe', found: plainText(url).slice(0, 80) });
    return children;
  }

  function footnoteText(item: HtmlNode): PhrasingContent[] {
    note({ code: 'footnote', count: 1 });
    const nodes = withDescendants(item).some((node) => tagOf(node) === 'p')
      ? childrenOf(item).flatMap((paragraphNode) => childrenOf(paragraphNode))
      : childrenOf(item);
    const back = (node: HtmlNode) => tagOf(node) === 'a' && /-ref-/.test(attributeOf(node, 'href') ?? '');
    const children = tidyPhrasing(nodes.filter((node) => !back(node)).flatMap(inline));
    return [{ type: 'text', value: words.noteOpen }, ...children, { type: 'text', value: words.noteClose }];
  }

  const tableTools: HtmlTableTools = { blocks, note };
  return { blocks };
}

const imagesIn = (nodes: readonly PhrasingContent[]): PhrasingContent[] =>
  nodes.flatMap((node) => (node.type === 'image' ? [node] : 'children' in node ? imagesIn(node.children) : []));

const wrap = (
  children: PhrasingContent[],
  make: (children: PhrasingContent[]) => PhrasingContent,
): PhrasingContent[] => (children.length > 0 ? [make(children)] : []);

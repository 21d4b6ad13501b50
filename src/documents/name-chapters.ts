import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { uniqueNames } from './ascii-name.ts';
import { anchorsOf } from './html-to-mdast.ts';
import type { DocumentNote } from './notes.ts';
import type { SplitChapter } from './split-chapters.ts';

/** A chapter with the names that others will rely on. */
export interface NamedChapter extends SplitChapter {
  readonly slug: string;
  /** The ids of its headings, in order. */
  readonly ids: ReadonlyMap<RootContent, string>;
}

/** Gives chapters their files' names and headings their ids, and leads the document's own links to them. */
export function nameChapters(
  chapters: readonly SplitChapter[],
  part: string,
  note: (note: DocumentNote) => void,
): readonly NamedChapter[] {
  const chapterName = uniqueNames('chapter');
  const named = chapters.map((chapter): NamedChapter => {
    const sectionName = uniqueNames('section');
    const ids = new Map<RootContent, string>();
    for (const block of chapter.blocks) if (block.type === 'heading') ids.set(block, sectionName(textOf(block)));
    return { ...chapter, slug: chapterName(chapter.title), ids };
  });
  const addresses = addressesOf(named, part);
  return named.map((chapter) => {
    const ids = new Map(chapter.ids);
    const blocks = chapter.blocks.map((block) => {
      const resolved = resolveLinks(block, addresses, (found) =>
        note({ code: 'link-lost', found, where: chapter.title }),
      );
      const id = chapter.ids.get(block);
      if (id !== undefined) ids.set(resolved, id);
      return resolved;
    });
    return { ...chapter, blocks, ids };
  });
}

/** Where each anchor of the document leads to now: the section that it lies in. */
function addressesOf(chapters: readonly NamedChapter[], part: string): ReadonlyMap<string, string> {
  const addresses = new Map<string, string>();
  for (const { slug, anchors, blocks, ids } of chapters) {
    const path = `/handbook/${part}/${slug}/`;
    let address = path;
    for (const anchor of anchors) addresses.set(anchor, address);
    for (const block of blocks) {
      const id = ids.get(block);
      if (id !== undefined) address = `${path}#${id}`;
      for (const anchor of anchorsOf(block)) addresses.set(anchor, address);
    }
  }
  return addresses;
}

function resolveLinks<Node extends RootContent>(
  node: Node,
  addresses: ReadonlyMap<string, string>,
  lost: (found: string) => void,
): Node {
  if (!('children' in node)) return node;
  const children = (node.children as RootContent[]).flatMap((child): RootContent[] => {
    const inner = resolveLinks(child, addresses, lost);
    if (inner.type !== 'link' || !inner.url.startsWith('#')) return [inner];
    const url = addresses.get(inner.url.slice(1));
    if (url !== undefined) return [{ ...inner, url }];
    lost(textOf(inner));
    return inner.children;
  });
  return { ...node, children } as Node;
}

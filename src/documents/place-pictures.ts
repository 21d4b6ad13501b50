import type { RootContent } from 'mdast';
import type { NamedChapter } from './name-chapters.ts';

export interface PlacedPicture {
  /** What stood for its address before. */
  readonly mark: string;
  /** Its file's name: the chapter's, a number, its ending. */
  readonly name: string;
}

export interface PlacedPictures {
  readonly chapters: readonly NamedChapter[];
  readonly pictures: readonly PlacedPicture[];
  /** Names of pictures that come without words. */
  readonly wordless: readonly string[];
}

/** Names each picture after the chapter that shows it first, and writes its address where it stands. */
export function placePictures(
  chapters: readonly NamedChapter[],
  endingOf: (mark: string) => string | undefined,
  addressOf: (name: string) => string,
): PlacedPictures {
  const names = new Map<string, string>();
  const wordless = new Set<string>();
  const placed = chapters.map((chapter) => {
    let count = 0;
    const place = <Node extends RootContent>(node: Node): Node => {
      if (node.type === 'image') {
        const ending = endingOf(node.url);
        if (ending === undefined) return node;
        const name = names.get(node.url) ?? `${chapter.slug}-${++count}.${ending}`;
        names.set(node.url, name);
        if (!node.alt) wordless.add(name);
        return { ...node, url: addressOf(name) };
      }
      return 'children' in node ? ({ ...node, children: (node.children as RootContent[]).map(place) } as Node) : node;
    };
    const ids = new Map<RootContent, string>();
    const blocks = chapter.blocks.map((block) => {
      const next = place(block);
      const id = chapter.ids.get(block);
      if (id !== undefined) ids.set(next, id);
      return next;
    });
    return { ...chapter, blocks, ids };
  });
  const pictures = [...names].map(([mark, name]) => ({ mark, name }));
  return { chapters: placed, pictures, wordless: [...wordless] };
}

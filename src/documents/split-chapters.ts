import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { anchorsOf } from './html-to-mdast.ts';
import type { DocumentNote } from './notes.ts';

/** A chapter's title and what stands under it, before it has a file's name. */
export interface SplitChapter {
  readonly title: string;
  readonly blocks: readonly RootContent[];
  /** Names of its heading that links of the document lead to. */
  readonly anchors: readonly string[];
}

export interface SplitDocument {
  readonly chapters: readonly SplitChapter[];
  readonly notes: readonly DocumentNote[];
}

interface Draft extends SplitChapter {
  readonly blocks: RootContent[];
  readonly depth: number;
}

const manySections = 12;

/**
 * Divides a document at its headings of depth 1, or 1 and 2. What stands before the first becomes a chapter with the
 * document's own title.
 *
 * @param documentTitle stands for a title where there is no heading
 */
export function splitChapters(blocks: readonly RootContent[], split: 1 | 2, documentTitle: string): SplitDocument {
  const notes: DocumentNote[] = [];
  const first: Draft = { title: documentTitle, anchors: [], blocks: [], depth: 0 };
  const drafts: Draft[] = [];
  let current = first;
  for (const block of blocks) {
    if (block.type === 'heading' && block.depth <= split) {
      current = { title: textOf(block), anchors: anchorsOf(block), blocks: [], depth: block.depth };
      drafts.push(current);
    } else current.blocks.push(block);
  }
  if (drafts.length === 0) {
    if (first.blocks.length === 0) return { chapters: [], notes };
    return { chapters: [levelled(first, 0, notes)], notes: [...notes, { code: 'no-headings' }] };
  }
  if (first.blocks.length > 0) {
    notes.push({ code: 'preamble', found: documentTitle });
    drafts.unshift(first);
  }
  const kept = drafts.filter((draft, index) => {
    const groups = draft.blocks.length === 0 && (drafts[index + 1]?.depth ?? 0) > draft.depth;
    if (groups) notes.push({ code: 'group-heading', found: draft.title });
    return !groups;
  });
  const chapters = kept.map((draft) => levelled(draft, draft.depth, notes));
  for (const { title, blocks: own } of split === 1 ? chapters : []) {
    const sections = own.filter((block) => block.type === 'heading' && block.depth === 2).length;
    if (sections > manySections) notes.push({ code: 'many-sections', found: title, count: sections });
  }
  return { chapters, notes };
}

/** The headings of a chapter from depth 2 on, each at most one deeper than the one before. */
function levelled({ title, anchors, blocks }: SplitChapter, depth: number, notes: DocumentNote[]): SplitChapter {
  const open: number[] = [];
  let jumps = 0;
  const level = blocks.map((block) => {
    if (block.type !== 'heading') return block;
    // The depths in which this heading lies; what was skipped between them is closed up.
    while (open.length > 0 && (open.at(-1) ?? 0) >= block.depth) open.pop();
    const outer = open.at(-1) ?? depth;
    if (outer > 0 && block.depth > outer + 1) jumps++;
    open.push(block.depth);
    return { ...block, depth: Math.min(6, open.length + 1) as 2 };
  });
  if (jumps > 0) notes.push({ code: 'heading-level', count: jumps, where: title });
  return { title, anchors, blocks: level };
}

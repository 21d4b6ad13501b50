import type { Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { stringify } from 'yaml';
import type { NamedChapter } from './name-chapters.ts';
import type { DocumentNote } from './notes.ts';

export interface ChapterSourceTools {
  /** Markdown of a tree, everything escaped that MDX would take for its own. */
  readonly write: (root: Root) => string;
  readonly noSummary: string;
  readonly note: (note: DocumentNote) => void;
}

const longestSummary = 80;

/** The text of a chapter's file. */
export function chapterSource(
  { title, blocks, ids }: NamedChapter,
  { write, noSummary, note }: ChapterSourceTools,
): string {
  const summary = firstSentence(blocks);
  if (summary === undefined) note({ code: 'summary-missing', found: title });
  const head = stringify({ title, summary: summary ?? noSummary }, { lineWidth: 0 });
  const children = blocks.map((block): RootContent => {
    const id = ids.get(block);
    if (block.type !== 'heading' || id === undefined) return block;
    // Written as it stands: brackets of a text would be escaped.
    return {
      ...block,
      children: [
        { type: 'text', value: textOf(block) },
        { type: 'html', value: ` [#${id}]` },
      ],
    };
  });
  return `---\n${head}---\n\n${write({ type: 'root', children })}`;
}

/** The first sentence of the first paragraph, where it is short enough to stand for the chapter. */
function firstSentence(blocks: readonly RootContent[]): string | undefined {
  const paragraph = blocks
    .slice(0, 3)
    .find((block) => block.type === 'paragraph' && textOf(block, { includeImageAlt: false }).trim() !== '');
  const text = paragraph ? textOf(paragraph, { includeImageAlt: false }).replace(/\s+/g, ' ').trim() : '';
  const sentence = /^.*?(?:[。！？!?]|\.(?=\s|$))/.exec(text)?.[0] ?? text;
  return sentence.length >= 4 && sentence.length <= longestSummary ? sentence : undefined;
}

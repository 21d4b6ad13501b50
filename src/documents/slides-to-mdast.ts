import type { BlockContent, List, PhrasingContent, RootContent } from 'mdast';
import { tableOf } from './html-table.ts';
import type { DocumentNote } from './notes.ts';
import { cellBreak, plainText, tidyPhrasing } from './phrasing.ts';
import type { Slide } from './read-slides.ts';
import type { SlideBlock, SlideRun } from './slide-shapes.ts';
import type { SplitChapter } from './split-chapters.ts';

export interface SlideReading {
  /** The address that a picture of the deck will have; undefined where it is not taken over. */
  readonly picture: (part: string) => string | undefined;
  readonly note: (note: DocumentNote) => void;
  readonly words: { readonly speech: string; readonly slide: (number: number) => string };
}

/**
 * A deck as a chapter: a section for each slide, with what the speaker says in a box under it. The slide with the deck's
 * title gives the chapter's title, and its other lines stand before the first section.
 */
export function slidesToChapter(slides: readonly Slide[], deckTitle: string, reading: SlideReading): SplitChapter {
  const [first, ...others] = slides;
  const hasCover = first?.isTitle === true && first.title !== '';
  const cover = hasCover ? [...contentOf(first, reading), ...speechBox(first, reading)] : [];
  const sections = (hasCover ? others : slides).flatMap((slide): RootContent[] => {
    const titled = withTitle(slide);
    const value = plainText(titled.title).trim() || reading.words.slide(slide.number);
    return [
      { type: 'heading', depth: 2, children: [{ type: 'text', value }] },
      ...contentOf(titled, reading),
      ...speechBox(titled, reading),
    ];
  });
  return { title: hasCover ? plainText(first.title).trim() : deckTitle, anchors: [], blocks: [...cover, ...sections] };
}

const longestTitle = 30;

/** A slide whose author drew the title as any other text: a short first line is taken for it. */
function withTitle(slide: Slide): Slide {
  const [first, ...blocks] = slide.blocks;
  if (slide.title !== '' || first?.kind !== 'line' || first.mark !== 'none') return slide;
  const title = first.runs
    .map(({ text }) => text)
    .join('')
    .trim();
  return title.length <= longestTitle && !title.includes('\n') ? { ...slide, title, blocks } : slide;
}

function contentOf({ blocks }: Slide, reading: SlideReading): BlockContent[] {
  const made: BlockContent[] = [];
  for (const block of blocks) {
    if (block.kind === 'line' && block.mark !== 'none') addItem(made, block, reading);
    else made.push(...blockOf(block, reading));
  }
  return made;
}

function blockOf(block: SlideBlock, reading: SlideReading): BlockContent[] {
  switch (block.kind) {
    case 'line': {
      const children = runsToPhrasing(block.runs, reading);
      return children.length > 0 ? [{ type: 'paragraph', children }] : [];
    }
    case 'picture': {
      const url = reading.picture(block.part);
      return url === undefined
        ? []
        : [{ type: 'paragraph', children: [{ type: 'image', url, alt: plainText(block.words).trim() }] }];
    }
    case 'table':
      if (block.merged > 0) reading.note({ code: 'merged-cells', count: block.merged });
      return tableOf(block.rows.map((row) => row.map(cellOf)));
  }
}

/** A cell's text, its lines divided by line breaks. */
export const cellOf = (text: string): PhrasingContent[] =>
  text
    .split(/\r?\n/)
    .map((line) => plainText(line).trim())
    .filter((line) => line !== '')
    .flatMap((value, index): PhrasingContent[] => [...(index > 0 ? [cellBreak()] : []), { type: 'text', value }]);

/** Adds a line to the list that stands last, as deep as its level says. */
function addItem(made: BlockContent[], line: Extract<SlideBlock, { kind: 'line' }>, reading: SlideReading): void {
  const children = runsToPhrasing(line.runs, reading);
  if (children.length === 0) return;
  const ordered = line.mark === 'number';
  let siblings: BlockContent[] = made;
  for (let level = 0; level < line.level; level++) {
    const last = siblings.at(-1);
    const item = last?.type === 'list' ? last.children.at(-1) : undefined;
    if (!item) break;
    siblings = item.children as BlockContent[];
  }
  const last = siblings.at(-1);
  const item: List['children'][number] = {
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children }],
  };
  if (last?.type === 'list' && last.ordered === ordered) last.children.push(item);
  else siblings.push({ type: 'list', ordered, spread: false, children: [item], ...(ordered ? { start: 1 } : {}) });
}

function runsToPhrasing(runs: readonly SlideRun[], { note }: SlideReading): PhrasingContent[] {
  return tidyPhrasing(
    runs.flatMap(({ text, bold, italic, link }): PhrasingContent[] => {
      if (text === '\n') return [{ type: 'break' }];
      if (text === '') return [];
      let nodes: PhrasingContent[] = [{ type: 'text', value: plainText(text) }];
      if (italic) nodes = [{ type: 'emphasis', children: nodes }];
      if (bold) nodes = [{ type: 'strong', children: nodes }];
      if (link === undefined) return nodes;
      if (/^(?:https?:\/\/|mailto:|tel:)[^\s\p{Cc}]+$/iu.test(link))
        return [{ type: 'link', url: link, children: nodes } as PhrasingContent];
      note({ code: 'link-unsafe', found: plainText(link).slice(0, 80) });
      return nodes;
    }),
  );
}

function speechBox({ speech }: Slide, { words }: SlideReading): RootContent[] {
  const children = speech.flatMap((text): BlockContent[] => {
    const phrasing = tidyPhrasing([{ type: 'text', value: plainText(text) }]);
    return phrasing.length > 0 ? [{ type: 'paragraph', children: phrasing }] : [];
  });
  if (children.length === 0) return [];
  const attributes = [
    { type: 'mdxJsxAttribute' as const, name: 'type', value: 'tip' },
    { type: 'mdxJsxAttribute' as const, name: 'title', value: words.speech },
  ];
  return [{ type: 'mdxJsxFlowElement', name: 'Callout', attributes, children }];
}

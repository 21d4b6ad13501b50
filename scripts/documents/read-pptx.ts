import { externalReferences } from '../../src/documents/package-parts.ts';
import { readSlides } from '../../src/documents/read-slides.ts';
import { RefusedDocument } from '../../src/documents/refused.ts';
import { slidesToChapter } from '../../src/documents/slides-to-mdast.ts';
import type { SplitChapter } from '../../src/documents/split-chapters.ts';
import { coreTitle, type DocumentReading } from './read-docx.ts';

/** The chapter of a PowerPoint deck. @throws RefusedDocument */
export async function readPptx({
  parts,
  name,
  pictures,
  words,
  note,
}: DocumentReading): Promise<readonly SplitChapter[]> {
  if (!parts.has('ppt/presentation.xml')) throw new RefusedDocument('wrong-kind', '.pptx');
  for (const found of externalReferences(parts)) note({ code: 'external', found });
  const deck = readSlides(parts);
  for (const found of deck.notes) note(found);
  const marks = new Map<string, string>();
  const blocks = deck.slides.flatMap((slide) => slide.blocks);
  for (const block of blocks) {
    const bytes = block.kind === 'picture' ? parts.get(block.part) : undefined;
    if (block.kind !== 'picture') continue;
    const file = block.part.replace(/^.*\//, '');
    const mark = bytes && (await pictures.add(bytes, file));
    if (mark !== undefined) marks.set(block.part, mark);
    else if (!bytes) note({ code: 'picture-broken', found: file });
  }
  const media = [...parts.keys()].filter((part) =>
    /^ppt\/media\/.*\.(?:mp4|mov|avi|wmv|mp3|m4a|wav|wma)$/i.test(part),
  ).length;
  if (media > 0 && !deck.notes.some(({ code }) => code === 'media')) note({ code: 'media', count: media });
  if (deck.slides.length === 0) return [];
  const title = coreTitle(parts) ?? name;
  return [slidesToChapter(deck.slides, title, { picture: (part) => marks.get(part), note, words })];
}

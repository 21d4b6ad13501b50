import { strFromU8, strToU8 } from 'fflate';
import { JSDOM } from 'jsdom';
import mammoth from 'mammoth';
import { docxLosses } from '../../src/documents/docx-losses.ts';
import { htmlToMdast } from '../../src/documents/html-to-mdast.ts';
import type { DocumentNote } from '../../src/documents/notes.ts';
import { externalReferences, type PackageParts, readPart } from '../../src/documents/package-parts.ts';
import { plainText } from '../../src/documents/phrasing.ts';
import { plainPictures } from '../../src/documents/plain-pictures.ts';
import { RefusedDocument } from '../../src/documents/refused.ts';
import { type SplitChapter, splitChapters } from '../../src/documents/split-chapters.ts';
import { textIn } from '../../src/documents/xml.ts';
import type { DocumentWords } from '../../src/i18n/documents.ts';
import type { PictureStore } from './picture-store.ts';
import { packAgain } from './read-archive.ts';
import { treeText } from './tree-text.ts';

export interface DocumentReading {
  readonly parts: PackageParts;
  /** The file's name without its ending, for a title where it has none. */
  readonly name: string;
  readonly pictures: PictureStore;
  readonly words: DocumentWords;
  readonly note: (note: DocumentNote) => void;
}

// Besides the styles that mammoth knows: Chinese names, and what is no text of a chapter.
const headings = [1, 2, 3, 4, 5, 6].flatMap((depth) => [
  `p[style-name='标题 ${depth}'] => h${depth}:fresh`,
  `p[style-name='标题${depth}'] => h${depth}:fresh`,
]);
const styleMap = [
  ...headings,
  "p[style-name='Title'] => p.document-title:fresh",
  "p[style-name='标题'] => p.document-title:fresh",
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((level) => [
    `p[style-name='toc ${level}'] => !`,
    `p[style-name='Contents ${level}'] => !`,
  ]),
  "p[style-name='TOC Heading'] => !",
  "p[style-name='Contents Heading'] => !",
];

/** The chapters of a Word document. @throws RefusedDocument */
export async function readDocx(reading: DocumentReading, split: 1 | 2): Promise<readonly SplitChapter[]> {
  const { parts, note, words } = reading;
  if (!parts.has(documentPart)) throw new RefusedDocument('wrong-kind', '.docx');
  for (const found of externalReferences(parts)) note({ code: 'external', found });
  const html = await convert(reading);
  const { document } = new JSDOM(html).window;
  const title = document.querySelector('p.document-title');
  const documentTitle = plainText(title?.textContent ?? '').trim() || coreTitle(parts) || reading.name;
  title?.remove();
  const blocks = htmlToMdast(document.body, { picture: (source) => source || undefined, note, words });
  const { chapters, notes } = splitChapters(blocks, split, documentTitle);
  for (const found of notes) note(found);
  const text = [documentTitle, ...chapters.flatMap((chapter) => [chapter.title, treeText(chapter.blocks)])].join('\n');
  for (const found of docxLosses(parts, text)) note(found);
  leftPictures(reading);
  return chapters;
}

async function convert({ parts, pictures, note }: DocumentReading): Promise<string> {
  const { value, messages } = await mammoth.convertToHtml(
    { buffer: packAgain(new Map([...parts, [documentPart, plainDocument(parts)]])) },
    {
      styleMap,
      idPrefix: 'doc-',
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(async (image) => {
        const bytes = await image.readAsBuffer().catch(() => undefined);
        const name = bytes && nameOf(parts, bytes);
        return { src: (bytes && (await pictures.add(new Uint8Array(bytes), name ?? image.contentType))) ?? '' };
      }),
    },
  );
  // Styles and drawings that it does not know are the rule in Word files; text and pictures are looked for below.
  const usual = /^(?:Unrecognised|An unrecognised element|Image of type|.*style with ID)/;
  const unread = messages.map(({ message }) => message).filter((message) => !usual.test(message));
  for (const found of new Set(unread)) note({ code: 'unread', found });
  return value;
}

const documentPart = 'word/document.xml';
const plainDocument = (parts: PackageParts): Uint8Array =>
  strToU8(plainPictures(strFromU8(parts.get(documentPart) ?? new Uint8Array())));

function nameOf(parts: PackageParts, bytes: Uint8Array): string | undefined {
  for (const [name, content] of parts)
    if (isMedia(name) && Buffer.compare(content, bytes) === 0) return name.replace(/^.*\//, '');
  return undefined;
}

const isMedia = (name: string): boolean => /^word\/media\//.test(name);

function leftPictures({ parts, pictures, note }: DocumentReading): void {
  for (const [name, content] of parts) {
    if (isMedia(name) && !pictures.has(content)) note({ code: 'picture-left', found: name.replace(/^.*\//, '') });
  }
}

/** The title that the document's own properties state. */
export function coreTitle(parts: PackageParts): string | undefined {
  const core = readPart(parts, 'docProps/core.xml');
  return core ? plainText(textIn(core, 'dc:title')).trim() || undefined : undefined;
}

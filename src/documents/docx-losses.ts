import type { DocumentNote } from './notes.ts';
import { type PackageParts, readPart } from './package-parts.ts';
import { plainText } from './phrasing.ts';
import { elementAt, elementsOf, findAll, textIn, type XmlElement } from './xml.ts';

const longest = 60;
const alternative = ['mc:Fallback'];
const excerpt = (text: string): string => {
  const plain = plainText(text).trim();
  return plain.length > longest ? `${plain.slice(0, longest)}…` : plain;
};

/** What a Word document holds besides the text that chapters are made of, and what of its text is missing in them. */
export function docxLosses(parts: PackageParts, chapterText: string): readonly DocumentNote[] {
  const document = readPart(parts, 'word/document.xml');
  if (!document) return [];
  const counted = (code: DocumentNote['code'], count: number): DocumentNote[] => (count > 0 ? [{ code, count }] : []);
  const count = (name: string) => findAll(document, name, alternative).length;
  return [
    ...comments(parts),
    ...pageHeaders(parts),
    ...findAll(document, 'w:del')
      .map((deleted) => excerpt(textIn(deleted, 'w:delText')))
      .filter((text) => text !== '')
      .map((found): DocumentNote => ({ code: 'deleted', found })),
    ...counted(
      'tracked-insert',
      findAll(document, 'w:ins').filter((inserted) => textIn(inserted, 'w:t') !== '').length,
    ),
    ...counted('text-box', count('w:txbxContent')),
    ...counted('chart', count('c:chart')),
    ...counted('diagram', count('dgm:relIds')),
    ...counted('equation', count('m:oMath')),
    ...counted('embedded', count('o:OLEObject')),
    ...counted('toc', tablesOfContents(document) > 0 ? 1 : 0),
    ...counted('list-restart', interruptedLists(parts, document)),
    ...missingText(document, chapterText),
  ];
}

function comments(parts: PackageParts): DocumentNote[] {
  const root = readPart(parts, 'word/comments.xml');
  return (root ? findAll(root, 'w:comment') : []).map((comment) => {
    const author = comment.attributes['w:author']?.trim();
    const text = excerpt(textIn(comment, 'w:t'));
    return { code: 'comment', found: author ? `${author}: ${text}` : text };
  });
}

function pageHeaders(parts: PackageParts): DocumentNote[] {
  const texts = [...parts.keys()]
    .filter((name) => /^word\/(?:header|footer)\d*\.xml$/.test(name))
    .map((name) => excerpt(textIn(readPart(parts, name) ?? empty, 'w:t', alternative)))
    // A page number alone is nothing to keep.
    .filter((text) => /[^\s\d/|第页共-]/.test(text));
  return [...new Set(texts)].map((found) => ({ code: 'page-header', found }));
}

const empty: XmlElement = { name: '', attributes: {}, children: [] };

const isContents = (block: XmlElement): boolean =>
  findAll(block, 'w:docPartGallery').some(({ attributes }) => attributes['w:val'] === 'Table of Contents');
const tablesOfContents = (document: XmlElement): number => findAll(document, 'w:sdt').filter(isContents).length;

/** Numbered lists that go on after another paragraph: their later items begin at 1 again. */
function interruptedLists(parts: PackageParts, document: XmlElement): number {
  const numbering = readPart(parts, 'word/numbering.xml');
  const body = elementAt(document, 'w:document', 'w:body');
  if (!numbering || !body) return 0;
  const bullets = bulletLists(numbering);
  const seen = new Set<string>();
  let last: string | undefined;
  let count = 0;
  for (const block of elementsOf(body)) {
    const properties = elementAt(block, 'w:pPr', 'w:numPr');
    const id = properties && elementAt(properties, 'w:numId')?.attributes['w:val'];
    const isText = block.name === 'w:tbl' || textIn(block, 'w:t') !== '';
    const isHeading = /heading|^[1-9]$/i.test(elementAt(block, 'w:pPr', 'w:pStyle')?.attributes['w:val'] ?? '');
    if (id !== undefined && id !== '0' && !bullets.has(id) && !isHeading) {
      if (id !== last && seen.has(id)) count++;
      seen.add(id);
      last = id;
    } else if (isText) last = undefined;
  }
  return count;
}

function bulletLists(numbering: XmlElement): ReadonlySet<string> {
  const formats = new Map(
    findAll(numbering, 'w:abstractNum').map((list) => [
      list.attributes['w:abstractNumId'],
      findAll(list, 'w:numFmt')[0]?.attributes['w:val'],
    ]),
  );
  const bullets = findAll(numbering, 'w:num').filter(
    (list) => formats.get(elementAt(list, 'w:abstractNumId')?.attributes['w:val']) === 'bullet',
  );
  return new Set(bullets.flatMap(({ attributes }) => attributes['w:numId'] ?? []));
}

const bare = (text: string): string => plainText(text).normalize('NFKC').replace(/\s/g, '');

/** Every piece of the document's text must stand in the chapters; what does not is named. */
function missingText(document: XmlElement, chapterText: string): DocumentNote[] {
  const written = bare(chapterText);
  const missing: string[] = [];
  const visit = (element: XmlElement): void => {
    if (element.name === 'mc:Fallback' || element.name === 'w:del' || (element.name === 'w:sdt' && isContents(element)))
      return;
    const piece = element.name === 'w:t' ? textOfNode(element) : '';
    if (bare(piece).length > 1 && !written.includes(bare(piece))) missing.push(excerpt(piece));
    for (const child of elementsOf(element)) visit(child);
  };
  visit(document);
  return [...new Set(missing)].map((found) => ({ code: 'text-lost', found }));
}

const textOfNode = ({ children }: XmlElement): string => children.filter((child) => typeof child === 'string').join('');

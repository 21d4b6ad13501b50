import { strToU8, zipSync } from 'fflate';

/** An archive of some texts and bytes, as a file's content. */
export const zip = (files: Readonly<Record<string, string | Uint8Array>>): Buffer =>
  Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries(files).map(([name, content]) => [
          name,
          typeof content === 'string' ? strToU8(content) : content,
        ]),
      ),
    ),
  );

const contentTypes =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const relationships = (
  list: readonly (readonly [id: string, type: string, target: string, external?: true])[],
) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(
      ([id, type, target, external]) =>
        `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`;

/** The smallest Word document with this body. */
export const docx = (body: string, more: Readonly<Record<string, string | Uint8Array>> = {}): Buffer =>
  zip({
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${office}"><w:body>${body}</w:body></w:document>`,
    ...more,
  });

export const paragraph = (text: string, style?: string): string =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** The smallest deck: the shapes of each slide, and what its speaker says. */
export function pptx(
  slides: readonly { readonly shapes: string; readonly speech?: string; readonly hidden?: true }[],
): Buffer {
  const names =
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'ppt/presentation.xml': `<p:presentation ${names}><p:sldIdLst>${slides.map((_, index) => `<p:sldId id="${256 + index}" r:id="rId${index}"/>`).join('')}</p:sldIdLst></p:presentation>`,
    // The order of files is not the order of slides.
    'ppt/_rels/presentation.xml.rels': relationships(
      slides.map((_, index) => [`rId${index}`, 'slide', `slides/slide${slides.length - index}.xml`] as const),
    ),
  };
  slides.forEach(({ shapes, speech, hidden }, index) => {
    const number = slides.length - index;
    files[`ppt/slides/slide${number}.xml`] =
      `<p:sld ${names}${hidden ? ' show="0"' : ''}><p:cSld><p:spTree>${shapes}</p:spTree></p:cSld></p:sld>`;
    if (speech === undefined) return;
    files[`ppt/slides/_rels/slide${number}.xml.rels`] = relationships([
      ['rId9', 'notesSlide', `../notesSlides/notesSlide${number}.xml`],
    ]);
    files[`ppt/notesSlides/notesSlide${number}.xml`] =
      `<p:notes ${names}><p:cSld><p:spTree>${shape('sldNum', ['7'])}${shape('body', [speech])}</p:spTree></p:cSld></p:notes>`;
  });
  return zip(files);
}

/** A shape with lines of text; a line `{ level, text }` is further in. */
export const shape = (role: string | undefined, lines: readonly (string | { level: number; text: string })[]): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="1" name=""/><p:nvPr>${role === undefined ? '' : `<p:ph type="${role}"/>`}</p:nvPr></p:nvSpPr><p:txBody>${lines
    .map((line) => {
      const { level, text } = typeof line === 'string' ? { level: 0, text: line } : line;
      return `<a:p><a:pPr lvl="${level}"/><a:r><a:rPr/><a:t>${text}</a:t></a:r></a:p>`;
    })
    .join('')}</p:txBody></p:sp>`;

import type { NoteCode } from '../i18n/documents.ts';
import type { Relationship } from './package-parts.ts';
import { elementAt, elementsOf, findAll, type XmlElement } from './xml.ts';

/** A run of a slide's text in one manner. */
export interface SlideRun {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** An address on the web. */
  readonly link: string | undefined;
}

export type SlideBlock =
  | {
      readonly kind: 'line';
      readonly runs: readonly SlideRun[];
      readonly level: number;
      readonly mark: 'none' | 'bullet' | 'number';
    }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[]; readonly merged: number }
  | { readonly kind: 'picture'; readonly part: string; readonly words: string };

type Targets = ReadonlyMap<string, Relationship>;

interface Shapes {
  title: string;
  isTitle: boolean;
  readonly blocks: SlideBlock[];
  readonly lost: Map<NoteCode, number>;
}

/** What stands on a slide, in the order of its shapes. */
export function readShapes(tree: XmlElement, targets: Targets): Shapes {
  const shapes: Shapes = { title: '', isTitle: false, blocks: [], lost: new Map() };
  visit(tree, targets, shapes);
  return shapes;
}

function visit(tree: XmlElement, targets: Targets, shapes: Shapes): void {
  const lose = (code: NoteCode) => shapes.lost.set(code, (shapes.lost.get(code) ?? 0) + 1);
  for (const shape of elementsOf(tree)) {
    switch (shape.name) {
      case 'p:sp':
        readText(shape, targets, shapes);
        break;
      case 'p:pic':
        readPicture(shape, targets, shapes);
        break;
      case 'p:grpSp':
        visit(shape, targets, shapes);
        break;
      case 'mc:AlternateContent':
        visit(elementAt(shape, 'mc:Choice') ?? shape, targets, shapes);
        break;
      case 'p:graphicFrame': {
        const [table] = findAll(shape, 'a:tbl');
        if (table) shapes.blocks.push(tableOf(table));
        else lose(frameCode(shape));
        break;
      }
      default:
        break;
    }
  }
}

const frameCode = (frame: XmlElement): NoteCode =>
  findAll(frame, 'c:chart').length > 0 ? 'chart' : findAll(frame, 'dgm:relIds').length > 0 ? 'diagram' : 'embedded';

function readText(shape: XmlElement, targets: Targets, shapes: Shapes): void {
  const body = elementAt(shape, 'p:txBody');
  if (!body) return;
  const role = placeholderOf(shape);
  // Numbers, dates and footers of pages say nothing of this slide.
  if (role !== undefined && ['sldNum', 'dt', 'ftr', 'hdr'].includes(role)) return;
  const paragraphs = elementsOf(body, 'a:p');
  if (role === 'title' || role === 'ctrTitle') {
    const text = paragraphs.map(lineText).filter(Boolean).join(' ');
    if (shapes.title === '' && text !== '') {
      shapes.title = text;
      shapes.isTitle = role === 'ctrTitle';
      return;
    }
  }
  for (const paragraph of paragraphs) {
    const runs = runsOf(paragraph, targets);
    if (runs.every(({ text }) => text.trim() === '')) continue;
    const properties = elementAt(paragraph, 'a:pPr');
    shapes.blocks.push({
      kind: 'line',
      runs,
      level: Math.min(8, Number(properties?.attributes.lvl ?? 0) || 0),
      mark: markOf(properties, role),
    });
  }
}

// The body of a slide is a list unless its paragraphs say otherwise; other shapes are the other way round.
function markOf(properties: XmlElement | undefined, role: string | undefined): 'none' | 'bullet' | 'number' {
  const has = (name: string) => properties !== undefined && elementAt(properties, name) !== undefined;
  if (has('a:buNone')) return 'none';
  if (has('a:buAutoNum')) return 'number';
  if (has('a:buChar') || has('a:buBlip')) return 'bullet';
  return role === 'body' || role === 'obj' ? 'bullet' : 'none';
}

function runsOf(paragraph: XmlElement, targets: Targets): readonly SlideRun[] {
  return elementsOf(paragraph).flatMap((run): SlideRun[] => {
    if (run.name === 'a:br') return [{ text: '\n', bold: false, italic: false, link: undefined }];
    if (run.name !== 'a:r' && run.name !== 'a:fld') return [];
    const text = elementsOf(run, 'a:t')
      .flatMap(({ children }) => children)
      .filter((child) => typeof child === 'string')
      .join('');
    const properties = elementAt(run, 'a:rPr');
    const isSet = (name: string) => ['1', 'true'].includes(properties?.attributes[name] ?? '');
    const target = targets.get((properties && elementAt(properties, 'a:hlinkClick')?.attributes['r:id']) ?? '');
    return [{ text, bold: isSet('b'), italic: isSet('i'), link: target?.external ? target.target : undefined }];
  });
}

function readPicture(shape: XmlElement, targets: Targets, shapes: Shapes): void {
  const reference = elementAt(shape, 'p:blipFill', 'a:blip')?.attributes['r:embed'];
  const target = targets.get(reference ?? '');
  if (!target || target.external) return;
  const about = findAll(shape, 'p:cNvPr')[0]?.attributes;
  shapes.blocks.push({ kind: 'picture', part: target.target, words: about?.descr ?? '' });
}

function tableOf(table: XmlElement): SlideBlock {
  let merged = 0;
  const above: string[] = [];
  const rows = elementsOf(table, 'a:tr').map((row) =>
    elementsOf(row, 'a:tc').map((cell, column) => {
      const { hMerge, vMerge, gridSpan, rowSpan } = cell.attributes;
      if (Number(gridSpan ?? 1) > 1 || Number(rowSpan ?? 1) > 1) merged++;
      const text = hMerge
        ? ''
        : vMerge
          ? (above[column] ?? '')
          : findAll(cell, 'a:p').map(lineText).filter(Boolean).join('\n');
      above[column] = text;
      return text;
    }),
  );
  return { kind: 'table', rows, merged };
}

/** What a shape of a slide stands for: `title`, `body`, …; undefined for one that somebody drew. */
export function placeholderOf(shape: XmlElement): string | undefined {
  const mark = findAll(shape, 'p:ph')[0];
  return mark && (mark.attributes.type ?? 'body');
}

/** The text of a paragraph in one line. */
export const lineText = (paragraph: XmlElement): string =>
  elementsOf(paragraph)
    .map((run) =>
      run.name === 'a:br'
        ? ' '
        : findAll(run, 'a:t')
            .flatMap(({ children }) => children)
            .filter((child) => typeof child === 'string')
            .join(''),
    )
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

import type { BlockContent, PhrasingContent, Table } from 'mdast';
import { attributeOf, childrenOf, type HtmlNode, tagOf } from './html-node.ts';
import type { DocumentNote } from './notes.ts';
import { cellBreak } from './phrasing.ts';

export interface HtmlTableTools {
  readonly blocks: (nodes: readonly HtmlNode[]) => BlockContent[];
  readonly note: (note: DocumentNote) => void;
}

const mostSpanned = 200;

/**
 * An HTML table as one of Markdown, whose first row is its heading. Merged cells are taken apart; a table of a single cell,
 * which writers use as a frame, becomes a quotation.
 */
export function readTable(table: HtmlNode, { blocks, note }: HtmlTableTools): BlockContent[] {
  const rows = rowsOf(table);
  const cells = rows.flatMap(cellsOf);
  const [only] = cells;
  if (cells.length === 1 && only) {
    const children = blocks(childrenOf(only));
    return children.length > 0 ? [{ type: 'blockquote', children }] : [];
  }
  const grid: (PhrasingContent[] | undefined)[][] = rows.map(() => []);
  let merged = 0;
  rows.forEach((row, rowIndex) => {
    let column = 0;
    for (const cell of cellsOf(row)) {
      while (grid[rowIndex]?.[column] !== undefined) column++;
      const content = () => cellText(blocks(childrenOf(cell)), note);
      const [down, across] = [spanOf(cell, 'rowspan'), spanOf(cell, 'colspan')];
      if (down > 1 || across > 1) merged++;
      for (let y = 0; y < down && rowIndex + y < rows.length; y++) {
        for (let x = 0; x < across; x++) {
          const line = grid[rowIndex + y];
          if (line) line[column + x] = x > 0 ? [] : content();
        }
      }
      column += across;
    }
  });
  if (merged > 0) note({ code: 'merged-cells', count: merged });
  return tableOf(grid.map((row) => Array.from(row, (cell) => cell ?? [])));
}

/** Rows of running text as a table; empty columns at the right and rows without anything fall away. */
export function tableOf(grid: readonly (readonly PhrasingContent[][])[]): Table[] {
  const rows = grid.filter((row) => row.some((cell) => cell.length > 0));
  const width = Math.max(0, ...rows.map((row) => row.findLastIndex((cell) => cell.length > 0) + 1));
  if (width === 0) return [];
  const children = rows.map((row) => ({
    type: 'tableRow' as const,
    children: Array.from({ length: width }, (_, index) => ({
      type: 'tableCell' as const,
      children: [...(row[index] ?? [])],
    })),
  }));
  return [{ type: 'table', align: Array.from({ length: width }, () => null), children }];
}

const rowsOf = (node: HtmlNode): readonly HtmlNode[] =>
  childrenOf(node).flatMap((child) => {
    if (tagOf(child) === 'tr') return [child];
    return ['thead', 'tbody', 'tfoot'].includes(tagOf(child)) ? rowsOf(child) : [];
  });
const cellsOf = (row: HtmlNode): readonly HtmlNode[] =>
  childrenOf(row).filter((node) => ['td', 'th'].includes(tagOf(node)));

function spanOf(cell: HtmlNode, name: string): number {
  const span = Number(attributeOf(cell, name) ?? 1);
  return Number.isInteger(span) && span > 0 ? Math.min(span, mostSpanned) : 1;
}

/** Blocks in the one line that a cell is: paragraphs and items after one another, with line breaks between them. */
function cellText(blocks: readonly BlockContent[], note: HtmlTableTools['note']): PhrasingContent[] {
  const lines = blocks.flatMap((block) => linesOf(block, '', note));
  return lines.flatMap((line, index) => (index === 0 ? line : [cellBreak(), ...line]));
}

function linesOf(block: BlockContent, mark: string, note: HtmlTableTools['note']): PhrasingContent[][] {
  const begin: PhrasingContent[] = mark === '' ? [] : [{ type: 'text', value: mark }];
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [[...begin, ...block.children.map(withoutBreaks)]];
    case 'list':
      return block.children.flatMap((item, index) =>
        item.children.flatMap((child, place) =>
          linesOf(child as BlockContent, place > 0 ? '' : block.ordered ? `${index + 1}. ` : '• ', note),
        ),
      );
    case 'blockquote':
      return block.children.flatMap((child) => linesOf(child as BlockContent, '', note));
    case 'table':
      note({ code: 'nested-table', count: 1 });
      return block.children.map((row) =>
        row.children.flatMap((cell, index) =>
          index === 0 ? cell.children : [{ type: 'text', value: ' / ' }, ...cell.children],
        ),
      );
    default:
      return [];
  }
}

function withoutBreaks(node: PhrasingContent): PhrasingContent {
  if (node.type === 'break') return cellBreak();
  return 'children' in node ? ({ ...node, children: node.children.map(withoutBreaks) } as PhrasingContent) : node;
}

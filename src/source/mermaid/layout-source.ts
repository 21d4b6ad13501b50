import type { Direction } from '../../flow/model.ts';
import type { LayoutRequest } from '../../flow/picture/layout-request.ts';
import type { Size } from '../../flow/picture/node-label.ts';
import { charactersPerBox, isUpright, nodePadding, pxPerUnit, sideRoom } from './layout-settings.ts';

/**
 * The Mermaid source of a chart's layout. Mermaid sizes a box by its label, so each label is a block of square
 * characters as large as the real text needs: the author's own words never enter the renderer, and the layout does not
 * depend on fonts. Ids are positions: `n0`, `e0`, `s0`.
 */
export function layoutSource(request: LayoutRequest): string {
  const nodeNames = new Map(request.nodes.map(({ id }, index) => [id, `n${index}`]));
  const names = new Map([...nodeNames, ...request.subgraphs.map(({ id }, index) => [id, `s${index}`] as const)]);
  const grouped = new Set(request.subgraphs.flatMap(({ members }) => members));
  const node = (id: string): string => {
    const size = request.nodes.find((candidate) => candidate.id === id);
    return size ? `${names.get(id)}["${nodeBlock(size, request.direction)}"]` : '';
  };
  const subgraph = (id: string): string[] => {
    const found = request.subgraphs.find((candidate) => candidate.id === id);
    if (!found) return [node(id)];
    const direction = found.direction ? [`direction ${found.direction}`] : [];
    return [`subgraph ${names.get(id)}["${block(found)}"]`, ...direction, ...found.members.flatMap(subgraph), 'end'];
  };
  return [
    `flowchart ${request.direction}`,
    ...request.nodes.filter(({ id }) => !grouped.has(id)).map(({ id }) => node(id)),
    ...request.subgraphs.filter(({ id }) => !grouped.has(id)).flatMap(({ id }) => subgraph(id)),
    ...request.edges.map(({ source, target, label }, index) => {
      const text = label ? `|"${block(label)}"|` : '';
      return `${names.get(source)} e${index}@-->${text} ${names.get(target)}`;
    }),
  ].join('\n');
}

/** The label that makes Mermaid give a node a box of this size, with room at the sides. */
export const nodeBlock = (size: Size, direction: Direction): string => block(inner(size, isUpright(direction)));

/** What is left of a node's box inside Mermaid's own padding, with room at the sides. */
const inner = ({ width, height }: Size, upright: boolean): Size => ({
  width: width - 4 * nodePadding * pxPerUnit + (upright ? 2 * sideRoom : 0),
  height: height - 2 * nodePadding * pxPerUnit + (upright ? 0 : 2 * sideRoom),
});

/** Rows of characters that together are at least as large as `size`. */
export function block({ width, height }: Size): string {
  const { columnWidth, firstRow, nextRow } = charactersPerBox;
  const columns = Math.max(1, Math.ceil(width / pxPerUnit / columnWidth));
  const rows = Math.max(1, Math.ceil((height / pxPerUnit - firstRow) / nextRow) + 1);
  return Array.from({ length: rows }, () => '口'.repeat(columns)).join('<br/>');
}

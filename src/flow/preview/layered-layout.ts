/**
 * A simple layout for the drawing exercise, where a chart is laid out anew while one types and no renderer is at hand:
 * nodes in layers by their longest way from the start, ordered by their neighbours. From top to bottom, whatever
 * direction the source asks for; frames around nodes are left out.
 */
import type { LayoutRequest } from '../picture/layout-request.ts';
import type { Size } from '../picture/node-label.ts';
import type { Frame, Picture, Point, Route } from '../picture/picture.ts';
import { bendId, buildLayers } from './layers.ts';
import { orderLayers } from './order-layers.ts';

const betweenLayers = 28;
const betweenBoxes = 24;
const margin = 8;

export function layeredLayout({ nodes, edges }: LayoutRequest): Picture {
  const layered = buildLayers(
    nodes.map(({ id }) => id),
    edges,
  );
  const sizes = new Map<string, Size>(nodes.map((node) => [node.id, node]));
  for (const [index, { label }] of edges.entries()) if (label) sizes.set(bendId(index, 0), label);
  const sizeOf = (id: string): Size => sizes.get(id) ?? { width: 0, height: 0 };
  const ids = new Set(nodes.map(({ id }) => id));
  const isNode = (id: string): boolean => ids.has(id);
  const rows = orderLayers(layered);
  const across = placeAcross(rows, layered, (id) => sizeOf(id).width);
  const frames = new Map<string, Frame>();
  const lanes = new Map<string, Lane>();
  let top = margin;
  for (const row of rows) {
    const height = Math.max(0, ...row.map((id) => sizeOf(id).height));
    for (const id of row) {
      const frame = { x: across.get(id) ?? 0, y: top + height / 2, ...sizeOf(id) };
      frames.set(id, frame);
      // A way that only passes a layer keeps straight from its top to its bottom.
      lanes.set(id, { x: frame.x, top, bottom: top + height, ...(isNode(id) && { box: frame }) });
    }
    top += height + betweenLayers;
  }
  const labelOf = (index: number): Frame | undefined => {
    const size = edges[index]?.label;
    const spot = frames.get(bendId(index, 0));
    return size && spot && { x: spot.x, y: spot.y, width: size.width, height: size.height };
  };
  const routes = edges.map(({ source, target }, index): Route => {
    const own = source === target ? frames.get(source) : undefined;
    const label = labelOf(index);
    const points = own ? ownLoop(own) : corners((layered.chains[index] ?? []).flatMap((id) => lanes.get(id) ?? []));
    return { points, ...(label && { label }) };
  });
  return {
    width: Math.ceil(Math.max(...[...across].map(([id, x]) => x + sizeOf(id).width / 2), 60)) + 3 * margin,
    height: Math.ceil(top - betweenLayers + margin),
    nodes: Object.fromEntries(nodes.flatMap(({ id }) => (frames.has(id) ? [[id, frames.get(id) as Frame]] : []))),
    edges: routes,
    subgraphs: {},
  };
}

type Rows = readonly (readonly string[])[];
interface Neighbours {
  readonly above: (id: string) => readonly string[];
  readonly below: (id: string) => readonly string[];
}

/** Centres by id, the leftmost box at the margin: each under the middle of those it hangs on, as far as there is room. */
function placeAcross(
  rows: Rows,
  { above, below }: Neighbours,
  widthOf: (id: string) => number,
): ReadonlyMap<string, number> {
  const x = new Map<string, number>();
  for (const row of rows) pack(row, x, widthOf, above);
  for (const row of rows.toReversed()) pack(row, x, widthOf, below);
  for (const row of rows) pack(row, x, widthOf, above);
  const left = Math.min(...[...x].map(([id, at]) => at - widthOf(id) / 2), Number.POSITIVE_INFINITY);
  return new Map([...x].map(([id, at]) => [id, at - left + margin]));
}

/** Halfway between pushing everything that overlaps to the right and pushing it to the left. */
function pack(
  row: readonly string[],
  x: Map<string, number>,
  widthOf: (id: string) => number,
  hangsOn: Neighbours['above'],
): void {
  const wanted = row.map((id) => {
    const places = hangsOn(id).flatMap((other) => x.get(other) ?? []);
    return places.length > 0 ? places.reduce((sum, place) => sum + place, 0) / places.length : (x.get(id) ?? 0);
  });
  const apart = (index: number): number =>
    (widthOf(row[index - 1] ?? '') + widthOf(row[index] ?? '')) / 2 + betweenBoxes;
  const [rightwards, leftwards] = [[...wanted], [...wanted]];
  for (let index = 1; index < row.length; index++) {
    rightwards[index] = Math.max(rightwards[index] ?? 0, (rightwards[index - 1] ?? 0) + apart(index));
  }
  for (let index = row.length - 1; index > 0; index--) {
    leftwards[index - 1] = Math.min(leftwards[index - 1] ?? 0, (leftwards[index] ?? 0) - apart(index));
  }
  for (const [index, id] of row.entries()) x.set(id, ((rightwards[index] ?? 0) + (leftwards[index] ?? 0)) / 2);
}

/** Where a chain runs through a layer, and the box it stops at there. */
interface Lane {
  readonly x: number;
  /** Of the whole layer: ways turn between layers only. */
  readonly top: number;
  readonly bottom: number;
  readonly box?: Frame;
}

/** From box to box in right angles, down or back up. */
function corners(lanes: readonly Lane[]): Point[] {
  const points: Point[] = [];
  for (const [index, lane] of lanes.entries()) {
    const next = lanes[index + 1];
    if (!next) break;
    const isDown = next.top > lane.top;
    const turn = isDown ? next.top - betweenLayers / 2 : next.bottom + betweenLayers / 2;
    points.push([lane.x, edgeOf(lane, isDown)], [lane.x, turn], [next.x, turn], [next.x, edgeOf(next, !isDown)]);
  }
  return points;
}

const edgeOf = ({ box, top, bottom }: Lane, atBottom: boolean): number => {
  if (!box) return atBottom ? bottom : top;
  return box.y + (atBottom ? box.height : -box.height) / 2;
};

function ownLoop({ x, y, width }: Frame): Point[] {
  const side = x + width / 2;
  return [
    [side, y - 8],
    [side + 14, y - 8],
    [side + 14, y + 8],
    [side, y + 8],
  ];
}

import type { LayoutRequest } from '../../flow/picture/layout-request.ts';
import type { Frame, Picture, Point, Route } from '../../flow/picture/picture.ts';
import { isUpright, pxPerUnit, sideRoom } from './layout-settings.ts';
import { type Box, elementBox, translation } from './svg-geometry.ts';

/** Room around the chart in px, for strokes and arrow heads. */
const margin = 8;

/**
 * Takes the geometry out of Mermaid's SVG.
 *
 * @throws Error when something that was asked for is not in the drawing
 */
export function readPicture(svg: Element, request: LayoutRequest): Picture {
  const upright = isUpright(request.direction);
  const nodes = request.nodes.map((_, index) => ownFrame(frameOf(find(svg, `g.node[id*="-n${index}-"]`)), upright));
  const subgraphs = request.subgraphs.map((_, index) => frameOf(find(svg, `g.cluster[id$="-s${index}"]`)));
  const routes = request.edges.map(({ label }, index): Route => {
    const points = pointsOf(find(svg, `path[data-id="e${index}"]`));
    return label ? { points, label: { ...spotOfLabel(svg, index), ...label } } : { points };
  });
  const { x, y, width, height } = extent(nodes, subgraphs, routes);
  const move = <Thing extends { x: number; y: number }>(thing: Thing): Thing => ({
    ...thing,
    x: hundredths(thing.x - x),
    y: hundredths(thing.y - y),
  });
  return {
    width,
    height,
    nodes: Object.fromEntries(request.nodes.map(({ id }, index) => [id, move(nodes[index] as Frame)])),
    subgraphs: Object.fromEntries(request.subgraphs.map(({ id }, index) => [id, move(subgraphs[index] as Frame)])),
    edges: routes.map(({ points, label }) => ({
      points: points.map((point): Point => [hundredths(point[0] - x), hundredths(point[1] - y)]),
      ...(label && { label: move(label) }),
    })),
  };
}

function find(svg: Element, selector: string): Element {
  const found = svg.querySelector(selector);
  if (!found) throw new Error(`Nothing matches ${selector} in the drawing`);
  return found;
}

const hundredths = (value: number): number => Math.round(value * 100) / 100;

const px = (units: number): number => hundredths(units * pxPerUnit);

/** The frame of the group's own shape, its text left aside. */
function frameOf(group: Element): Frame {
  const shape = find(group, 'rect');
  const { x, y, width, height }: Box = elementBox(shape, 0);
  const moved = translation(group);
  return { x: px(moved.x + x + width / 2), y: px(moved.y + y + height / 2), width: px(width), height: px(height) };
}

const ownFrame = ({ x, y, width, height }: Frame, upright: boolean): Frame => ({
  x,
  y,
  width: upright ? width - 2 * sideRoom : width,
  height: upright ? height : height - 2 * sideRoom,
});

// Mermaid keeps the corners that the layout gave beside the path that it drew through them.
function pointsOf(path: Element): Point[] {
  const text = Buffer.from(path.getAttribute('data-points') ?? '', 'base64').toString('utf8');
  const corners = JSON.parse(text) as readonly { readonly x: number; readonly y: number }[];
  return corners.map(({ x, y }): Point => [px(x), px(y)]);
}

function spotOfLabel(svg: Element, index: number): { x: number; y: number } {
  const { x, y } = translation(find(svg, `g.edgeLabel:has(> g[data-id="e${index}"])`));
  return { x: px(x), y: px(y) };
}

function extent(nodes: readonly Frame[], subgraphs: readonly Frame[], routes: readonly Route[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const add = (x: number, y: number, width = 0, height = 0): void => {
    left = Math.min(left, x - width / 2);
    top = Math.min(top, y - height / 2);
    right = Math.max(right, x + width / 2);
    bottom = Math.max(bottom, y + height / 2);
  };
  const labels = routes.flatMap(({ label }) => (label ? [label] : []));
  for (const { x, y, width, height } of [...nodes, ...subgraphs, ...labels]) add(x, y, width, height);
  for (const [x, y] of routes.flatMap(({ points }) => points)) add(x, y);
  return {
    x: left - margin,
    y: top - margin,
    width: Math.ceil(right - left + 2 * margin),
    height: Math.ceil(bottom - top + 2 * margin),
  };
}

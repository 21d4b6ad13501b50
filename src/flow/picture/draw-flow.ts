import { escapeHtml } from '../../text/escape.ts';
import type { Flow, FlowEdge, FlowNode } from '../model.ts';
import { type EdgeEnd, edgePath, round } from './edge-path.ts';
import { edgeLabelLines } from './layout-request.ts';
import { captionLineHeight, captionSize, edgeFontSize, edgeLineHeight, fontSize, lineHeight } from './measures.ts';
import { nodeLabel } from './node-label.ts';
import { nodeMark, nodeShape, roundedRect } from './node-shape.ts';
import type { Frame, Picture, Route } from './picture.ts';

/** In px. A chart up to this width is still readable when it is scaled down to a phone; a wider one scrolls there. */
const widestToScale = 440;

export interface DrawOptions {
  /** Small print under a node's label, by node id; the same that the layout was made with. */
  readonly captions: ReadonlyMap<string, string>;
  /** What the chart shows, for those who do not see it. Default: the flow's summary. */
  readonly description?: string;
}

/**
 * The chart as SVG markup, coloured by the style sheet alone. Ids begin with `flow-<flow id>`, so that several charts
 * can stand on one page. Addresses begin at the site's root.
 */
export function drawFlow(
  flow: Flow,
  picture: Picture,
  { captions, description = flow.summary ?? '' }: DrawOptions,
): string {
  const prefix = `flow-${flow.id}`;
  const ids = description === '' ? `${prefix}-title` : `${prefix}-title ${prefix}-desc`;
  const parts = [
    `<svg class="flow-picture${picture.width > widestToScale ? ' is-wide' : ''}" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${picture.width} ${picture.height}"`,
    ` width="${picture.width}" height="${picture.height}" role="group" aria-labelledby="${escapeHtml(ids)}">`,
    `<title id="${escapeHtml(prefix)}-title">${escapeHtml(flow.title)}</title>`,
    description === '' ? '' : `<desc id="${escapeHtml(prefix)}-desc">${escapeHtml(description)}</desc>`,
    ...flow.subgraphs.map(({ id, title }) => drawSubgraph(title, picture.subgraphs[id])),
    ...drawEdges(flow, picture),
    ...flow.nodes.map((node) => drawNode(prefix, node, picture.nodes[node.id], captions.get(node.id))),
    '</svg>',
  ];
  return parts.join('');
}

function drawSubgraph(title: string, frame: Frame | undefined): string {
  if (!frame) return '';
  const [left, top] = [frame.x - frame.width / 2, frame.y - frame.height / 2];
  const lines = edgeLabelLines(title);
  // In the corner: lines that enter the frame run down its middle.
  const text = drawLines(lines, left + 12, top + 8 + (lines.length * edgeLineHeight) / 2, edgeFontSize, edgeLineHeight);
  return `<g class="flow-group"><path class="flow-shape" d="${roundedRect(frame, 10)}"/>${text}</g>`;
}

/** Lines first, labels after: no line crosses a label. */
function drawEdges(flow: Flow, picture: Picture): string[] {
  const kinds = new Map(flow.nodes.map(({ id, kind }) => [id, kind]));
  const end = (id: string): EdgeEnd | undefined => {
    const frame = picture.nodes[id] ?? picture.subgraphs[id];
    return frame && { kind: kinds.get(id), frame };
  };
  const lines = flow.edges.map((edge, index) =>
    drawLine(edge, picture.edges[index], end(edge.source), end(edge.target)),
  );
  return [...lines, ...flow.edges.map((edge, index) => drawEdgeLabel(edge, picture.edges[index]))];
}

function drawLine(
  edge: FlowEdge,
  route: Route | undefined,
  source: EdgeEnd | undefined,
  target: EdgeEnd | undefined,
): string {
  if (!route || !source || !target) return '';
  const { line, arrow } = edgePath(route.points, source, target);
  const classes = edge.line === 'normal' ? 'flow-edge' : `flow-edge is-${edge.line}`;
  const ends = `data-source="${escapeHtml(edge.source)}" data-target="${escapeHtml(edge.target)}"`;
  return `<g class="${classes}" ${ends}><path class="flow-line" d="${line}"/><path class="flow-arrow" d="${arrow}"/></g>`;
}

function drawEdgeLabel(edge: FlowEdge, route: Route | undefined): string {
  if (!route?.label) return '';
  const { x, y, width, height } = route.label;
  const size = `x="${round(x - width / 2)}" y="${round(y - height / 2)}" width="${round(width)}" height="${round(height)}"`;
  const text = drawLines(edgeLabelLines(edge.label), x, y, edgeFontSize, edgeLineHeight);
  return `<g class="flow-edge-label"><rect ${size} rx="3"/>${text}</g>`;
}

function drawNode(prefix: string, node: FlowNode, frame: Frame | undefined, caption = ''): string {
  if (!frame) return '';
  const label = nodeLabel(node, caption);
  const mark = nodeMark(node.kind, frame);
  const captionHeight = label.caption.length * captionLineHeight;
  const classes = `flow-node flow-${node.kind}${node.practice ? ' is-practice' : ''}`;
  const group = [
    `<g class="${classes}" id="${escapeHtml(`${prefix}-${node.id}`)}" data-node="${escapeHtml(node.id)}">`,
    `<path class="flow-shape" d="${nodeShape(node.kind, frame)}"/>`,
    mark === undefined ? '' : `<path class="flow-mark" d="${mark}"/>`,
    drawLines(label.lines, frame.x, frame.y - captionHeight / 2, fontSize, lineHeight),
    captionHeight === 0
      ? ''
      : drawLines(
          label.caption,
          frame.x,
          frame.y + label.height / 2 - captionHeight / 2,
          captionSize,
          captionLineHeight,
          'flow-caption',
        ),
    '</g>',
  ].join('');
  const address = node.target ? `/flows/${node.target.id}/` : node.link;
  return address === undefined ? group : `<a class="flow-link" href="${escapeHtml(address)}">${group}</a>`;
}

/** Text lines centred on a point. Baselines are reckoned, since engines differ in vertical alignment. */
function drawLines(
  lines: readonly string[],
  x: number,
  y: number,
  size: number,
  height: number,
  name?: string,
): string {
  const first = y - ((lines.length - 1) * height) / 2 + size * 0.36;
  const texts = lines.map(
    (line, index) => `<tspan x="${round(x)}" y="${round(first + index * height)}">${escapeHtml(line)}</tspan>`,
  );
  const attribute = name ? ` class="${name}"` : '';
  return `<text${attribute}>${texts.join('')}</text>`;
}

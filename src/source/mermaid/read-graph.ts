import type { Direction } from '../../flow/model.ts';
import type { RawEdge, RawGraph, RawNode, RawSubgraph } from '../../flow/raw-graph.ts';

/** What this reads of Mermaid's flowchart database. It is internal to Mermaid, hence the pinned version. */
export interface FlowDatabase {
  getVertices(): ReadonlyMap<string, Vertex>;
  getEdges(): readonly DatabaseEdge[];
  getSubGraphs(): readonly DatabaseSubgraph[];
  getDirection(): string | undefined;
}

interface Vertex {
  readonly id: string;
  readonly text?: string;
  readonly type?: string;
  readonly classes?: readonly string[];
  readonly link?: string;
}

interface DatabaseEdge {
  readonly start: string;
  readonly end: string;
  readonly text?: string;
  readonly stroke?: string;
}

interface DatabaseSubgraph {
  readonly id: string;
  readonly title?: string;
  readonly nodes: readonly string[];
  readonly dir?: string;
}

/** Mermaid's database as plain data. Invisible edges only arrange; they are left out. */
export function readGraph(database: FlowDatabase): RawGraph {
  const subgraphs = database.getSubGraphs();
  const names = new Set(subgraphs.map(({ id }) => id));
  // An edge to a subgraph makes Mermaid list its id among the nodes, too.
  const vertices = [...database.getVertices().values()].filter(({ id }) => !names.has(id));
  const order = new Map(vertices.map(({ id }, index) => [id, index]));
  return {
    direction: directionOf(database.getDirection()) ?? 'TB',
    nodes: vertices.map(readNode),
    edges: database
      .getEdges()
      .filter(({ stroke }) => stroke !== 'invisible')
      .map(readEdge),
    // Mermaid lists inner subgraphs before outer ones.
    subgraphs: [...subgraphs].reverse().map((subgraph) => readSubgraph(subgraph, order)),
  };
}

function readNode({ id, text, type, classes = [], link }: Vertex): RawNode {
  return {
    id,
    text: plainText(text ?? id),
    ...(type !== undefined && { shape: type }),
    classes: classes.filter((name) => name !== 'clickable'),
    ...(link !== undefined && { link }),
  };
}

function readEdge({ start, end, text = '', stroke }: DatabaseEdge): RawEdge {
  return {
    source: start,
    target: end,
    text: plainText(text),
    stroke: stroke === 'dotted' || stroke === 'thick' ? stroke : 'normal',
  };
}

/** Members in the order of the file, inner subgraphs last. */
function readSubgraph({ id, title, nodes, dir }: DatabaseSubgraph, order: ReadonlyMap<string, number>): RawSubgraph {
  const direction = directionOf(dir);
  const at = (member: string): number => order.get(member) ?? order.size;
  const members = nodes.toSorted((a, b) => at(a) - at(b));
  return { id, title: plainText(title ?? ''), members, ...(direction && { direction }) };
}

function directionOf(text: string | undefined): Direction | undefined {
  switch (text?.trim()) {
    case 'TB':
    case 'TD':
      return 'TB';
    case 'BT':
    case 'LR':
    case 'RL':
      return text.trim() as Direction;
    default:
      return undefined;
  }
}

const namedEntities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  equals: '=',
};

/** Undoes what Mermaid does to a label to keep it harmless as HTML: here it only ever becomes text. */
function plainText(label: string): string {
  return (
    label
      // Mermaid's own stand-ins for `#35;` and `#quot;`.
      .replace(/ﬂ°°/g, '&#')
      .replace(/ﬂ°/g, '&')
      .replace(/¶ß/g, ';')
      .replace(/<br\s*\/?>|\\n/gi, '\n')
      .replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
        if (name) return namedEntities[name] ?? whole;
        const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      })
      // Control and direction-override characters could turn what follows around.
      .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (character) => (character === '\n' ? '\n' : ''))
      .split('\n')
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter((line) => line !== '')
      .join('\n')
  );
}

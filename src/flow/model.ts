/**
 * A flow: what to do in one kind of situation, step by step. Plain readonly data, as the checks, the walk, the outline
 * and the drills read it. Positions point into the author's file.
 */
import type { Place } from '../diagnostics/place.ts';

/** What a node is for. The shape in the file says it: see `kindOfShape`. */
export type NodeKind = 'start' | 'end' | 'decision' | 'step' | 'jump';

/** Reading direction of the chart: top to bottom, bottom to top, left to right, right to left. */
export type Direction = 'TB' | 'BT' | 'LR' | 'RL';

/** An id of something defined elsewhere (a role, a flow, a chapter), and where it is named. */
export interface Reference {
  readonly id: string;
  readonly place: Place;
}

export interface FlowNode {
  /** The author's Mermaid id, unique in the flow. */
  readonly id: string;
  /** Plain text; `\n` where the author broke the line. */
  readonly label: string;
  readonly kind: NodeKind;
  /** Who does it. */
  readonly role?: Reference;
  /** By when, in words. */
  readonly within?: string;
  /** What does not fit on the chart. */
  readonly note?: string;
  /** Ordinary practice, not from the handbook's source. */
  readonly practice: boolean;
  /** The flow that a jump leads to. */
  readonly target?: Reference;
  /** Address that another kind of node links to: from the site's root, or http(s). */
  readonly link?: string;
  /** Mermaid's name of a shape that has no meaning here; such a node counts as a step. */
  readonly unknownShape?: string;
  readonly place: Place;
}

export interface FlowEdge {
  /** Id of the node it leaves. */
  readonly source: string;
  /** Id of the node it leads to. */
  readonly target: string;
  /** Empty when the author wrote none. */
  readonly label: string;
  readonly line: 'normal' | 'dotted' | 'thick';
  readonly place: Place;
}

/** Nodes in one frame. */
export interface Subgraph {
  readonly id: string;
  readonly title: string;
  /** Ids of the nodes and subgraphs directly in it. */
  readonly members: readonly string[];
  readonly direction?: Direction;
}

export interface Flow {
  /** The file's name without its ending. */
  readonly id: string;
  readonly file: string;
  readonly title: string;
  /** Where the title stands. */
  readonly place: Place;
  readonly summary?: string;
  readonly roles: readonly Reference[];
  /** Chapters that the flow belongs to, as `part/chapter`. */
  readonly chapters: readonly Reference[];
  readonly direction: Direction;
  /** In the order of the file. */
  readonly nodes: readonly FlowNode[];
  readonly edges: readonly FlowEdge[];
  readonly subgraphs: readonly Subgraph[];
}

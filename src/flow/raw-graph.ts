import type { Direction } from './model.ts';

/** A flowchart as the Mermaid parser understood it, without positions and without meaning. Texts are plain. */
export interface RawGraph {
  readonly direction: Direction;
  readonly nodes: readonly RawNode[];
  readonly edges: readonly RawEdge[];
  readonly subgraphs: readonly RawSubgraph[];
}

export interface RawNode {
  readonly id: string;
  readonly text: string;
  /** Mermaid's name of the shape (`stadium`, `diamond`, `square`, `subroutine`, …); undefined where none was written. */
  readonly shape?: string;
  readonly classes: readonly string[];
  /** Address given by `click`. */
  readonly link?: string;
}

export interface RawEdge {
  readonly source: string;
  readonly target: string;
  readonly text: string;
  readonly stroke: 'normal' | 'dotted' | 'thick';
}

export interface RawSubgraph {
  readonly id: string;
  readonly title: string;
  readonly members: readonly string[];
  readonly direction?: Direction;
}

/** Why a source gave no graph, or a flow no picture. */
export interface DiagramError {
  readonly kind: 'empty' | 'syntax' | 'not-a-flowchart' | 'timeout' | 'failed';
  /** Line of the source, from 1, where one can be named. */
  readonly line?: number;
  /** What the parser said, in its own words. */
  readonly message: string;
  /** For `timeout`: the limit in seconds. */
  readonly seconds?: number;
}

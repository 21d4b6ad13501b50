/**
 * Where everything stands on a chart: what the layout found out, without text or colour. Units: px; the origin is the
 * chart's upper left corner.
 */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** By node id. */
  readonly nodes: Readonly<Record<string, Frame>>;
  /** In the order of the flow's edges. */
  readonly edges: readonly Route[];
  /** By subgraph id. */
  readonly subgraphs: Readonly<Record<string, Frame>>;
}

/** A box by its centre. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** x and y. */
export type Point = readonly [number, number];

export interface Route {
  /** Corners of the line from source to target. */
  readonly points: readonly Point[];
  readonly label?: Frame;
}

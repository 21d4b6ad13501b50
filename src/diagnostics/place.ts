/** A position in a text file. `line` and `column` count from 1, as editors show them. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** A stretch of a text file; without `end` it is the point alone. */
export interface Place {
  readonly start: Point;
  readonly end?: Point;
}

/** The first character of a file, for what is wrong with the file as a whole. */
export const startOfFile: Place = { start: { line: 1, column: 1 } };

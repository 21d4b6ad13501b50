/** A reply as a row of a spreadsheet; names in place of ids, filled in or as written. */
export interface ExportedPhrase {
  readonly id: string;
  readonly stage: string;
  readonly situation: string;
  readonly text: string;
  readonly bad: string;
  readonly why: string;
  readonly language: string;
  readonly roles: string;
  /** Address of the chapter that it belongs to; empty for none. */
  readonly chapter: string;
}

const columns = ['id', 'stage', 'situation', 'text', 'bad', 'why', 'language', 'roles', 'chapter'] as const;

/** Heads of the columns. */
export type ExportHeads = Readonly<Record<(typeof columns)[number], string>>;

/** A table of replies, its head first. */
export const exportRows = (phrases: readonly ExportedPhrase[], heads: ExportHeads): string[][] =>
  [heads, ...phrases].map((row) => columns.map((column) => row[column]));

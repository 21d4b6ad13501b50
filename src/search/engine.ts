/** A heading of a page that can be linked to. */
export interface Anchor {
  /** Tag name in lower case. */
  readonly element: string;
  readonly id: string;
  readonly text: string;
  /** How many of the page's words stand before it. */
  readonly location: number;
}

/** A page as the index keeps it. */
export interface PageRecord {
  /** Where the page is, with the base path. */
  readonly url: string;
  /** The page's text; words are parted by zero-width spaces, or by spaces in languages that have them. */
  readonly text: string;
  readonly anchors: readonly Anchor[];
  /** `title`, and the hidden words that `SearchMeta` wrote: `tw`, `kw`, `py`. */
  readonly meta: Readonly<Record<string, string>>;
  /** What it can be filtered by: `kind`, `part`, `role`. Unlike metadata these are never matched. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** A page that a search found, not loaded yet. */
export interface EngineHit {
  readonly page: string;
  load(): Promise<PageRecord>;
}

/** What results can be narrowed to; the names are those of `SearchMeta`. */
export const filterNames = ['kind', 'part', 'role'] as const;
export type FilterName = (typeof filterNames)[number];

/** Values that a result must have; nothing for any. */
export type SearchFilter = Readonly<Partial<Record<FilterName, string>>>;

/** Pagefind, or what stands for it in a test. Hits come best first. */
export interface SearchEngine {
  /** Fetches what these searches need, all at once. */
  prepare?(terms: readonly string[]): Promise<void>;
  search(term: string, filter?: SearchFilter): Promise<readonly EngineHit[]>;
}

/** What Pagefind is told to rank by: a word in a page's title tells more of it than one in a heading or in its text. */
export const ranking = { metaWeights: { title: 5, tw: 5, kw: 2, py: 1 } };

/** Words that people use for one and the same thing. */
export interface SynonymGroup {
  /** What the handbook itself says; searches are led to these. */
  readonly words: readonly string[];
  /** What people say in their place. */
  readonly also: readonly string[];
  /** Abbreviations. */
  readonly short: readonly string[];
  /** Misspellings: searched for, never put into the index. */
  readonly typos: readonly string[];
}

/** `content/search.yaml`: how the people of one trade ask. */
export interface SearchConfig {
  readonly groups: readonly SynonymGroup[];
  /** Words that say nothing about what is looked for (怎么, please). */
  readonly stopWords: readonly string[];
}

/** Of a handbook without `content/search.yaml`. */
export const emptySearchConfig: SearchConfig = { groups: [], stopWords: [] };

/**
 * What the browser needs to know besides the index, as `pagefind/handbook.json`: made with the index, loaded with the
 * first search.
 */
export interface SearchVocabulary extends SearchConfig {
  /** How many pages are indexed. */
  readonly pages: number;
  /** Pairs of a traditional character and the simplified one it stands for, strung together; only characters that the site uses. */
  readonly traditional: string;
}

/** Romanises a run of Chinese characters: one toneless syllable for each (`流程` → `['liu', 'cheng']`). */
export type ToPinyin = (characters: string) => readonly string[];

/** The words of a text in order, without punctuation and spaces. */
export type Segment = (text: string) => readonly string[];

import type { Place } from '../diagnostics/place.ts';
import type { ProseBlock } from '../prose/model.ts';

/** A heading of a chapter, with the id that links to it. */
export interface Heading {
  readonly id: string;
  readonly text: string;
  readonly depth: number;
  readonly place: Place;
}

/** A link as its author wrote it. */
export interface ChapterLink {
  readonly url: string;
  readonly place: Place;
}

/** One use of a component, with its literal attributes. */
export interface ComponentUse {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly place: Place;
}

/** One chapter of the handbook: everything about it but its rendered text. Plain data, kept between builds. */
export interface Chapter {
  /** `<part>/<slug>`, the name by which other files point at it. */
  readonly id: string;
  readonly part: string;
  readonly slug: string;
  /** Relative to the handbook's root. */
  readonly file: string;
  readonly title: string;
  readonly summary: string;
  /** Role ids; empty = for everybody. */
  readonly roles: readonly string[];
  readonly objectives: readonly string[];
  /** Reading time in minutes. */
  readonly minutes: number | undefined;
  /** Ids of the facts list that the chapter was written from; never shown. */
  readonly covers: readonly string[];
  /** Role id of who keeps the chapter right. */
  readonly owner: string | undefined;
  /** `YYYY-MM-DD` by which it is to be read again. */
  readonly reviewBy: string | undefined;
  /** `YYYY-MM-DD` of the last change, where the author states it; git knows better when there is a history. */
  readonly updated: string | undefined;
  readonly headings: readonly Heading[];
  readonly links: readonly ChapterLink[];
  readonly uses: readonly ComponentUse[];
  /** The running text, for the rules of prose. */
  readonly prose: readonly ProseBlock[];
  /** Where a frontmatter value stands, by its path (`owner`, `roles.0`). */
  readonly places: Readonly<Record<string, Place>>;
}

/** The address of a chapter, from the root of the site. */
export const chapterPath = ({ part, slug }: Pick<Chapter, 'part' | 'slug'>): string => `/handbook/${part}/${slug}/`;

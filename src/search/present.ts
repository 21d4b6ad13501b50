import { type ExcerptPart, excerptOf } from './excerpt.ts';
import type { Wanted } from './rerank.ts';
import type { Found, FoundPage } from './run-search.ts';
import { textProbe } from './section-probes.ts';
import type { Section } from './sections.ts';
import { probe, shareOf } from './wanted.ts';

/** A section of a result that one can go to directly. */
export interface SectionLink {
  readonly url: string;
  readonly heading: string;
}

/** One result as it is shown. */
export interface SearchResult {
  /** Leads to the section that answers, or to the page's top where the whole page does. */
  readonly url: string;
  readonly title: string;
  readonly kind: string;
  readonly part: string;
  /** Heading of the section it leads to. */
  readonly section: string | undefined;
  readonly excerpt: readonly ExcerptPart[];
  /** Other sections that answer. */
  readonly more: readonly SectionLink[];
}

const excerptLength = 90;
const maxMore = 3;
/** A title with that part of what is wanted answers for the whole page. */
const wholly = 0.75;

/** Found pages → what is shown of each. */
export const present = ({ pages, wanted }: Found): readonly SearchResult[] =>
  pages.map((page) => presentPage(page, wanted));

function presentPage({ url, title, kind, part, sections }: FoundPage, { terms }: Wanted): SearchResult {
  const scored = sections.map((section) => ({ section, score: scoreOf(section, terms) }));
  const best = [...scored].sort((a, b) => b.score - a.score);
  const top = shareOf(terms, probe(title)) >= wholly;
  const target = best[0] && best[0].score > 0 ? best[0].section : sections[0];
  const id = top ? undefined : target?.id;
  const others = scored
    .filter(({ section, score }) => score > 0 && section.id !== undefined && section.id !== id)
    .sort((a, b) => b.score - a.score)
    .slice(0, maxMore);
  return {
    url: addressOf(url, id),
    title,
    kind,
    part,
    section: id === undefined ? undefined : target?.heading,
    excerpt: excerptOf(target?.text ?? '', terms, excerptLength),
    more: others.map(({ section }) => ({ url: addressOf(url, section.id), heading: section.heading })),
  };
}

// A heading that answers counts for more than words somewhere below it.
const scoreOf = (section: Section, terms: Wanted['terms']): number =>
  shareOf(terms, textProbe(section)) + (section.id === undefined ? 0 : 0.8 * shareOf(terms, probe(section.heading)));

const addressOf = (url: string, id: string | undefined): string =>
  id === undefined ? url : `${url}#${encodeURIComponent(id)}`;

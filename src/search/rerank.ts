import type { FusedPage } from './fuse.ts';
import { runsOf } from './runs.ts';
import type { Section } from './sections.ts';
import { answers, probe, shareOf, type WantedTerm } from './wanted.ts';

/** What of a page its place among the first depends on. */
export interface RankedPage extends FusedPage {
  readonly title: string;
  readonly sections: readonly Section[];
  /** Hidden words and their pinyin, parted by spaces. */
  readonly hidden: string;
  readonly kind: string;
}

/** What a query wants; weights know how rare each term is. */
export interface Wanted {
  /** The query, normalised. */
  readonly text: string;
  readonly terms: readonly WantedTerm[];
}

const bonuses = { title: 2, wholeTitle: 2, headings: 0.5, hidden: 0.3, section: 0.5, phrase: 0.3 };
/**
 * A quiz repeats the words of the chapter it belongs to, which is the better answer; a flow often bears its chapter's
 * name; a form is there to be
 * filled in by who knows how; a role's page names what others explain. A term is nothing but its name, a reply little more than its situation.
 */
const kindFactors: Readonly<Record<string, number>> = {
  quiz: 0.5,
  flow: 0.65,
  form: 0.7,
  role: 0.7,
  phrases: 0.55,
  glossary: 0.3,
};

/** Orders the first pages anew by how much of what is wanted their title, headings, hidden words and sections hold. */
export function rerank<Page extends RankedPage>(
  pages: readonly Page[],
  wanted: Wanted,
  stopWords: readonly string[],
): readonly Page[] {
  return pages
    .map((page) => ({ page, score: page.score * relevance(page, wanted, stopWords) }))
    .sort((a, b) => b.score - a.score)
    .map(({ page }) => page);
}

function relevance(
  { title, sections, hidden, kind }: RankedPage,
  { text, terms }: Wanted,
  stopWords: readonly string[],
): number {
  const headings = sections.slice(1).map(({ heading }) => heading);
  const best = Math.max(0, ...sections.map((section) => shareOf(terms, probe(`${section.heading} ${section.text}`))));
  const quoted = text.length > 1 && sections.some((section) => section.text.toLowerCase().includes(text));
  const factor =
    1 +
    bonuses.title * shareOf(terms, probe(title)) +
    bonuses.wholeTitle * titleCover(title, terms, stopWords) +
    bonuses.headings * shareOf(terms, probe(headings.join(' '))) +
    bonuses.hidden * shareOf(terms, probe(hidden)) +
    bonuses.section * best +
    (quoted ? bonuses.phrase : 0);
  return factor * (kindFactors[kind] ?? 1);
}

/** Which part of a title was asked for, 0 to 1: 报修怎么处理 is all about 报修, 借用与归还 only partly about 借用. */
function titleCover(title: string, terms: readonly WantedTerm[], stopWords: readonly string[]): number {
  const bare = stopWords
    .filter((word) => word.length > 1)
    .reduce((rest, word) => rest.replaceAll(word, ' '), title.toLowerCase());
  const length = tellingLength(bare);
  if (length === 0) return 0;
  const rest = terms.reduce((left, { alternatives }) => {
    const found = alternatives.filter((term) => left.includes(term)).sort((a, b) => b.length - a.length)[0];
    return found ? left.replaceAll(found, ' ') : left;
  }, bare);
  // By sound it is not known which characters answer.
  const heard = terms.some((term) => term.sound && answers({ ...term, alternatives: [] }, probe(bare)));
  return Math.max(1 - tellingLength(rest) / length, heard ? 0.5 : 0);
}

const tellingLength = (text: string): number => runsOf(text).reduce((sum, run) => sum + run.text.length, 0);

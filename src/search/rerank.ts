import type { FusedPage } from './fuse.ts';
import { partFound, piecesOf } from './likeness.ts';
import { runsOf } from './runs.ts';
import { wholeProbe } from './section-probes.ts';
import type { Section } from './sections.ts';
import { withoutStopWords } from './stop-words.ts';
import { probe, shareOf, sounds, type WantedTerm } from './wanted.ts';

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

/** What each likeness adds to a page's score; found by trying on judged queries (`npm run bench:search`). */
const bonuses = {
  title: 4.3,
  wholeTitle: 2,
  sameTitle: 1.4,
  heading: 1.3,
  wholeHeading: 0.6,
  sameHeading: 1,
  headings: 0.25,
  hidden: 0.9,
  section: 0.7,
  close: 0.75,
  phrase: 0.15,
};
/** Pages that many searches found are still only so much better than those that few found. */
const scoreExponent = 0.2;
/**
 * A quiz repeats the words of the chapter it belongs to, which is the better answer; a flow often bears its chapter's
 * name; a form is there to be filled in by who knows how; a role's page names what others explain. A term is nothing but
 * its name; a reply is for who knows the rule.
 */
const kindFactors: Readonly<Record<string, number>> = {
  quiz: 0.35,
  exam: 0.3,
  flow: 0.6,
  form: 0.75,
  role: 0.45,
  phrases: 0.6,
  glossary: 0.15,
};

/** What a handbook and its language say of words. */
export interface RankingWords {
  readonly stopWords: readonly string[];
  /** How people call each kind of page (`exam`: 考试), in lower case. */
  readonly kinds: Readonly<Partial<Record<string, string>>>;
}

/** Orders the first pages anew by how much of what is wanted their title, headings, hidden words and sections hold. */
export function rerank<Page extends RankedPage>(
  pages: readonly Page[],
  wanted: Wanted,
  { stopWords, kinds }: RankingWords,
): readonly Page[] {
  const bare = withoutStopWords(stopWords);
  const ask: Ask = { ...wanted, kinds, bare, pieces: piecesOf(bare(wanted.text)) };
  return pages
    .map((page) => ({ page, score: page.score ** scoreExponent * relevance(page, ask) }))
    .sort((a, b) => b.score - a.score)
    .map(({ page }) => page);
}

interface Ask extends Wanted {
  readonly kinds: RankingWords['kinds'];
  /** Takes stop words out of a text. */
  readonly bare: (text: string) => string;
  /** Of the query without stop words. */
  readonly pieces: ReadonlySet<string>;
}

function relevance({ title, sections, hidden, kind }: RankedPage, ask: Ask): number {
  const { text, terms, pieces } = ask;
  const headings = sections.slice(1).map(({ heading }) => heading);
  const bodies = sections.map(wholeProbe);
  const most = <Item>(items: readonly Item[], measure: (item: Item) => number): number =>
    items.reduce((best, item) => Math.max(best, measure(item)), 0);
  const share = (part: string): number => shareOf(terms, probe(part));
  const factor =
    1 +
    bonuses.title * share(title) +
    bonuses.wholeTitle * coverOf(title, ask) +
    bonuses.sameTitle * sameness(title, ask) +
    bonuses.heading * most(headings, share) +
    bonuses.wholeHeading * most(headings, (heading) => share(heading) * coverOf(heading, ask)) +
    bonuses.sameHeading * most(headings, (heading) => sameness(heading, ask)) +
    bonuses.headings * share(headings.join(' ')) +
    bonuses.hidden * share(hidden) +
    bonuses.section * most(bodies, (body) => shareOf(terms, body)) +
    bonuses.close * most(bodies, (body) => partFound(pieces, body.text)) +
    (text.length > 1 && bodies.some((body) => body.text.includes(text)) ? bonuses.phrase : 0);
  return factor * (isNamed(kind, ask) ? 1 : (kindFactors[kind] ?? 1));
}

/** Whoever types 上岗考试 wants an exam. */
const isNamed = (kind: string, { text, kinds }: Ask): boolean => {
  const name = kinds[kind];
  return name !== undefined && text.includes(name);
};

/** Which part of a heading was asked for, 0 to 1: 报修怎么处理 is all about 报修, 借用与归还 only partly about 借用. */
function coverOf(heading: string, { terms, bare }: Ask): number {
  const telling = bare(heading.toLowerCase());
  const length = tellingLength(telling);
  if (length === 0) return 0;
  const rest = terms.reduce((left, { typed, synonyms }) => {
    const found = [...typed, ...synonyms].filter((term) => left.includes(term)).sort((a, b) => b.length - a.length)[0];
    return found ? left.replaceAll(found, ' ') : left;
  }, telling);
  // By sound it is not known which characters answer.
  const heard = terms.some((term) => sounds(term, probe(telling)));
  return Math.max(1 - tellingLength(rest) / length, heard ? 0.5 : 0);
}

/** How nearly a heading is the query itself, 0 to 1, whatever the words of both are. */
function sameness(heading: string, { pieces, bare }: Ask): number {
  const own = piecesOf(bare(heading.toLowerCase()));
  if (own.size === 0) return 0;
  const shared = [...own].filter((piece) => pieces.has(piece)).length;
  return partFound(pieces, heading.toLowerCase()) * (shared / own.size);
}

const tellingLength = (text: string): number => runsOf(text).reduce((sum, run) => sum + run.text.length, 0);

import { foldChineseNumerals } from '../text/chinese-numerals.ts';
import type { SearchConfig, Segment } from './model.ts';
import { normalizeQuery } from './normalize-query.ts';
import { type QueryUnit, queryUnits } from './query-units.ts';
import { hasHan } from './runs.ts';
import { type SoundIndex, soundIndex, soundOf, typedPinyin } from './sound.ts';
import { asked, termFinder, written } from './synonyms.ts';
import type { WantedTerm } from './wanted.ts';

/** One search that Pagefind is asked to do. */
export interface PlannedSearch {
  readonly term: string;
  readonly weight: number;
  /** Counts less the more pages it finds. */
  readonly byRarity: boolean;
}

/** A wanted term before it is known how rare it is. */
export interface PlannedWanted extends WantedTerm {
  /** The search whose number of hits tells that. */
  readonly term: string;
}

export interface QueryStage {
  readonly searches: readonly PlannedSearch[];
  readonly wanted: readonly PlannedWanted[];
}

export interface QueryPlan extends QueryStage {
  /** The query, normalised; empty when nothing can be searched for. */
  readonly text: string;
  /** The search for the quoted query: when it finds nothing, the query may hold a typo. */
  readonly phrase: string;
  /** Searches for parts of words, for when the words together are found on few pages. */
  readonly byParts: readonly PlannedSearch[];
  /** What to search for besides in that case, and what is wanted then. */
  readonly bySound: QueryStage;
}

/** Turns queries into plans. */
export type PlanQuery = (query: string) => QueryPlan;

const weights = {
  phrase: 2,
  whole: 2,
  bare: 2.5,
  canonical: 2,
  synonym: 1.6,
  word: 1,
  code: 3,
  pair: 0.6,
  pinyin: 2,
  sound: 1.5,
  soundPair: 0.8,
};
// A pasted paragraph has hundreds of words; the first ones say what it is about.
const maxUnits = 8;
const maxPairs = 8;
const maxWords = 2;
const maxInitials = 5;
/** Letters that can stand for more things than that mean none of them. */
const maxGuesses = 6;

const nothing: QueryPlan = {
  text: '',
  phrase: '',
  searches: [],
  wanted: [],
  byParts: [],
  bySound: { searches: [], wanted: [] },
};

/** Prepares planning for one handbook: what its synonyms and stop words are is worked out once. */
export function queryPlanner(
  { groups, stopWords, traditional }: SearchConfig & { readonly traditional: string },
  segment: Segment,
): PlanQuery {
  const tools = { findTerms: termFinder(groups, asked), stopWords, segment };
  const sounds = soundIndex(groups);
  return (query) => {
    const text = normalizeQuery(query, traditional);
    const pinyin = typedPinyin(text);
    const typed = queryUnits(text, tools).slice(0, maxUnits);
    const units = pinyin ? unitsByPinyin(typed, pinyin, sounds) : typed;
    if (units.length === 0) return nothing;
    const phrase = indexed(`"${text}"`);
    const figures = foldChineseNumerals(text);
    return {
      text,
      phrase,
      searches: strongest([
        search(phrase, weights.phrase),
        search(text, weights.whole),
        ...(figures === text ? [] : [search(figures, weights.whole)]),
        ...(pinyin ? [search(pinyin, weights.pinyin)] : []),
        ...meaningSearches(units),
      ]),
      wanted: units.map((unit) => wantedTerm(unit, pinyin)),
      byParts: strongest(pairsOf(units).map((pair) => search(pair, weights.pair, true))),
      bySound: soundStage(units, pinyin, sounds),
    };
  };
}

function meaningSearches(units: readonly QueryUnit[]): PlannedSearch[] {
  const textOf = (list: readonly QueryUnit[]) => list.map((unit) => unit.text).join(' ');
  const searches = [search(textOf(units), weights.bare), search(foldChineseNumerals(textOf(units)), weights.bare)];
  for (const unit of units) {
    for (const word of wordsOf(unit)) {
      const replaced = units.map((other) => (other === unit ? { ...unit, text: word } : other));
      const share = 1 / unit.groups.length;
      searches.push(search(textOf(replaced), weights.canonical * share), search(word, weights.synonym * share, true));
      // A word that segmenters cut would be found wherever its parts stand.
      if ([...word].length > 2) searches.push(search(`"${word}"`, weights.word * share, true));
    }
    if (units.length > 1 && unit.groups.length === 0) {
      searches.push(search(unit.text, isCode(unit.text) ? weights.code : weights.word, true));
    }
  }
  return searches;
}

/** What a query may mean when characters of it were mistaken for others of the same sound. */
function soundStage(units: readonly QueryUnit[], pinyin: string | undefined, { full }: SoundIndex): QueryStage {
  const heard = units.map((unit) => {
    const sound = unit.groups.length === 0 && hasHan(unit.text) ? soundOf(unit.text) : undefined;
    return { unit: { ...unit, groups: sound ? (full.get(sound) ?? []) : unit.groups }, sound };
  });
  const misheard = heard.filter(({ sound }) => sound !== undefined);
  const pairs = pairsOf(misheard.map(({ unit }) => unit)).map(soundOf);
  return {
    searches: strongest([
      ...misheard.map(({ sound = '' }) => search(sound, weights.sound, true)),
      ...pairs.filter((sound) => sound !== undefined).map((sound) => search(sound, weights.soundPair, true)),
      ...misheard.flatMap(({ unit }) =>
        wordsOf(unit).map((word) => search(word, weights.synonym / unit.groups.length, true)),
      ),
    ]),
    wanted: heard.map(({ unit, sound }) => wantedTerm(unit, sound ?? pinyin)),
  };
}

// Letters that are the pinyin of known terms, or their initials, mean these terms.
function unitsByPinyin(
  units: readonly QueryUnit[],
  pinyin: string,
  { full, initials }: SoundIndex,
): readonly QueryUnit[] {
  // An abbreviation is what it was typed for: QC is not 清仓.
  if (units.some((unit) => unit.groups.length > 0)) return units;
  const groups = full.get(pinyin) ?? (pinyin.length <= maxInitials ? initials.get(pinyin) : undefined) ?? [];
  return groups.length > 0 && groups.length <= maxGuesses ? [{ text: pinyin, groups }] : units;
}

const wordsOf = ({ groups }: QueryUnit): readonly string[] => groups.flatMap(({ words }) => words.slice(0, maxWords));

/** Neighbouring characters two by two, of units longer than that. */
const pairsOf = (units: readonly QueryUnit[]): readonly string[] =>
  units
    .filter(({ text }) => hasHan(text))
    .flatMap(({ text }) => {
      const characters = [...text];
      return characters.length < 3
        ? []
        : characters.slice(1).map((character, index) => `${characters[index]}${character}`);
    })
    .slice(0, maxPairs);

const wantedTerm = ({ text, groups }: QueryUnit, sound: string | undefined): PlannedWanted => ({
  alternatives: [...new Set([text, foldChineseNumerals(text), ...groups.flatMap(written)])],
  sound: sound && sound.length > 1 ? sound : undefined,
  weight: [...text].length === 1 ? 0.5 : isCode(text) ? weights.code : 1,
  term: groups[0]?.words[0] ?? indexed(text),
});

/** Letters among Chinese words name one thing only: T/T, Excel, EMS. */
const isCode = (text: string): boolean => text.length > 1 && !hasHan(text) && /[a-z]/.test(text);

const search = (term: string, weight: number, byRarity = false): PlannedSearch => ({
  term: indexed(term),
  weight,
  byRarity,
});

// Pagefind keeps `T/T` as `tt`, but would look for two words.
const indexed = (term: string): string => term.replace(/([a-z\d])[/:.+&_-](?=[a-z\d])/g, '$1');

/** Each term once, with its greatest weight. */
function strongest(searches: readonly PlannedSearch[]): readonly PlannedSearch[] {
  const byTerm = new Map<string, PlannedSearch>();
  for (const planned of searches) {
    const earlier = byTerm.get(planned.term);
    if (!earlier || planned.weight > earlier.weight) byTerm.set(planned.term, planned);
  }
  return [...byTerm.values()];
}

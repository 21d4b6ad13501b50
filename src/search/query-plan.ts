import type { SearchConfig, Segment } from './model.ts';
import { normalizeQuery } from './normalize-query.ts';
import { numberUnits, otherNumbers } from './number-units.ts';
import { type QueryUnit, queryUnits } from './query-units.ts';
import { hasHan } from './runs.ts';
import { groupsOfSound, hearTerms, type SoundIndex, soundIndex, soundOf, typedPinyin } from './sound.ts';
import { asked, termFinder, written } from './synonyms.ts';
import type { WantedTerm } from './wanted.ts';

/** One search that Pagefind is asked to do. */
export interface PlannedSearch {
  readonly term: string;
  readonly weight: number;
  /** Counts less the more pages it finds. */
  readonly byRarity: boolean;
  /** What it is evidence of: of several searches for the same a page's best counts. */
  readonly about: string;
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
  canonical: 2.3,
  synonym: 3,
  word: 2,
  code: 3,
  part: 0.6,
  pinyin: 2,
  sound: 1.5,
  soundPair: 0.8,
};
// A pasted paragraph has hundreds of words; the first ones say what it is about.
const maxUnits = 8;
/** A sentence stands nowhere word for word; to know that, its little words would have to be fetched. */
const maxQuoted = 2;
const maxPairs = 8;
const maxCharacters = 4;
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
  const heardTools = { ...tools, findTerms: hearTerms(tools.findTerms, sounds, segment) };
  const hear = (text: string) => queryUnits(text, heardTools).slice(0, maxUnits);
  return (query) => {
    const text = normalizeQuery(query, traditional);
    const pinyin = typedPinyin(text);
    const typed = queryUnits(text, tools).slice(0, maxUnits);
    const units = pinyin ? unitsByPinyin(typed, pinyin, sounds) : typed;
    if (units.length === 0) return nothing;
    const phrase = indexed(`"${text}"`);
    return {
      text,
      phrase,
      searches: strongest([
        ...(units.length > maxQuoted ? [] : [together(phrase, weights.phrase, phrase)]),
        ...(pinyin ? [together(pinyin, weights.pinyin, pinyin)] : []),
        ...meaningSearches(units),
      ]),
      wanted: units.map((unit) => wantedTerm(unit, pinyin)),
      byParts: strongest(partsOf(units).map((part) => alone(part, weights.part, part))),
      bySound: pinyin
        ? { searches: [], wanted: units.map((unit) => wantedTerm(unit, pinyin)) }
        : soundStage(hear(text), segment),
    };
  };
}

function meaningSearches(units: readonly QueryUnit[]): PlannedSearch[] {
  const instead = (unit: QueryUnit, text: string): string =>
    units.map((other) => (other === unit ? text : asWritten(other))).join(' ');
  const searches = [together(units.map(asWritten).join(' '), weights.bare)];
  for (const unit of units) {
    const share = 1 / unit.groups.length;
    for (const word of ledTo(unit)) {
      searches.push(together(instead(unit, word), weights.canonical * share));
      searches.push(alone(word, weights.synonym * share, unit.text));
    }
    for (const other of otherNumbers(unit.text)) {
      searches.push(together(instead(unit, other), weights.bare));
      if (isTime(other)) searches.push(alone(other, weights.word, unit.text));
    }
    if (units.length > 1) searches.push(...unitAlone(unit));
  }
  return searches;
}

function unitAlone({ text, groups }: QueryUnit): readonly PlannedSearch[] {
  if (groups.some(({ words }) => words.includes(text))) return [alone(text, weights.synonym, text)];
  // Characters between words say little, and stand on every page.
  if (groups.length > 0 || [...text].length === 1) return [];
  return [alone(text, isCode(text) ? weights.code : weights.word, text)];
}

/** The handbook's word for a unit, where that is another one; one for each meaning. */
const ledTo = ({ text, groups }: QueryUnit): readonly string[] =>
  groups.flatMap(({ words }) => (words.includes(text) ? [] : words.slice(0, 1)));

// No page holds a known misspelling; the engine would take the nearest word that it knows.
const asWritten = ({ text, groups: [group] }: QueryUnit): string =>
  group?.typos.includes(text) ? (group.words[0] ?? text) : text;

/** What a query may mean when characters of it were mistaken for others of the same sound. */
function soundStage(units: readonly QueryUnit[], segment: Segment): QueryStage {
  const heard = units.map((unit) => ({
    unit,
    sound:
      hasHan(unit.text) && !unit.groups.some((group) => asked(group).includes(unit.text))
        ? soundOf(unit.text)
        : undefined,
  }));
  const misheard = heard.filter(({ sound }) => sound !== undefined);
  const pairs = pairsOf(misheard.map(({ unit }) => unit)).map(soundOf);
  return {
    searches: strongest([
      ...misheard.map(({ unit, sound = '' }) => alone(sound, weights.sound, unit.text)),
      ...pairs.filter((sound) => sound !== undefined).map((sound) => alone(sound, weights.soundPair, sound)),
      ...misheard.flatMap(({ unit }) =>
        ledTo(unit).map((word) => alone(word, weights.synonym / unit.groups.length, unit.text)),
      ),
    ]),
    wanted: heard.map(({ unit, sound }) => {
      // A word that a dictionary knows was most likely meant: only what sounds the same answers it, too.
      const meant = sound !== undefined && segment(unit.text).length === 1;
      return wantedTerm(meant ? { ...unit, groups: [] } : unit, sound);
    }),
  };
}

// Letters that are the pinyin of known terms, or their initials, mean these terms.
function unitsByPinyin(units: readonly QueryUnit[], pinyin: string, sounds: SoundIndex): readonly QueryUnit[] {
  // An abbreviation is what it was typed for: QC is not 清仓.
  if (units.some((unit) => unit.groups.length > 0)) return units;
  const byInitials = pinyin.length <= maxInitials ? sounds.initials.get(pinyin) : undefined;
  const groups = sounds.full.get(pinyin) ?? byInitials ?? groupsOfSound(pinyin, sounds);
  return groups.length > 0 && groups.length <= maxGuesses ? [{ text: pinyin, groups }] : units;
}

/** What words may be found by that stand nowhere as they were typed: pairs of their characters, or the characters of a pair. */
const partsOf = (units: readonly QueryUnit[]): readonly string[] => [
  ...pairsOf(units),
  ...units
    .filter(({ text, groups }) => groups.length === 0 && /^\p{Script=Han}{2}$/u.test(text) && !isNumber(text))
    .flatMap(({ text }) => [...text])
    .slice(0, maxCharacters),
];

/** Neighbouring characters two by two, of units longer than that. */
const pairsOf = (units: readonly QueryUnit[]): readonly string[] =>
  units
    .filter(({ text }) => hasHan(text) && !isNumber(text))
    .flatMap(({ text }) => {
      const characters = [...text];
      return characters.length < 3
        ? []
        : characters.slice(1).map((character, index) => `${characters[index]}${character}`);
    })
    .slice(0, maxPairs);

const wantedTerm = ({ text, groups }: QueryUnit, sound: string | undefined): PlannedWanted => ({
  typed: [text, ...otherNumbers(text)],
  synonyms: [...new Set(groups.flatMap(written))].filter((word) => word !== text),
  sound: sound && sound.length > 1 ? sound : undefined,
  weight: [...text].length === 1 ? 0.5 : isCode(text) ? weights.code : 1,
  term: groups[0]?.words[0] ?? indexed(text),
});

const isNumber = (text: string): boolean => numberUnits(text).length > 0;
const isTime = (text: string): boolean => text.includes(':');

/** Letters among Chinese words name one thing only: T/T, Excel, EMS. */
const isCode = (text: string): boolean => text.length > 1 && !hasHan(text) && /[a-z]/.test(text);

/** For pages that hold all of these words. */
const together = (term: string, weight: number, about = ''): PlannedSearch => ({
  term: indexed(term),
  weight,
  byRarity: false,
  about,
});

/** For pages that hold this word of the query. */
const alone = (term: string, weight: number, about: string): PlannedSearch => ({
  term: indexed(term),
  weight,
  byRarity: true,
  about,
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

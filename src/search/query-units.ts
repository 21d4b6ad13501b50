import type { Segment, SynonymGroup } from './model.ts';
import { numberUnits } from './number-units.ts';
import { hasHan, runsOf } from './runs.ts';
import type { FindTerms } from './synonyms.ts';

/** One thing that a query asks for. */
export interface QueryUnit {
  /** As typed. */
  readonly text: string;
  /** The synonyms it belongs to: none or one; more where letters can stand for several (`fahuo`: 发货, 发火). */
  readonly groups: readonly SynonymGroup[];
}

export interface UnitTools {
  readonly findTerms: FindTerms;
  readonly stopWords: readonly string[];
  readonly segment: Segment;
}

const noGroups: readonly SynonymGroup[] = [];

/**
 * Takes a normalised query apart: terms of the synonym table first, then words without stop words; characters that a
 * segmenter left single are put together again (少 + 货), as they usually are one word that it does not know.
 * A query of stop words alone keeps them.
 */
export function queryUnits(text: string, tools: UnitTools): readonly QueryUnit[] {
  const units = splitByTerms(text, tools).flatMap((part) => (isTerm(part) ? [part] : splitNumbers(part.text, tools)));
  if (units.length > 0) return distinct(units);
  return distinct(splitWords(text, { ...tools, stopWords: [] }, false));
}

const isTerm = ({ groups }: QueryUnit): boolean => groups.length > 0;

function splitByTerms(text: string, { findTerms }: Pick<UnitTools, 'findTerms'>): readonly QueryUnit[] {
  const parts: QueryUnit[] = [];
  let at = 0;
  for (const { start, end, group } of findTerms(text)) {
    if (start > at) parts.push({ text: text.slice(at, start), groups: noGroups });
    parts.push({ text: text.slice(start, end), groups: [group] });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), groups: noGroups });
  return parts;
}

function splitNumbers(text: string, tools: UnitTools): readonly QueryUnit[] {
  const units: QueryUnit[] = [];
  let at = 0;
  for (const { start, end } of numberUnits(text)) {
    units.push(...splitWords(text.slice(at, start), tools, true), { text: text.slice(start, end), groups: noGroups });
    at = end;
  }
  return [...units, ...splitWords(text.slice(at), tools, true)];
}

function splitWords(text: string, tools: UnitTools, again: boolean): readonly QueryUnit[] {
  const { stopWords, segment } = tools;
  return runsOf(text).flatMap(({ text: run, han }) => {
    if (!han) return stopWords.includes(run) ? [] : [{ text: run, groups: noGroups }];
    // The empty word after each piece keeps what stop words part from being joined.
    const words = cutOut(run, stopWords).flatMap((piece) => [
      ...segment(piece).filter((word) => hasHan(word) && !stopWords.includes(word)),
      '',
    ]);
    // What little words stand between may be a term after all: 换个尺码 → 换尺码.
    const bare = again ? withoutLittleWords(run, stopWords) : '';
    const turned = turnedRound(bare, tools);
    if (turned) return [turned];
    const parts = splitByTerms(bare, tools);
    if (parts.some(isTerm))
      return parts.flatMap((part) => (isTerm(part) ? [part] : splitWords(part.text, tools, false)));
    return joinSingles(words).map((word) => turnedRound(word, tools) ?? { text: word, groups: noGroups });
  });
}

const withoutLittleWords = (run: string, stopWords: readonly string[]): string =>
  [...cutOut(run, stopWords).join('')].filter((character) => !stopWords.includes(character)).join('');

/** What was done may be named before or after what it was done to: 寄漏 is 漏寄, 货少 is 少货. */
function turnedRound(word: string, { findTerms }: UnitTools): QueryUnit | undefined {
  const characters = [...word];
  if (characters.length !== 2 || !hasHan(word)) return undefined;
  const [match] = findTerms(characters.toReversed().join(''));
  return match && match.end - match.start === word.length ? { text: word, groups: [match.group] } : undefined;
}

/** The parts of a run between stop words of two and more characters; of several at one place the longest goes. */
function cutOut(run: string, stopWords: readonly string[]): readonly string[] {
  const long = stopWords.filter((word) => word.length > 1);
  const parts: string[] = [''];
  for (let at = 0; at < run.length; ) {
    const found = long.reduce(
      (best, word) => (word.length > best.length && run.startsWith(word, at) ? word : best),
      '',
    );
    if (found) parts.push('');
    else parts[parts.length - 1] += run.charAt(at);
    at += found.length || 1;
  }
  return parts.filter(Boolean);
}

function joinSingles(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let previousSingle = false;
  for (const word of words) {
    const single = [...word].length === 1;
    if (single && previousSingle) joined[joined.length - 1] += word;
    else if (word) joined.push(word);
    previousSingle = single;
  }
  return joined;
}

const distinct = (units: readonly QueryUnit[]): readonly QueryUnit[] => [
  ...new Map(units.map((unit) => [unit.text, unit])).values(),
];

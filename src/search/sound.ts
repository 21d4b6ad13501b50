import type { Segment, SynonymGroup } from './model.ts';
import { hasHan, runsOf } from './runs.ts';
import { syllableOf } from './syllable.ts';
import { type FindTerms, type TermMatch, written } from './synonyms.ts';

/** Toneless pinyin of two and more Chinese characters in one word; undefined when one of them is not a common character. */
export function soundOf(text: string): string | undefined {
  const syllables = syllablesOf(text);
  return syllables && syllables.length > 1 ? syllables.join('') : undefined;
}

function syllablesOf(text: string): readonly string[] | undefined {
  const syllables = [...text].map(syllableOf);
  return syllables.every((syllable) => syllable !== undefined) ? syllables : undefined;
}

/** The pinyin that a text was typed in: `cuidan`, `tui huo`, `tui货`; undefined where nothing of it is pinyin. */
export function typedPinyin(text: string): string | undefined {
  const runs = runsOf(text);
  if (!runs.some(({ han }) => !han)) return undefined;
  // Letters beside Chinese are pinyin only where they can be read: dsr评分 is about DSR.
  const mixed = runs.some(({ han }) => han);
  const sounds = runs.map(({ text: run, han }) =>
    han ? syllablesOf(run)?.join('') : mixed && !isReadable(run) ? undefined : run,
  );
  return sounds.every((sound) => sound !== undefined && /^[a-z]+$/.test(sound)) ? sounds.join('') : undefined;
}

/**
 * Finds terms of groups, and what only sounds like one: 该地址 for 改地址. Of both at one place the longer goes, of equally
 * long ones what was typed (推换货 is 退换货, though 换货 is a term, too).
 */
export function hearTerms(find: FindTerms, sounds: SoundIndex, segment: Segment): FindTerms {
  return (text) => {
    const typed = find(text);
    const bounds = boundsOf(text, typed, segment);
    const matches: TermMatch[] = [];
    for (let start = 0; start < text.length; ) {
      const known = typed.find((match) => match.start === start);
      const heard = bounds.has(start) ? heardAt(text, start, bounds, sounds) : undefined;
      const match = heard && heard.end > (known?.end ?? 0) ? heard : known;
      if (match) matches.push(match);
      start = match?.end ?? start + 1;
    }
    return matches;
  };
}

const longestTerm = 6;

/** The longest term that is heard there. */
function heardAt(text: string, start: number, bounds: ReadonlySet<number>, sounds: SoundIndex): TermMatch | undefined {
  for (let end = Math.min(text.length, start + longestTerm); end >= start + 2; end--) {
    const sound = bounds.has(end) ? soundOf(text.slice(start, end)) : undefined;
    const [group] = sound === undefined ? [] : groupsOfSound(sound, sounds);
    if (group) return { start, end, group };
  }
  return undefined;
}

/** Where words begin and end: what runs across them is two words that happen to sound like one. */
function boundsOf(text: string, terms: readonly TermMatch[], segment: Segment): ReadonlySet<number> {
  const bounds = new Set([0, text.length, ...terms.flatMap(({ start, end }) => [start, end])]);
  let at = 0;
  for (const word of segment(text)) {
    at = text.indexOf(word, at);
    bounds.add(at).add(at + word.length);
    at += word.length;
  }
  return bounds;
}

const syllable = /^(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?(?:[iu]?[aeo]|[iuv]e?|u[ai]|ia)(?:[iou]|ng?|r)?/;

/** Whether letters can be read as syllables one after the other. */
function isReadable(letters: string): boolean {
  if (letters === '') return true;
  const [longest = ''] = syllable.exec(letters) ?? [];
  for (let length = longest.length; length > 0; length--) {
    const first = letters.slice(0, length);
    if (syllable.exec(first)?.[0] === first && isReadable(letters.slice(length))) return true;
  }
  return false;
}

/** Groups by the sound of their terms. */
export interface SoundIndex {
  readonly full: ReadonlyMap<string, readonly SynonymGroup[]>;
  readonly initials: ReadonlyMap<string, readonly SynonymGroup[]>;
  /** By sounds that many speakers do not tell apart, as `blur` writes them. */
  readonly blurred: ReadonlyMap<string, readonly SynonymGroup[]>;
}

/** Sounds that many do not tell apart, written as one: zh z, ch c, sh s, ang an, eng en, ing in. */
const blur = (sound: string): string => sound.replace(/([zcs])h/g, '$1').replace(/([aei])ng/g, '$1n');

/** Groups of which a term sounds like that; where there are none, those of which one nearly does. */
export const groupsOfSound = (sound: string, { full, blurred }: SoundIndex): readonly SynonymGroup[] =>
  full.get(sound) ?? blurred.get(blur(sound)) ?? [];

export function soundIndex(groups: readonly SynonymGroup[]): SoundIndex {
  const full = new Map<string, Set<SynonymGroup>>();
  const initials = new Map<string, Set<SynonymGroup>>();
  const otherInitials = new Map<string, Set<SynonymGroup>>();
  const blurred = new Map<string, Set<SynonymGroup>>();
  for (const group of groups) {
    for (const term of written(group)) {
      const syllables = hasHan(term) ? syllablesOf(term) : undefined;
      if (!syllables || syllables.length < 2) continue;
      add(full, syllables.join(''), group);
      add(blurred, blur(syllables.join('')), group);
      const first = syllables.map((syllable) => syllable.charAt(0)).join('');
      add(group.words.includes(term) ? initials : otherInitials, first, group);
    }
  }
  const lists = (map: Map<string, Set<SynonymGroup>>) => new Map([...map].map(([sound, found]) => [sound, [...found]]));
  // Two letters fit many words: those of the handbook itself come first.
  const allInitials = new Map([...lists(otherInitials), ...lists(initials)]);
  return { full: lists(full), initials: allInitials, blurred: lists(blurred) };
}

function add(map: Map<string, Set<SynonymGroup>>, sound: string, group: SynonymGroup): void {
  const found = map.get(sound) ?? new Set();
  map.set(sound, found.add(group));
}

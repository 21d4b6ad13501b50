import type { SynonymGroup } from './model.ts';
import { hasHan, runsOf } from './runs.ts';
import { syllableOf } from './syllable.ts';
import { written } from './synonyms.ts';

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
  const sounds = runs.map(({ text: run, han }) => (han ? syllablesOf(run)?.join('') : run));
  return sounds.every((sound) => sound !== undefined && /^[a-z]+$/.test(sound)) ? sounds.join('') : undefined;
}

/** Groups by the sound of their terms. */
export interface SoundIndex {
  readonly full: ReadonlyMap<string, readonly SynonymGroup[]>;
  readonly initials: ReadonlyMap<string, readonly SynonymGroup[]>;
}

export function soundIndex(groups: readonly SynonymGroup[]): SoundIndex {
  const full = new Map<string, Set<SynonymGroup>>();
  const initials = new Map<string, Set<SynonymGroup>>();
  for (const group of groups) {
    for (const term of written(group)) {
      const syllables = hasHan(term) ? syllablesOf(term) : undefined;
      if (!syllables || syllables.length < 2) continue;
      add(full, syllables.join(''), group);
      add(initials, syllables.map((syllable) => syllable.charAt(0)).join(''), group);
    }
  }
  const lists = (map: Map<string, Set<SynonymGroup>>) => new Map([...map].map(([sound, found]) => [sound, [...found]]));
  return { full: lists(full), initials: lists(initials) };
}

function add(map: Map<string, Set<SynonymGroup>>, sound: string, group: SynonymGroup): void {
  const found = map.get(sound) ?? new Set();
  map.set(sound, found.add(group));
}

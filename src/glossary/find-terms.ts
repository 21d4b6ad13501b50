import { foldWidth } from '../text/fold.ts';
import type { TermName } from './model.ts';

/** A term that stands in a text. */
export interface TermHit {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** Two spellings of one name have one key: width, case and blanks do not count (`C 店`, `c店`). */
export const nameKey = (name: string): string => foldWidth(name).toLowerCase().replace(/\s+/g, '');

/**
 * Prepares the search for names in texts. Leftmost first, of several at one place the longest; hits do not overlap, so
 * that no term is found inside a longer one. Names in Latin letters must be whole words. Blanks between Chinese and
 * Latin letters may be there or not.
 */
export function termFinder(names: readonly TermName[]): (text: string) => readonly TermHit[] {
  if (names.length === 0) return () => [];
  // A name that stands twice is reported elsewhere; the first one counts.
  const idOf = new Map([...names].reverse().map(({ id, name }) => [nameKey(name), id]));
  // The first alternative that fits is taken, so the longest stand first.
  const patterns = [...new Set(names.map(({ name }) => name.trim()))]
    .sort((a, b) => nameKey(b).length - nameKey(a).length || (a < b ? -1 : 1))
    .map(patternOf);
  const any = new RegExp(patterns.join('|'), 'giu');
  return (text) =>
    [...text.matchAll(any)].flatMap(({ 0: found, index }) => {
      const id = idOf.get(nameKey(found));
      return id === undefined ? [] : [{ id, start: index, end: index + found.length }];
    });
}

function patternOf(name: string): string {
  const parts = name.match(/\p{Script=Han}+|\s+|[^\p{Script=Han}\s]+/gu) ?? [];
  const body = parts
    .map((part, index) => {
      if (part.trim() !== '') return escapePattern(part);
      const between = `${parts[index - 1]?.at(-1) ?? ''}${parts[index + 1]?.[0] ?? ''}`;
      return /\p{Script=Han}/u.test(between) ? '\\s*' : '\\s+';
    })
    .join('')
    // Where Chinese meets Latin without a blank, a text may have one.
    .replace(/(?<=\p{Script=Han})(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])(?=\p{Script=Han})/gu, '\\s*');
  const before = /^[A-Za-z0-9]/.test(name) ? '(?<![A-Za-z0-9])' : '';
  const after = /[A-Za-z0-9]$/.test(name) ? '(?![A-Za-z0-9])' : '';
  return `${before}${body}${after}`;
}

const escapePattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

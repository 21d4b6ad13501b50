import { expect, test } from 'vitest';
import { fsrsSchedule } from '../../../src/components/review/fsrs-schedule.ts';
import { addMissed, dueCards, type ReviewBook, reviewed } from '../../../src/quiz/review/card.ts';
import { sectionText } from '../../../src/quiz/review/rule-text.ts';

const day = 86_400_000;
const now = Date.UTC(2026, 10, 23);
const missed = (book: ReviewBook, id: string) => addMissed(book, { id, quiz: 'q', fingerprint: 'p', now });
const answer = (book: ReviewBook, right: boolean, at: number) =>
  reviewed(book, { id: 'a', fingerprint: 'p', right, now: at }, fsrsSchedule);

test('a missed question is due at once, and missing it again elsewhere changes nothing', () => {
  const book = missed({}, 'a');
  expect(dueCards(book, { a: 'p' }, now)).toMatchObject({ due: ['a'], total: 1 });
  expect(addMissed(book, { id: 'a', quiz: 'other', fingerprint: 'x', now: now + day })).toBe(book);
});

test('known, it stays away longer each time; missed, it comes back soon', () => {
  let book = missed({}, 'a');
  let at = now;
  const gaps: number[] = [];
  for (let round = 0; round < 6; round++) {
    book = answer(book, true, at);
    const { next } = dueCards(book, { a: 'p' }, at);
    gaps.push((next ?? at) - at);
    at = next ?? at;
  }
  expect([...gaps].sort((a, b) => a - b)).toEqual(gaps);
  expect(gaps.at(-1)).toBeGreaterThan(20 * day);
  const lapsed = answer(book, false, at);
  expect((dueCards(lapsed, { a: 'p' }, at).next ?? 0) - at).toBeLessThan(day);
});

test('a changed rule brings its question back at once, before all others', () => {
  const book = answer(missed(missed({}, 'b'), 'a'), true, now);
  expect(dueCards(book, { a: 'p', b: 'p' }, now).due).toEqual(['b']);
  expect(dueCards(book, { a: 'new', b: 'p' }, now)).toMatchObject({ due: ['a', 'b'], changed: new Set(['a']) });
});

test('a question that the handbook no longer has is passed over', () => {
  expect(dueCards(missed({}, 'gone'), {}, now)).toEqual({ due: [], changed: new Set(), total: 0, next: undefined });
  expect(answer({}, true, now)).toEqual({});
});

test('a section ends before the next heading of its rank', () => {
  const chapter = '## One [#one]\na\n### Inner [#inner]\nb\n## Two [#two]\nc\n';
  expect(sectionText(chapter, 'one')).toBe('## One [#one]\na\n### Inner [#inner]\nb');
  expect(sectionText(chapter, 'inner')).toBe('### Inner [#inner]\nb');
  expect(sectionText(chapter, 'two')).toContain('c');
  // The id of this one was not written but made of its text.
  expect(sectionText(`${chapter}## Three\nd\n`, 'three')).toContain('\nd');
});

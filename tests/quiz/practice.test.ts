import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { correctResponse } from '../../src/quiz/grade.ts';
import {
  check,
  goTo,
  isClosed,
  type PracticeQuestion,
  type PracticeState,
  practiceResults,
  recordOf,
  repeatMissed,
  respond,
  resumePractice,
  retry,
  reveal,
  startPractice,
} from '../../src/quiz/practice.ts';
import { anyQuestion, anyResponse } from './arbitraries.ts';

const single = (id: string, topic?: string): PracticeQuestion => ({
  id,
  type: 'single',
  options: [{ key: 'A' }, { key: 'B' }, { key: 'C' }],
  shuffle: true,
  answer: 'A',
  topic,
});
const boolean: PracticeQuestion = {
  id: 'true-or-not',
  type: 'boolean',
  options: [{ key: 'true' }, { key: 'false' }],
  answer: true,
  topic: 'rules',
};
const first = single('first', 'rules');
const second = single('second');
const questions = [first, second, boolean];
const start = startPractice(questions, 'seed');

const answer = (state: PracticeState, question: PracticeQuestion, key: string | boolean): PracticeState =>
  check(respond(retry(state, question), question, key), question);

describe('answering', () => {
  test('a right answer closes the question', () => {
    const state = answer(start, first, 'A');
    expect(recordOf(state, 'first')).toMatchObject({ tries: [1], checked: true, response: 'A' });
    expect(isClosed(first, recordOf(state, 'first'))).toBe(true);
    expect(respond(state, first, 'B')).toBe(state);
    expect(retry(state, first)).toBe(state);
  });

  test('a wrong one leaves two more tries', () => {
    let state = start;
    for (const [index, key] of ['B', 'C', 'B'].entries()) {
      expect(isClosed(first, recordOf(state, 'first'))).toBe(false);
      state = answer(state, first, key);
      expect(recordOf(state, 'first')?.tries).toHaveLength(index + 1);
    }
    expect(isClosed(first, recordOf(state, 'first'))).toBe(true);
  });

  test('a boolean question has one try', () => {
    const state = answer(start, boolean, false);
    expect(isClosed(boolean, recordOf(state, 'true-or-not'))).toBe(true);
  });

  test('an unfinished answer is not a try, and a checked one is not checked twice', () => {
    expect(check(start, first)).toBe(start);
    const empty = respond(start, first, '');
    expect(check(empty, first)).toBe(empty);
    const checked = answer(start, first, 'B');
    expect(check(checked, first)).toBe(checked);
  });

  test('the same response again is no change of mind', () => {
    const checked = answer(start, first, 'B');
    expect(respond(checked, first, 'B')).toBe(checked);
    expect(recordOf(respond(checked, first, 'C'), 'first')).toMatchObject({ checked: false, tries: [0] });
  });

  test('the answer is shown only after a try, and then nothing more is earned', () => {
    expect(reveal(respond(start, first, 'B'), first)).toMatchObject({ records: { first: { revealed: false } } });
    const state = reveal(answer(start, first, 'B'), first);
    expect(isClosed(first, recordOf(state, 'first'))).toBe(true);
    expect(answer(state, first, 'A')).toBe(state);
  });

  test('nothing ever changes a state that was handed out', () => {
    const frozen = Object.freeze({ ...start, records: Object.freeze({}) });
    fc.assert(
      fc.property(anyQuestion, anyResponse, (question, response) => {
        const answered = respond(frozen, question, response as never);
        check(answered, question);
        reveal(check(answered, question), question);
        expect(frozen.records).toEqual({});
      }),
    );
  });
});

describe('moving about', () => {
  test('stays between the first question and the results', () => {
    expect([-1, 0, 2, 3, 9, Number.NaN].map((position) => goTo(start, position).current)).toEqual([0, 0, 2, 3, 3, 0]);
  });
});

describe('results', () => {
  const state = answer(answer(answer(start, first, 'B'), first, 'A'), boolean, true);

  test('tell right at once from right in the end, by topic', () => {
    expect(practiceResults(questions, state)).toEqual({
      total: 3,
      right: 2,
      rightAtOnce: 1,
      tried: 2,
      topics: [
        { topic: 'rules', total: 2, right: 2 },
        { topic: undefined, total: 1, right: 0 },
      ],
      missed: ['first', 'second'],
    });
  });

  test('an answer that was shown counts as missed', () => {
    const shown = reveal(answer(start, first, 'B'), first);
    expect(practiceResults(questions, shown)).toMatchObject({ right: 0, missed: ['first', 'second', 'true-or-not'] });
  });

  test('a repetition asks only what was missed', () => {
    const again = repeatMissed(questions, state, 'next');
    expect(again).toEqual({ seed: 'next', round: ['first', 'second'], repeat: true, current: 0, records: {} });
    const done = answer(answer(again, first, 'A'), second, 'A');
    expect(practiceResults(questions, done)).toMatchObject({ total: 2, right: 2, missed: [] });
    expect(repeatMissed(questions, done, 'once more')).toBe(done);
  });
});

describe('resuming', () => {
  const state = goTo(answer(answer(start, first, 'B'), boolean, true), 1);

  test('continues where it was, also through JSON', () => {
    expect(resumePractice(questions, JSON.parse(JSON.stringify(state)), 'new')).toEqual(state);
    expect(resumePractice(questions, undefined, 'new')).toEqual(startPractice(questions, 'new'));
  });

  test('forgets what was answered to a question that has changed since', () => {
    const changed: PracticeQuestion = { ...single('first'), type: 'single', answer: 'B' } as PracticeQuestion;
    const resumed = resumePractice([changed, second, boolean], state, 'new');
    expect(Object.keys(resumed.records)).toEqual(['true-or-not']);
    expect(resumed.current).toBe(1);
  });

  test('keeps what was answered when only the order of the options changed', () => {
    const reordered = { ...first, options: [{ key: 'C' }, { key: 'A' }, { key: 'B' }] } as PracticeQuestion;
    expect(recordOf(resumePractice([reordered, second, boolean], state, 'new'), 'first')?.tries).toEqual([0]);
  });

  test('drops questions that are gone and takes in new ones, but not into a repetition', () => {
    const third = single('third');
    expect(resumePractice([second, third], state, 'new').round).toEqual(['second', 'third']);
    const again = repeatMissed(questions, state, 'x');
    expect(resumePractice([...questions, third], again, 'new').round).toEqual(['first', 'second']);
    expect(resumePractice([third], again, 'new')).toEqual(startPractice([third], 'new'));
  });
});

test('a correct response is right at once, whatever the question', () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      const state = check(respond(startPractice([question], 's'), question, correctResponse(question)), question);
      expect(practiceResults([question], state)).toMatchObject({ total: 1, right: 1, rightAtOnce: 1, missed: [] });
    }),
  );
});

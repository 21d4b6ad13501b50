import fc from 'fast-check';
import { parse } from 'gift-pegjs';
import { describe, expect, test } from 'vitest';
import { gift } from '../../../src/quiz/formats/gift.ts';
import { compactDraft } from '../../../src/quiz/formats/reduce-draft.ts';
import { sayable } from './draft-arbitraries.ts';
import { context, expectFixture, readFixture } from './fixtures.ts';

describe('GIFT', () => {
  test('reading what was written gives the same questions', () => {
    fc.assert(
      fc.property(fc.array(sayable(gift), { minLength: 1, maxLength: 4 }), (drafts) => {
        const { questions, issues } = gift.read(gift.write(drafts, context));
        expect(issues).toEqual([]);
        expect(questions.map(({ draft }) => compactDraft(draft))).toEqual(drafts);
      }),
      { numRuns: 300 },
    );
  });

  test('the parser of others takes every question as one', () => {
    fc.assert(
      fc.property(fc.array(sayable(gift), { minLength: 1, maxLength: 4 }), (drafts) => {
        expect(parse(gift.write(drafts, context))).toHaveLength(drafts.length);
      }),
    );
  });

  test('a bank of another program', () => {
    expectFixture('gift/bank.expected.json', gift.read(readFixture('gift/bank.gift')));
  });

  test('mistakes are named with their line and leave the other questions whole', () => {
    expectFixture('gift/errors.expected.json', gift.read(readFixture('gift/errors.gift')));
  });
});

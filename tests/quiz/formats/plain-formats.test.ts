import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aiken } from '../../../src/quiz/formats/aiken.ts';
import { examText } from '../../../src/quiz/formats/exam-text.ts';
import { markdownOf, plainOf } from '../../../src/quiz/formats/plain-text.ts';
import { compactDraft } from '../../../src/quiz/formats/reduce-draft.ts';
import { sayable } from './draft-arbitraries.ts';
import { context, expectFixture, readFixture } from './fixtures.ts';

describe.each([
  ['aiken', aiken],
  ['exam-text', examText],
])('%s', (name, format) => {
  test('reading what was written gives the same questions', () => {
    fc.assert(
      fc.property(fc.array(sayable(format), { minLength: 1, maxLength: 4 }), (drafts) => {
        const { questions, issues } = format.read(format.write(drafts, context));
        expect(issues).toEqual([]);
        expect(questions.map(({ draft }) => compactDraft(draft))).toEqual(drafts);
      }),
      { numRuns: 300 },
    );
  });

  test('a bank written by hand', () => {
    expectFixture(`${name}/bank.expected.json`, format.read(readFixture(`${name}/bank.txt`)));
  });

  test('mistakes are named with their line', () => {
    expectFixture(`${name}/errors.expected.json`, format.read(readFixture(`${name}/errors.txt`)));
  });

  test('knows its own from the other’s', () => {
    expect(format.fits(readFixture(`${name}/bank.txt`))).toBe(true);
    expect(format.fits(readFixture(`${name === 'aiken' ? 'exam-text' : 'aiken'}/bank.txt`))).toBe(false);
  });
});

describe('plain text', () => {
  test('becomes Markdown that says the same', () => {
    const piece = fc.constantFrom('字', 'a', ' ', '\n', ...'\\`*_~<>&[]()!#+-|.1', '____', '&amp;', '](', '**');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (list) => {
        expect(plainOf(markdownOf(list.join('')))).toEqual({ text: list.join(''), marked: false, pictures: [] });
      }),
      { numRuns: 500 },
    );
  });

  test('of Markdown has neither marks nor addresses', () => {
    expect(plainOf('先**三查**，再看 `出库单` 和[说明](/x/)：![重量](/images/w.png) 5 \\* 3，____。')).toEqual({
      text: '先三查，再看 出库单 和说明：重量 5 * 3，____。',
      marked: true,
      pictures: ['/images/w.png'],
    });
  });
});

import { expect, test } from 'vitest';
import { defineRule, runRules } from '../../src/diagnostics/rule.ts';

interface Shelf {
  readonly books: readonly { readonly id: string; readonly line: number }[];
}

const place = (line: number) => ({ start: { line, column: 1 } });

const noSecondId = defineRule<Shelf, 'quiz/duplicate-question-id'>({
  id: 'quiz/duplicate-question-id',
  severity: 'warning',
  examples: { good: [], bad: [] },
  check: ({ books }, report) => {
    const [first, ...others] = books;
    for (const { id, line } of others) {
      if (id !== first?.id) continue;
      report({ place: place(line), values: { id }, related: [{ file: 'a.yaml', place: place(first.line) }] });
    }
  },
});

const alwaysWrong = defineRule<Shelf, 'quiz/scenario-no-score'>({
  id: 'quiz/scenario-no-score',
  severity: 'error',
  examples: { good: [], bad: [] },
  check: (_, report) => report({ place: place(9), values: {} }),
});

test('the runner stamps file, rule and severity; the rule says where and what', () => {
  const shelf = {
    books: [
      { id: 'a', line: 1 },
      { id: 'b', line: 2 },
      { id: 'a', line: 3 },
    ],
  };
  expect(runRules([noSecondId, alwaysWrong] as never, shelf, 'quizzes/a.yaml')).toEqual([
    {
      ruleId: 'quiz/duplicate-question-id',
      severity: 'warning',
      file: 'quizzes/a.yaml',
      place: place(3),
      values: { id: 'a' },
      related: [{ file: 'a.yaml', place: place(1) }],
    },
    { ruleId: 'quiz/scenario-no-score', severity: 'error', file: 'quizzes/a.yaml', place: place(9), values: {} },
  ]);
});

test('nothing to complain of is no finding', () => {
  expect(runRules([noSecondId] as never, { books: [] }, 'quizzes/a.yaml')).toEqual([]);
});

import { defineRule } from '../../diagnostics/rule.ts';
import type { Plan } from '../model.ts';
import { placeIn } from '../place-in.ts';
import { itemExample, planExample } from './plan-example.ts';

/** A quiz item says which quiz. */
export const quizItemWithoutQuiz = defineRule<readonly Plan[], 'training/quiz-item-without-quiz'>({
  id: 'training/quiz-item-without-quiz',
  severity: 'error',
  examples: {
    good: [
      planExample([
        itemExample('a', 'quizzes: [service-basics]').replace('kind: read', 'kind: quiz'),
        itemExample('b'),
      ]),
    ],
    bad: [planExample([itemExample('a').replace('kind: read', 'kind: quiz')])],
  },
  check(plans, report) {
    for (const plan of plans) {
      const { items } = plan;
      for (const [index, { title, kind, quizzes }] of items.entries()) {
        if (kind !== 'quiz' || quizzes.length > 0) continue;
        report({ place: placeIn(plan, 'items', index, 'kind'), values: { item: title } });
      }
    }
  },
});

import { describe, expect, test } from 'vitest';
import { toDiagnostic } from '../../src/diagnostics/diagnostic.ts';
import { parseQuiz } from '../../src/quiz/parse-quiz.ts';
import { quizRules } from '../../src/quiz/rules/index.ts';

describe.each(quizRules.map((rule) => [rule.id, rule] as const))('%s', (id, { examples, severity }) => {
  test.each(examples.good)('has nothing to say of\n%s', (source) => {
    expect(parseQuiz(source, 'quizzes/example.yaml').findings).toEqual([]);
  });

  test.each(examples.bad)('reports\n%s', (source) => {
    const { findings } = parseQuiz(source, 'quizzes/example.yaml');
    const own = findings.filter(({ ruleId }) => ruleId === id);
    expect(own.length).toBeGreaterThan(0);
    for (const found of own) {
      expect(found.severity).toBe(severity);
      expect(found.place.start.line).toBeGreaterThan(2);
      for (const language of ['zh-CN', 'en'] as const) {
        const { message, hint } = toDiagnostic(found, language);
        expect(message).toMatch(/[。.]$/);
        expect(`${message}${hint}`).not.toMatch(/undefined|\[object/);
      }
    }
  });
});

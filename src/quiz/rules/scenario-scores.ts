import { defineRule } from '../../diagnostics/rule.ts';
import { bestFrom, bestScore } from '../question-types/scenario.ts';
import { exampleQuiz, type QuizDraft, questionsOf } from './quiz-draft.ts';

const turns = `turns:
        start: { message: Hello?, choices: { A: { text: Hi!, score: 2 }, B: { text: What?, score: -1 } } }`;
const good = exampleQuiz(`
      type: scenario
      ${turns}
      outcomes: [{ min: 1, text: Content. }, { min: -1, text: Gone. }]`);

export const scenarioOutcomeGap = defineRule<QuizDraft, 'quiz/scenario-outcome-gap'>({
  id: 'quiz/scenario-outcome-gap',
  severity: 'error',
  examples: {
    good: [good],
    bad: [
      exampleQuiz(`
      type: scenario
      ${turns}
      outcomes: [{ min: 1, text: Content. }, { min: 0, text: Gone. }]`),
    ],
  },
  check: (draft, report) => {
    for (const { question, placeOfKey } of questionsOf(draft, 'scenario')) {
      const lowest = bestFrom(question.turns, Math.min).get(question.turns[0]?.id ?? '') ?? 0;
      const min = Math.min(...question.outcomes.map((outcome) => outcome.min));
      if (lowest < min) report({ place: placeOfKey('outcomes'), values: { lowest, min } });
    }
  },
});

export const scenarioNoScore = defineRule<QuizDraft, 'quiz/scenario-no-score'>({
  id: 'quiz/scenario-no-score',
  severity: 'error',
  examples: {
    good: [good],
    bad: [
      exampleQuiz(`
      type: scenario
      turns:
        start: { message: Hello?, choices: { A: { text: Hi!, score: 0 }, B: { text: What?, score: 0 } } }
      outcomes: [{ min: 0, text: The end. }]`),
    ],
  },
  check: (draft, report) => {
    for (const { question, placeOfKey } of questionsOf(draft, 'scenario')) {
      if (bestScore(question) <= 0) report({ place: placeOfKey('turns'), values: {} });
    }
  },
});

import { defineRule } from '../../diagnostics/rule.ts';
import { nearest } from '../../text/nearest.ts';
import { exampleQuiz, type QuizDraft, questionsOf } from './quiz-draft.ts';

const outcomes = 'outcomes: [{ min: 0, text: The end. }]';
const good = exampleQuiz(`
      type: scenario
      turns:
        start: { message: Hello?, choices: { A: { text: Hi!, score: 1, next: ask }, B: { text: What?, score: 0 } } }
        ask: { message: Where is it?, choices: { A: { text: Let me look., score: 2 } } }
      ${outcomes}`);

export const scenarioUnknownNext = defineRule<QuizDraft, 'quiz/scenario-unknown-next'>({
  id: 'quiz/scenario-unknown-next',
  severity: 'error',
  examples: {
    good: [good],
    bad: [
      exampleQuiz(`
      type: scenario
      turns:
        start: { message: Hello?, choices: { A: { text: Hi!, score: 1, next: aks } } }
      ${outcomes}`),
    ],
  },
  check: (draft, report) => {
    for (const { question, placeOf } of questionsOf(draft, 'scenario')) {
      const known = question.turns.map(({ id }) => id);
      for (const { id, choices } of question.turns) {
        for (const { key, next } of choices) {
          if (next === undefined || known.includes(next)) continue;
          const place = placeOf('turns', id, 'choices', key, 'next');
          report({ place, values: { next, known, suggestion: nearest(next, known) } });
        }
      }
    }
  },
});

export const scenarioUnreachableTurn = defineRule<QuizDraft, 'quiz/scenario-unreachable-turn'>({
  id: 'quiz/scenario-unreachable-turn',
  severity: 'error',
  examples: {
    good: [good],
    bad: [
      exampleQuiz(`
      type: scenario
      turns:
        start: { message: Hello?, choices: { A: { text: Hi!, score: 1 } } }
        ask: { message: Where is it?, choices: { A: { text: Let me look., score: 2 } } }
      ${outcomes}`),
    ],
  },
  check: (draft, report) => {
    for (const { question, placeOfKey } of questionsOf(draft, 'scenario')) {
      const turns = new Map(question.turns.map((turn) => [turn.id, turn]));
      const reached = new Set(question.turns.slice(0, 1).map(({ id }) => id));
      // A set that grows while it is walked: each turn's followers are added once.
      for (const id of reached) {
        for (const { next } of turns.get(id)?.choices ?? []) if (next !== undefined) reached.add(next);
      }
      for (const { id } of question.turns) {
        if (!reached.has(id)) report({ place: placeOfKey('turns', id), values: { turn: id } });
      }
    }
  },
});

export const scenarioCycle = defineRule<QuizDraft, 'quiz/scenario-cycle'>({
  id: 'quiz/scenario-cycle',
  severity: 'error',
  examples: {
    good: [good],
    bad: [
      exampleQuiz(`
      type: scenario
      turns:
        start: { message: Hello?, choices: { A: { text: Hi!, score: 1, next: ask } } }
        ask: { message: Where is it?, choices: { A: { text: Pardon?, score: 0, next: start }, B: { text: Here., score: 1 } } }
      ${outcomes}`),
      exampleQuiz(`
      type: scenario
      turns:
        start: { message: Hello?, choices: { A: { text: Hi!, score: 1, next: start } } }
      ${outcomes}`),
    ],
  },
  check: (draft, report) => {
    for (const { question, placeOf } of questionsOf(draft, 'scenario')) {
      const turns = new Map(question.turns.map((turn) => [turn.id, turn]));
      const done = new Set<string>();
      const visit = (id: string, path: readonly string[]): void => {
        const turn = turns.get(id);
        if (!turn || done.has(id)) return;
        const here = [...path, id];
        for (const { key, next } of turn.choices) {
          if (next === undefined) continue;
          const back = here.indexOf(next);
          if (back < 0) visit(next, here);
          else {
            const place = placeOf('turns', id, 'choices', key, 'next');
            report({ place, values: { turns: [...here.slice(back), next] } });
          }
        }
        done.add(id);
      };
      for (const { id } of question.turns) visit(id, []);
    }
  },
});

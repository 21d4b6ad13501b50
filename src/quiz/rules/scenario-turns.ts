import { defineRule } from '../../diagnostics/rule.ts';
import { nearest } from '../../text/nearest.ts';
import { exampleQuiz, type QuizDraft, questionsOf } from './quiz-draft.ts';

const outcomes = 'outcomes: [{ min: 0, text: The end. }]';
const good = exampleQuiz(`
      type: scenario
      turns:
        - { id: start, message: Hello?, choices: { A: { text: Hi!, score: 1, next: ask }, B: { text: What?, score: 0 } } }
        - { id: ask, message: Where is it?, choices: { A: { text: Let me look., score: 2 } } }
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
        - { id: start, message: Hello?, choices: { A: { text: Hi!, score: 1, next: aks } } }
      ${outcomes}`),
    ],
  },
  check: (draft, report) => {
    for (const { question, placeOf } of questionsOf(draft, 'scenario')) {
      const known = question.turns.map(({ id }) => id);
      question.turns.forEach(({ choices }, index) => {
        for (const { key, next } of choices) {
          if (next === undefined || known.includes(next)) continue;
          const place = placeOf('turns', index, 'choices', key, 'next');
          report({ place, values: { next, known, suggestion: nearest(next, known) } });
        }
      });
    }
  },
});

export const scenarioDuplicateTurn = defineRule<QuizDraft, 'quiz/scenario-duplicate-turn'>({
  id: 'quiz/scenario-duplicate-turn',
  severity: 'error',
  examples: {
    good: [good],
    bad: [
      exampleQuiz(`
      type: scenario
      turns:
        - { id: start, message: Hello?, choices: { A: { text: Hi!, score: 1 } } }
        - { id: start, message: Where is it?, choices: { A: { text: Let me look., score: 2 } } }
      ${outcomes}`),
    ],
  },
  check: (draft, report) => {
    for (const { question, placeOf } of questionsOf(draft, 'scenario')) {
      const ids = question.turns.map(({ id }) => id);
      ids.forEach((turn, index) => {
        const first = ids.indexOf(turn);
        if (first === index) return;
        const related = [{ file: draft.file, place: placeOf('turns', first, 'id') }];
        report({ place: placeOf('turns', index, 'id'), values: { turn }, related });
      });
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
        - { id: start, message: Hello?, choices: { A: { text: Hi!, score: 1 } } }
        - { id: ask, message: Where is it?, choices: { A: { text: Let me look., score: 2 } } }
      ${outcomes}`),
    ],
  },
  check: (draft, report) => {
    for (const { question, placeOf } of questionsOf(draft, 'scenario')) {
      const reached = new Set(question.turns.slice(0, 1).map(({ id }) => id));
      // A set that grows while it is walked: each id's followers are added once.
      for (const id of reached) {
        for (const turn of question.turns.filter((one) => one.id === id)) {
          for (const { next } of turn.choices) if (next !== undefined) reached.add(next);
        }
      }
      question.turns.forEach(({ id }, index) => {
        if (!reached.has(id)) report({ place: placeOf('turns', index, 'id'), values: { turn: id } });
      });
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
        - { id: start, message: Hello?, choices: { A: { text: Hi!, score: 1, next: ask } } }
        - { id: ask, message: Where is it?, choices: { A: { text: Pardon?, score: 0, next: start }, B: { text: Here., score: 1 } } }
      ${outcomes}`),
      exampleQuiz(`
      type: scenario
      turns:
        - { id: start, message: Hello?, choices: { A: { text: Hi!, score: 1, next: start } } }
      ${outcomes}`),
    ],
  },
  check: (draft, report) => {
    for (const { question, placeOf } of questionsOf(draft, 'scenario')) {
      const turns = new Map(question.turns.map((turn, index) => [turn.id, { turn, index }]));
      const done = new Set<string>();
      const visit = (id: string, path: readonly string[]): void => {
        const found = turns.get(id);
        if (!found || done.has(id)) return;
        const here = [...path, id];
        for (const { key, next } of found.turn.choices) {
          if (next === undefined) continue;
          const back = here.indexOf(next);
          if (back < 0) visit(next, here);
          else {
            const place = placeOf('turns', found.index, 'choices', key, 'next');
            report({ place, values: { turns: [...here.slice(back), next] } });
          }
        }
        done.add(id);
      };
      for (const { id } of question.turns) visit(id, []);
    }
  },
});

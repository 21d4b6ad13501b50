import type { Place } from '../diagnostics/place.ts';
import type { Flow } from '../flow/model.ts';
import type { Phrase } from '../phrases/model.ts';
import type { KnownNumber } from '../prose/check-numbers.ts';
import type { ProseBlock } from '../prose/model.ts';
import type { Quiz } from '../quiz/model.ts';
import type { Facts } from './fact.ts';

const block = (file: string, text: string, { start }: Place): ProseBlock => ({
  file,
  text,
  voice: 'own',
  runs: [[0, start.line, start.column]],
  facts: [],
});

/** What agents send, as text that the rules of prose read. */
export const proseOfPhrases = (phrases: readonly Phrase[]): readonly ProseBlock[] =>
  phrases.flatMap(({ file, text, places }) => (places.text ? [block(file, text, places.text)] : []));

/** What questions explain. Options are left out: wrong ones are meant to be wrong. */
export const proseOfQuizzes = (quizzes: readonly Quiz[]): readonly ProseBlock[] =>
  quizzes.flatMap(({ file, questions }) =>
    questions.flatMap(({ explanation, places }) => (explanation ? [block(file, explanation, places.explanation)] : [])),
  );

/** What stands on the nodes of flows. */
export const proseOfFlows = (flows: readonly Flow[]): readonly ProseBlock[] =>
  flows.flatMap(({ file, nodes }) => nodes.map(({ label, place }) => block(file, label, place)));

/** Facts as the rule on contradicting numbers takes them. */
export const knownNumbers = (facts: Facts | undefined): readonly KnownNumber[] =>
  [...(facts?.values() ?? [])].map(({ id, value, unit, near }) => ({ id, value: String(value), unit, near }));

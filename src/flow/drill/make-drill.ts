import type { Flow } from '../model.ts';
import { exitQuestions, missingQuestions, nextQuestions, outcomeQuestions } from './choice-questions.ts';
import { drillGraph } from './graph.ts';
import type { DrillKind, DrillQuestion } from './model.ts';
import { orderQuestions } from './order-questions.ts';
import { seededOrder } from './seeded-order.ts';

export interface DrillRequest {
  /** The same seed gives the same set. */
  readonly seed: string;
  /** Questions wanted; a small flow gives fewer. */
  readonly count: number;
  /** Ids of questions that come first, such as those missed last time. */
  readonly first?: readonly string[];
}

/** A set of questions about a flow: every kind in turn, none twice. Empty for a flow without a start. */
export function makeDrill(flow: Flow, { seed, count, first = [] }: DrillRequest): readonly DrillQuestion[] {
  const byKind = allQuestions(flow, seed);
  const wanted = Object.values(byKind)
    .flat()
    .filter(({ id }) => first.includes(id));
  const waiting = Object.entries(byKind).map(([kind, questions]) =>
    seededOrder(
      questions.filter((question) => !wanted.includes(question)),
      `${seed}/${kind}`,
    ),
  );
  const turns = Math.max(0, ...waiting.map((questions) => questions.length));
  const inTurn = Array.from({ length: turns }, (_, turn) =>
    waiting.flatMap((questions) => questions[turn] ?? []),
  ).flat();
  return [...wanted, ...withoutRepeats(inTurn, count)].slice(0, count);
}

/** Questions about the same spot answer each other; a second one is only asked where others run out. */
function withoutRepeats(questions: readonly DrillQuestion[], count: number): readonly DrillQuestion[] {
  const asked = new Set<string>();
  const fresh = questions.filter(({ kind, spots }) => {
    const key = kind === 'order' ? `order/${spots[1]}` : spots.slice(0, 2).join('/');
    const isNew = !asked.has(key);
    asked.add(key);
    return isNew;
  });
  return fresh.length >= count ? fresh : [...fresh, ...questions.filter((question) => !fresh.includes(question))];
}

type QuestionsByKind = { readonly [Kind in DrillKind]: readonly Extract<DrillQuestion, { readonly kind: Kind }>[] };

/** Every question that can be made, by kind. */
export function allQuestions(flow: Flow, seed: string): QuestionsByKind {
  const graph = drillGraph(flow);
  return {
    next: nextQuestions(graph, seed),
    outcome: outcomeQuestions(graph, seed),
    order: orderQuestions(graph, seed),
    exit: exitQuestions(graph, seed),
    missing: missingQuestions(graph, seed),
  };
}

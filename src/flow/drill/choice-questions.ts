import { labelKey } from '../label-key.ts';
import { labelText } from '../label-text.ts';
import type { FlowNode } from '../model.ts';
import { type DrillGraph, distinct, textOf } from './graph.ts';
import type {
  ChoiceQuestion,
  DrillOption,
  ExitQuestion,
  MissingQuestion,
  NextQuestion,
  OutcomeQuestion,
} from './model.ts';
import { seededOrder } from './seeded-order.ts';

const optionCount = 4;
const fewestOptions = 2;

/** All questions about what follows a step that has one way on. */
export const nextQuestions = (graph: DrillGraph, seed: string): readonly NextQuestion[] =>
  graph.nodes.flatMap((node) => {
    const [after, ...others] = graph.next(node.id);
    const right = after !== undefined && others.length === 0 && node.kind !== 'decision' && graph.node(after);
    if (!right || right.id === node.id) return [];
    const id = `next:${node.id}`;
    const wrong = near(graph, node, ({ id: other }) => other !== node.id && other !== right.id);
    const options = nodeOptions(right, wrong, `${seed}/${id}`, [textOf(node)]);
    return options
      ? [{ kind: 'next', id, step: textOf(node), spots: [node.id, right.id], options, answer: right.id }]
      : [];
  });

/** All questions about where an answer to a decision leads. */
export const outcomeQuestions = (graph: DrillGraph, seed: string): readonly OutcomeQuestion[] =>
  graph.nodes.flatMap((decision) =>
    clearExits(graph, decision).flatMap(({ target, label }) => {
      const right = graph.node(target);
      if (!right) return [];
      const id = `outcome:${decision.id}/${label}`;
      const wrong = near(graph, decision, ({ id: other }) => other !== decision.id && other !== target);
      const options = nodeOptions(right, wrong, `${seed}/${id}`, [textOf(decision)]);
      const exit = labelText(label);
      const spots = [decision.id, target];
      return options ? [{ kind: 'outcome', id, decision: textOf(decision), exit, spots, options, answer: target }] : [];
    }),
  );

/** All questions about which answer to a decision leads to a step. */
export const exitQuestions = (graph: DrillGraph, seed: string): readonly ExitQuestion[] =>
  graph.nodes.flatMap((decision) => {
    const exits = clearExits(graph, decision);
    const elsewhere = graph.nodes
      .filter(({ id, kind }) => kind === 'decision' && id !== decision.id)
      .flatMap(({ id }) => graph.exits(id));
    return exits.flatMap(({ target, label }): ExitQuestion[] => {
      const right = graph.node(target);
      // Where two answers lead to the same step, both would be right.
      if (!right || graph.exits(decision.id).filter((exit) => exit.target === target).length > 1) return [];
      const id = `exit:${decision.id}/${target}`;
      const others = exits.filter((exit) => exit.target !== target);
      const wrong = distinct([...others, ...seededOrder(elsewhere, `${seed}/${id}`)], (exit) => exit.label, [
        '',
        label,
      ]);
      const options = mixed(
        { key: label, text: labelText(label) },
        wrong.map(({ label: text }) => ({ key: text, text: labelText(text) })),
        `${seed}/${id}`,
      );
      const spots = [decision.id, target];
      return options
        ? [{ kind: 'exit', id, decision: textOf(decision), target: textOf(right), spots, options, answer: label }]
        : [];
    });
  });

/** All questions about the one step between two others. */
export const missingQuestions = (graph: DrillGraph, seed: string): readonly MissingQuestion[] =>
  graph.nodes.flatMap((before) =>
    graph.next(before.id).flatMap((middle) =>
      graph.next(middle).flatMap((last): MissingQuestion[] => {
        const [right, after] = [graph.node(middle), graph.node(last)];
        if (!right || !after || new Set([before.id, middle, last]).size < 3 || right.kind === 'decision') return [];
        const fits = (id: string): boolean => graph.next(before.id).includes(id) && graph.next(id).includes(last);
        const id = `missing:${before.id}/${middle}/${last}`;
        const wrong = near(graph, right, (node) => !fits(node.id) && ![before.id, middle, last].includes(node.id));
        const options = nodeOptions(right, wrong, `${seed}/${id}`, [textOf(before), textOf(after)]);
        const spots = [before.id, middle, last];
        return options
          ? [{ kind: 'missing', id, before: textOf(before), after: textOf(after), spots, options, answer: middle }]
          : [];
      }),
    ),
  );

/** Exits with an answer that no other exit of the same decision gives. */
function clearExits(graph: DrillGraph, { id, kind }: FlowNode) {
  const exits = kind === 'decision' ? graph.exits(id).filter(({ label, target }) => label !== '' && target !== id) : [];
  return exits.filter(({ label }) => exits.filter((other) => labelKey(other.label) === labelKey(label)).length === 1);
}

/** Wrong answers that one has to think about: nodes of the same flow, those that stand closest first. */
function near({ nodes }: DrillGraph, centre: FlowNode, fits: (node: FlowNode) => boolean): FlowNode[] {
  const at = nodes.findIndex(({ id }) => id === centre.id);
  const distance = (node: FlowNode): number => Math.abs(nodes.indexOf(node) - at);
  return nodes
    .filter((node) => node.kind !== 'start' && fits(node))
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, 2 * optionCount);
}

/** @param shown texts that the question itself shows; an option that repeats one would give itself away */
function nodeOptions(right: FlowNode, wrong: readonly FlowNode[], seed: string, shown: readonly string[]) {
  const fresh = distinct(seededOrder(wrong, seed), textOf, [textOf(right), ...shown]);
  const option = (node: FlowNode): DrillOption => ({ key: node.id, text: textOf(node) });
  return mixed(option(right), fresh.map(option), seed);
}

/** The right option among some wrong ones in an order drawn from the seed; undefined where there are too few. */
function mixed(right: DrillOption, wrong: readonly DrillOption[], seed: string): ChoiceQuestion['options'] | undefined {
  const options = [right, ...wrong.slice(0, optionCount - 1)];
  return options.length < fewestOptions ? undefined : seededOrder(options, `${seed}/order`);
}

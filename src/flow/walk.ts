/**
 * Walking through a flow one step at a time. A walk is plain data; every function returns a new one. It crosses into
 * other flows at jumps and comes back from those that go on after the jump.
 */
import { labelText } from './label-text.ts';
import type { Flow, FlowEdge, FlowNode } from './model.ts';
import { exitsOf } from './queries/exits-of.ts';
import { findNode } from './queries/find-node.ts';
import { findStart } from './queries/find-start.ts';

/** Finds a flow by its id; undefined when the page does not have it. */
export type FlowLookup = (id: string) => Flow | undefined;

/** A node of a flow. */
export interface Spot {
  readonly flow: string;
  readonly node: string;
}

export interface WalkStep extends Spot {
  /** Jumps to come back to when this flow ends, the nearest last. */
  readonly returns: readonly Spot[];
  /** The answer that led here from a decision. */
  readonly answer?: string;
}

export interface Walk {
  /** From the start to where one stands. Never empty. */
  readonly steps: readonly [WalkStep, ...WalkStep[]];
}

/** A way on: the next step, an answer to a decision, into another flow, past it, or back from it. */
export interface WalkChoice {
  readonly kind: 'next' | 'answer' | 'enter' | 'skip' | 'return';
  /** The answer; for `enter` and `return` the title of the flow; otherwise the label of what comes next. */
  readonly label: string;
  readonly step: WalkStep;
}

/** Stands at the flow's start; undefined for a flow without one. */
export function start(flow: Flow): Walk | undefined {
  const first = findStart(flow);
  return first && { steps: [{ flow: flow.id, node: first.id, returns: [] }] };
}

export const current = ({ steps }: Walk): WalkStep => steps.at(-1) ?? steps[0];

export function currentNode(walk: Walk, flows: FlowLookup): FlowNode | undefined {
  const { flow, node } = current(walk);
  const found = flows(flow);
  return found && findNode(found, node);
}

/** The ways on from here, in the order of the file; none where the walk ends. */
export function choices(walk: Walk, flows: FlowLookup): readonly WalkChoice[] {
  const here = current(walk);
  const flow = flows(here.flow);
  const node = flow && findNode(flow, here.node);
  if (!flow || !node) return [];
  const exits = exitsOf(flow, node.id);
  switch (node.kind) {
    case 'decision':
      return exits.map((exit) => answerChoice(here, exit));
    case 'jump':
      return [
        ...enterChoices(here, node, exits, flows),
        ...exits.map((exit) => onwardChoice(here, flow, exit, 'skip')),
      ];
    case 'start':
    case 'step':
    case 'end':
      return exits.length > 0
        ? exits.map((exit) => onwardChoice(here, flow, exit, 'next'))
        : returnChoices(here, flows);
  }
}

/** Takes the way with this index in `choices`. An index that does not exist leaves the walk as it is. */
export function choose(walk: Walk, flows: FlowLookup, index: number): Walk {
  const choice = choices(walk, flows)[index];
  return choice ? { steps: [...walk.steps, choice.step] } : walk;
}

/** One step back; at the start it stays there. */
export function back({ steps }: Walk): Walk {
  const [first, ...rest] = steps;
  return { steps: [first, ...rest.slice(0, -1)] };
}

export const restart = ({ steps }: Walk): Walk => ({ steps: [steps[0]] });

function answerChoice({ flow, returns }: WalkStep, { label, target }: FlowEdge): WalkChoice {
  const answer = labelText(label);
  return { kind: 'answer', label: answer, step: { flow, node: target, returns, answer } };
}

function onwardChoice(here: WalkStep, flow: Flow, { target }: FlowEdge, kind: 'next' | 'skip'): WalkChoice {
  const label = labelText(findNode(flow, target)?.label ?? target);
  return { kind, label, step: { flow: here.flow, node: target, returns: here.returns } };
}

function enterChoices(here: WalkStep, node: FlowNode, exits: readonly FlowEdge[], flows: FlowLookup): WalkChoice[] {
  const target = node.target && flows(node.target.id);
  const first = target && findStart(target);
  if (!target || !first) return [];
  // Only a jump that goes on is come back to.
  const returns = exits.length > 0 ? [...here.returns, { flow: here.flow, node: here.node }] : here.returns;
  return [{ kind: 'enter', label: target.title, step: { flow: target.id, node: first.id, returns } }];
}

function returnChoices({ returns }: WalkStep, flows: FlowLookup): WalkChoice[] {
  const jump = returns.at(-1);
  const flow = jump && flows(jump.flow);
  if (!jump || !flow) return [];
  return exitsOf(flow, jump.node).map(({ target }) => ({
    kind: 'return',
    label: flow.title,
    step: { flow: jump.flow, node: target, returns: returns.slice(0, -1) },
  }));
}

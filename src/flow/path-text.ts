import { labelText } from './label-text.ts';
import { labelWidth } from './label-width.ts';
import type { FlowNode } from './model.ts';
import { findNode } from './queries/find-node.ts';
import type { FlowLookup, Walk, WalkStep } from './walk.ts';

/** Answers up to this width (是, 没有) say nothing without their question. */
const shortAnswer = 2;

/**
 * A walk in one line, to paste into a register: `报修：查看设备 → 修不好 → 更换`. Decisions stand there by their
 * answers; the start is left out.
 */
export function pathText(walk: Walk, flows: FlowLookup): string {
  const [first] = walk.steps;
  const parts = walk.steps.flatMap((step, index) => partOf(step, walk.steps[index + 1], flows));
  const title = flows(first.flow)?.title ?? first.flow;
  return parts.length === 0 ? title : `${title}：${parts.join(' → ')}`;
}

function partOf(step: WalkStep, next: WalkStep | undefined, flows: FlowLookup): string[] {
  const flow = flows(step.flow);
  const node = flow && findNode(flow, step.node);
  if (!node || node.kind === 'start') return [];
  if (node.kind !== 'decision') return [labelText(node.label)];
  return [next?.answer === undefined ? labelText(node.label) : answerText(node, next.answer)];
}

function answerText(question: FlowNode, answer: string): string {
  if (labelWidth(answer) > shortAnswer) return answer;
  return `${labelText(question.label).replace(/[?？]$/, '')}：${answer}`;
}

import { labelText } from '../../flow/label-text.ts';
import type { FlowNode } from '../../flow/model.ts';
import { findNode } from '../../flow/queries/find-node.ts';
import { choices, current, type FlowLookup, type Walk, type WalkChoice } from '../../flow/walk.ts';
import { walkProgress } from '../../flow/walk-progress.ts';
import { type FlowWords, flowWordsFor } from '../../i18n/flow.ts';
import type { FlowWizardWords } from '../../i18n/flow-wizard.ts';
import type { Language } from '../../i18n/language.ts';

export interface WizardScene {
  readonly walk: Walk;
  readonly flows: FlowLookup;
  readonly words: FlowWizardWords;
  readonly roleTitle: (id: string) => string;
  /** Flows that were asked for and did not come. */
  readonly unreachable: ReadonlySet<string>;
}

/** Paints the step one stands at over the one that was served or painted before. */
export function paintStep(root: HTMLElement, scene: WizardScene): void {
  const { walk, flows, words } = scene;
  const here = current(walk);
  const flow = flows(here.flow);
  const node = flow && findNode(flow, here.node);
  if (!node) return;
  const { step, fraction, ended } = walkProgress(walk, flows);
  const bar = root.querySelector('progress');
  if (bar) bar.value = fraction;
  say(root, 'position', ended ? words.ended : words.position(step));
  const section = root.querySelector<HTMLElement>('[data-flow-step]');
  if (section) Object.assign(section.dataset, { flowStep: node.id, nodeKind: node.kind });
  say(root, 'where', whereabouts(scene));
  say(root, 'kind', kindOf(node));
  say(root, 'step-title', labelText(node.label));
  paintMeta(root, node, scene);
  say(root, 'note', node.note ?? '');
  paintLinks(root, node, scene);
  paintChoices(root, scene);
  for (const button of root.querySelectorAll('[data-flow-back], [data-restart]'))
    button.setAttribute('aria-disabled', String(step === 1));
}

const base = (): string => document.documentElement.dataset.base ?? '/';
const generalWords = (): FlowWords => flowWordsFor((document.documentElement.lang || 'zh-CN') as Language);
const kindOf = ({ kind }: FlowNode): string => generalWords().kinds[kind];

/** Writes a text into its place and hides the place that has none. */
export function say(root: HTMLElement, name: string, text: string): void {
  const element = root.querySelector<HTMLElement>(`[data-${name}]`);
  if (!element) return;
  if (element.textContent !== text) element.textContent = text;
  element.hidden = text === '';
}

function whereabouts({ walk, flows, words }: WizardScene): string {
  const here = current(walk);
  const [{ flow: home }] = walk.steps;
  if (here.flow === home && here.returns.length === 0) return '';
  const title = (id: string): string => flows(id)?.title ?? id;
  const back = here.returns.at(-1);
  return back ? words.inFlow(title(here.flow), title(back.flow)) : words.inFlowForGood(title(here.flow));
}

function paintMeta(root: HTMLElement, { role, within, practice }: FlowNode, { words, roleTitle }: WizardScene): void {
  const general = generalWords();
  const parts: HTMLElement[] = [];
  if (role) {
    const who = element('span', 'wizard-role');
    who.append(element('span', 'visually-hidden', words.who), roleTitle(role.id));
    parts.push(who);
  }
  if (within !== undefined) parts.push(element('span', 'wizard-within', general.within(within)));
  if (practice) parts.push(element('span', 'practice-tag', general.practice));
  const meta = root.querySelector<HTMLElement>('[data-meta]');
  if (!meta) return;
  meta.hidden = parts.length === 0;
  meta.replaceChildren(...parts);
}

function paintLinks(root: HTMLElement, { target, link }: FlowNode, { flows, words }: WizardScene): void {
  const place = root.querySelector<HTMLElement>('[data-links]');
  if (!place) return;
  const links: HTMLAnchorElement[] = [];
  const add = (href: string, text: string): void => void links.push(Object.assign(element('a', '', text), { href }));
  if (target) add(`${base()}flows/${target.id}/`, words.openFlow(flows(target.id)?.title ?? target.id));
  if (link) add(link.startsWith('/') ? base() + link.slice(1) : link, words.seeHandbook);
  place.hidden = links.length === 0;
  place.replaceChildren(...links);
}

function paintChoices(root: HTMLElement, scene: WizardScene): void {
  const { walk, flows, words, unreachable } = scene;
  const ways = choices(walk, flows);
  const group = root.querySelector<HTMLElement>('[data-choices]');
  if (!group) return;
  const isAnswer = ways.some(({ kind }) => kind === 'answer');
  group.setAttribute('aria-label', isAnswer ? words.choose : words.onward);
  group.hidden = ways.length === 0;
  group.replaceChildren(...ways.map((way, index) => choiceButton(way, index, scene)));
  const here = current(walk);
  const flow = flows(here.flow);
  const target = flow && findNode(flow, here.node)?.target;
  say(root, 'trouble', target && unreachable.has(target.id) ? words.notReached : '');
}

function choiceButton(way: WalkChoice, index: number, scene: WizardScene): HTMLButtonElement {
  const button = element('button', `wizard-choice is-${way.kind}`);
  button.type = 'submit';
  button.dataset.flowChoice = way.step.node;
  button.dataset.index = String(index);
  const number = element('span', 'wizard-key', String(index + 1));
  number.setAttribute('aria-hidden', 'true');
  const [main, small] = choiceText(way, scene);
  const text = element('span', 'wizard-choice-text', main);
  if (small) text.append(element('span', 'wizard-choice-small', small));
  button.append(number, text);
  return button;
}

/** What stands on the button, and what stands small under it. */
function choiceText({ kind, label, step }: WalkChoice, { walk, flows, words }: WizardScene): [string, string?] {
  const flow = flows(step.flow);
  switch (kind) {
    case 'answer':
      return [label];
    case 'next':
      return [walk.steps.length === 1 ? words.begin : words.next, label];
    case 'enter':
      return [words.enter(label)];
    case 'skip':
      return [words.skip(label)];
    case 'return':
      return [words.comeBack(label), labelText((flow && findNode(flow, step.node)?.label) ?? '')];
  }
}

export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  text = '',
): HTMLElementTagNameMap[Tag] {
  return Object.assign(document.createElement(tag), { className, textContent: text });
}

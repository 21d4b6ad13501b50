import { labelText } from '../../flow/label-text.ts';
import { pathText } from '../../flow/path-text.ts';
import { findNode } from '../../flow/queries/find-node.ts';
import { registerLine } from '../../flow/register-line.ts';
import { back, choices, choose, current, restart, start, type Walk } from '../../flow/walk.ts';
import { readWalkAddress, walkAddress } from '../../flow/walk-address.ts';
import { flowsAhead, flowsOfAddress } from '../../flow/walk-flows.ts';
import { homeSpot, walkProgress } from '../../flow/walk-progress.ts';
import { type FlowWizardWords, flowWizardWordsFor } from '../../i18n/flow-wizard.ts';
import { deviceProgress } from '../device-progress.ts';
import { linkRegisters } from '../forms/register-links.ts';
import { copyText } from './copy-text.ts';
import { fetchFlow, findFlow, roleTitle } from './page-flows.ts';
import { showSpot } from './spots.ts';
import { paintTrail } from './trail-view.ts';
import { type WalkHistory, walkHistory } from './walk-history.ts';
import { paintStep, say } from './wizard-view.ts';

/**
 * `<flow-wizard data-flow-id>`: walks through a flow one step at a time. The first step is served; its buttons submit
 * the walk as an address, so that what is pressed before this script runs is not lost. The walk stands in the address.
 */
class FlowWizard extends HTMLElement {
  #words: FlowWizardWords = flowWizardWordsFor('');
  #walk: Walk | undefined;
  #history: WalkHistory = walkHistory('path');
  #unreachable: ReadonlySet<string> = new Set();
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    this.#words = flowWizardWordsFor(document.documentElement.lang);
    this.#history = walkHistory(this.dataset.pathName ?? 'path');
    void this.#begin();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  /** Until the flow is there, and where it does not come, the served buttons open the flow's page. */
  async #begin(): Promise<void> {
    const flow = await fetchFlow(this.#id);
    this.#walk = flow && start(flow);
    if (!this.#walk || !this.isConnected) return;
    this.#listen();
    this.#offerLastWalk();
    void this.#readAddress();
  }

  get #id(): string {
    return this.dataset.flowId ?? '';
  }

  #listen(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.addEventListener('submit', (event) => event.preventDefault(), { signal });
    this.addEventListener('click', (event) => this.#click(event), { signal });
    this.addEventListener('keydown', (event) => this.#key(event), { signal });
    window.addEventListener('popstate', () => void this.#readAddress(), { signal });
  }

  /** Stands where the address says; flows that it leads through are fetched first. */
  async #readAddress(): Promise<void> {
    const address = this.#history.read() ?? '';
    const flow = findFlow(this.#id);
    if (!flow) return;
    await Promise.all(flowsOfAddress(address).map(fetchFlow));
    // While flows were on their way one may have gone somewhere else.
    if ((this.#history.read() ?? '') !== address) return;
    this.#walk = readWalkAddress(address, flow, findFlow);
    await this.#show();
    this.dataset.ready = '';
  }

  async #show(): Promise<void> {
    const walk = this.#walk;
    if (!walk) return;
    this.#paint();
    const ahead = flowsAhead(walk, findFlow).filter((id) => !findFlow(id));
    if (ahead.length === 0) return;
    const fetched = await Promise.all(ahead.map(fetchFlow));
    this.#unreachable = new Set(ahead.filter((_, index) => !fetched[index]));
    if (this.#walk === walk) this.#paint();
  }

  #paint(): void {
    const walk = this.#walk;
    if (!walk) return;
    const scene = { walk, flows: findFlow, words: this.#words, roleTitle, unreachable: this.#unreachable };
    paintStep(this, scene);
    paintTrail(this, scene);
    const { ended } = walkProgress(walk, findFlow);
    // A jump whose flow is still on its way has no way on yet, but is no end.
    const waits = flowsAhead(walk, findFlow).some((id) => !findFlow(id));
    const end = this.#find('[data-end]');
    if (end) end.hidden = !ended || waits;
    if (ended && !waits) this.#paintEnd(walk);
    const way = walk.steps.filter(({ flow }) => flow === this.#id).map(({ node }) => node);
    showSpot(this.#id, { current: homeSpot(walk, this.#id).node, way });
  }

  #paintEnd(walk: Walk): void {
    say(this, 'path-text', pathText(walk, findFlow));
    say(this, 'copy-status', '');
    const button = this.#find('[data-copy]');
    if (button) button.textContent = this.#words.copy;
    linkRegisters(this, { flow: this.#id, path: lineOf(walk) });
  }

  #click(event: MouseEvent): void {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (!button || button.getAttribute('aria-disabled') === 'true') return;
    const { flowChoice, index, stepsBack } = button.dataset;
    if (flowChoice !== undefined) {
      // The served buttons submit; from here on this script walks.
      event.preventDefault();
      this.#choose(Number(index ?? 0));
    } else if (button.hasAttribute('data-flow-back')) this.#back();
    else if (button.hasAttribute('data-restart')) this.#restart();
    else if (button.hasAttribute('data-copy')) void this.#copy();
    else if (button.hasAttribute('data-resume')) void this.#resume(button.dataset.resume ?? '');
    else if (stepsBack !== undefined) this.#return(Number(stepsBack));
  }

  #key({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): void {
    if (ctrlKey || metaKey || altKey || !/^[1-9]$/.test(key)) return;
    this.#choose(Number(key) - 1);
  }

  #choose(index: number): void {
    const before = this.#walk;
    if (!before || !choices(before, findFlow)[index]) return;
    this.#walk = choose(before, findFlow, index);
    this.#history.push(walkAddress(this.#walk));
    this.#remember();
    void this.#show();
    this.#focusStep();
  }

  #back(): void {
    if (!this.#walk) return;
    this.#focusStep();
    if (this.#history.cameFromStepBefore()) {
      history.back();
      return;
    }
    this.#goTo(back(this.#walk));
  }

  #restart(): void {
    if (this.#walk) this.#goTo(restart(this.#walk));
    this.#focusStep();
  }

  /** Back to the step with this index of the walk. */
  #return(index: number): void {
    if (!this.#walk) return;
    let walk = this.#walk;
    while (walk.steps.length > index + 1) walk = back(walk);
    this.#goTo(walk);
    this.#focusStep();
  }

  #goTo(walk: Walk): void {
    this.#walk = walk;
    this.#history.replace(walkAddress(walk));
    this.#remember();
    void this.#show();
  }

  async #resume(address: string): Promise<void> {
    this.#history.push(address);
    await this.#readAddress();
    this.#find('[data-resume-place]')?.remove();
    this.#focusStep();
  }

  async #copy(): Promise<void> {
    if (!this.#walk) return;
    const line = lineOf(this.#walk);
    say(this, 'path-text', line);
    const done = await copyText(line);
    say(this, 'copy-status', done ? this.#words.copied : this.#words.copyByHand);
    const text = this.#find('[data-path-text]');
    if (!done && text) getSelection()?.selectAllChildren(text);
  }

  /** The device keeps the walk one is in the middle of. */
  #remember(): void {
    const walk = this.#walk;
    if (!walk) return;
    const ended = choices(walk, findFlow).length === 0 && flowsAhead(walk, findFlow).length === 0;
    const steps = ended ? [] : walkAddress(walk).split(',').filter(Boolean);
    deviceProgress().update('flows', ({ [this.#id]: _, ...others }) =>
      steps.length === 0 ? others : { ...others, [this.#id]: { steps } },
    );
  }

  /** Offers the walk of last time where the address asks for none. */
  #offerLastWalk(): void {
    const stored = deviceProgress().read('flows');
    const steps = (Object.hasOwn(stored, this.#id) ? stored[this.#id]?.steps : undefined) ?? [];
    const place = this.#find('[data-resume-place]');
    if (this.#history.read() !== undefined || steps.length < 2 || !place) return;
    const flow = findFlow(this.#id);
    const walk = flow && readWalkAddress(steps.join(','), flow, findFlow);
    const node = walk && flow && findNode(flow, current(walk).node);
    if (!node || node.kind === 'start') return;
    const button = Object.assign(document.createElement('button'), {
      type: 'button',
      className: 'wizard-resume',
      textContent: this.#words.goOnFrom(labelText(node.label)),
    });
    button.dataset.resume = steps.join(',');
    place.append(button);
    place.hidden = false;
  }

  #focusStep(): void {
    const step = this.#find('[data-flow-step]');
    step?.focus({ preventScroll: true });
    const { top, bottom } = this.getBoundingClientRect();
    if (top < 0 || bottom > window.innerHeight) this.scrollIntoView({ block: 'start' });
  }

  #find(selector: string): HTMLElement | null {
    return this.querySelector(selector);
  }
}

function lineOf(walk: Walk): string {
  const now = new Date();
  return registerLine(pathText(walk, findFlow), { hours: now.getHours(), minutes: now.getMinutes() });
}

customElements.define('flow-wizard', FlowWizard);

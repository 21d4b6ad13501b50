import { makeDrill } from '../../flow/drill/make-drill.ts';
import { type DrillQuestion, type DrillResponse, isRight } from '../../flow/drill/model.ts';
import { labelText } from '../../flow/label-text.ts';
import type { Flow } from '../../flow/model.ts';
import { findNode } from '../../flow/queries/find-node.ts';
import { type FlowDrillWords, flowDrillWordsFor } from '../../i18n/flow-drill.ts';
import { deviceProgress } from '../device-progress.ts';
import { clipPicture } from './clip-picture.ts';
import { answerText, paintAnswer, questionNodes, stemOf } from './drill-view.ts';
import { findFlow } from './page-flows.ts';
import { element, say } from './wizard-view.ts';

const questionsInSet = 8;

/**
 * `<flow-drill data-flow-id data-seed?>`: practice on one flow. Questions are made in the page from the flow's graph;
 * `data-seed` makes a set repeatable. Results stay on the device, and what was missed comes first next time.
 */
class FlowDrill extends HTMLElement {
  #words: FlowDrillWords = flowDrillWordsFor('');
  #set: readonly DrillQuestion[] = [];
  #position = 0;
  #missed: readonly string[] = [];
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    this.#words = flowDrillWordsFor(document.documentElement.lang);
    this.#listeners = new AbortController();
    this.addEventListener('click', ({ target }) => this.#click(target), { signal: this.#listeners.signal });
    this.#showLast();
    this.dataset.ready = '';
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  get #id(): string {
    return this.dataset.flowId ?? '';
  }

  get #flow(): Flow | undefined {
    return findFlow(this.#id);
  }

  get #board(): HTMLElement | null {
    return this.querySelector('[data-drill-question]');
  }

  #click(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button?.hasAttribute('data-begin')) this.#begin();
    else if (button?.hasAttribute('data-drill-next')) this.#next();
  }

  #begin(): void {
    const flow = this.#flow;
    const seed = this.dataset.seed ?? Math.random().toString(36).slice(2);
    const first = this.#stored()?.missed ?? [];
    this.#set = flow ? makeDrill(flow, { seed, count: questionsInSet, first }) : [];
    this.#position = 0;
    this.#missed = [];
    const start = this.querySelector<HTMLElement>('[data-drill-begin]');
    if (start) start.hidden = true;
    this.#paint();
  }

  #next(): void {
    this.#position += 1;
    if (this.#position === this.#set.length) this.#keep();
    this.#paint();
  }

  #paint(): void {
    const board = this.#board;
    if (!board) return;
    board.hidden = false;
    const question = this.#set[this.#position];
    board.replaceChildren(
      ...(question
        ? questionNodes(question, {
            words: this.#words,
            number: this.#position + 1,
            total: this.#set.length,
            onAnswer: (response) => this.#answer(question, response),
          })
        : this.#resultNodes()),
    );
    board.focus({ preventScroll: true });
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: 'start' });
  }

  #answer(question: DrillQuestion, response: DrillResponse): void {
    const board = this.#board;
    if (!board) return;
    if (!isRight(question, response)) this.#missed = [...this.#missed, question.id];
    const last = this.#position === this.#set.length - 1;
    paintAnswer(board, question, response, { words: this.#words, picture: this.#clip(question), last });
  }

  /** The spot in the diagram, cut out of the chart on the page. */
  #clip({ spots }: DrillQuestion): SVGSVGElement | undefined {
    const chart = document.querySelector<SVGSVGElement>(`[data-flow="${CSS.escape(this.#id)}"] .flow-scroll > svg`);
    const flow = this.#flow;
    const labels = spots.map((id) => labelText((flow && findNode(flow, id)?.label) ?? id));
    return chart ? clipPicture(chart, spots, this.#words.inChart(labels.join(this.#words.arrow))) : undefined;
  }

  #resultNodes(): Node[] {
    const words = this.#words;
    const total = this.#set.length;
    if (total === 0) return [element('p', '', words.tooSmall)];
    const right = total - this.#missed.length;
    const missed = this.#set.filter(({ id }) => this.#missed.includes(id));
    const again = element('button', 'button primary', missed.length > 0 ? words.missedFirst : words.again);
    again.type = 'button';
    again.dataset.begin = '';
    const list = element('ul', 'drill-missed');
    list.append(
      ...missed.map((question) => {
        const item = element('li', '', stemOf(question, words));
        item.append(element('span', 'drill-missed-answer', answerText(question, words)));
        return item;
      }),
    );
    return [
      element('p', 'drill-result', words.result(right, total)),
      element('p', '', missed.length > 0 ? words.missed : words.allRight),
      ...(missed.length > 0 ? [list] : []),
      again,
    ];
  }

  #keep(): void {
    const total = this.#set.length;
    const result = { missed: this.#missed, total, right: total - this.#missed.length };
    deviceProgress().update('drills', (all) => ({
      ...all,
      [this.#id]: { ...result, rounds: (this.#stored()?.rounds ?? 0) + 1 },
    }));
  }

  #stored() {
    const all = deviceProgress().read('drills');
    return Object.hasOwn(all, this.#id) ? all[this.#id] : undefined;
  }

  #showLast(): void {
    const last = this.#stored();
    if (last) say(this, 'drill-last', this.#words.last(last.right, last.total));
  }
}

customElements.define('flow-drill', FlowDrill);

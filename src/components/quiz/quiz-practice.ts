import { type QuizScriptWords, quizScriptWordsFor } from '../../i18n/quiz-script.ts';
import type { ProgressStore } from '../../progress/progress-store.ts';
import { grade } from '../../quiz/grade.ts';
import type { QuizPageData } from '../../quiz/page-data.ts';
import {
  check,
  goTo,
  isClosed,
  type PracticeState,
  practiceResults,
  type QuestionRecord,
  recordOf,
  repeatMissed,
  respond,
  resumePractice,
  retry,
  reveal,
  startPractice,
} from '../../quiz/practice.ts';
import { addMissed } from '../../quiz/review/card.ts';
import { deviceProgress } from '../device-progress.ts';
import { type QuestionPanel, questionPanel } from './question-panel.ts';
import { paintFrame, paintNotice } from './quiz-frame.ts';

/**
 * `<quiz-practice>`: makes a served quiz answerable. Its data stands in it as JSON (keys and grading only), all texts
 * are in the HTML already. What was answered is kept on the device, so that a reload or another day continues it.
 */
class QuizPractice extends HTMLElement {
  #words: QuizScriptWords = quizScriptWordsFor('zh-CN');
  #data: QuizPageData = { id: '', questions: [], topics: {}, prints: {} };
  #store: ProgressStore | undefined;
  #panels: ReadonlyMap<string, QuestionPanel> = new Map();
  #state: PracticeState = startPractice([], '');
  #arrangedFor: string | undefined;
  #saving = false;
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    this.#words = quizScriptWordsFor(document.documentElement.lang);
    this.#data = JSON.parse(this.querySelector('[data-quiz-data]')?.textContent ?? '');
    this.#panels = this.#makePanels();
    this.#store = deviceProgress();
    this.#listen(this.#store);
    this.#resume();
    this.dataset.ready = '';
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  #makePanels(): ReadonlyMap<string, QuestionPanel> {
    const panels = new Map<string, QuestionPanel>();
    for (const question of this.#data.questions) {
      const item = this.querySelector<HTMLElement>(`[data-item="${CSS.escape(question.id)}"]`);
      const panel = item && questionPanel(item, question, this.#words);
      if (panel) panels.set(question.id, panel);
    }
    return panels;
  }

  #listen(store: ProgressStore): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.addEventListener('click', (event) => this.#click(event.target), { signal });
    for (const type of ['input', 'change'])
      this.addEventListener(type, ({ target }) => this.#answered(target), { signal });
    this.addEventListener('keydown', (event) => this.#key(event), { signal });
    // What another tab answered shows here, too.
    signal.addEventListener(
      'abort',
      store.subscribe('quizzes', () => this.#saving || this.#resume()),
    );
  }

  #resume(): void {
    const all = this.#store?.read('quizzes') ?? {};
    const stored = Object.hasOwn(all, this.#data.id) ? all[this.#data.id] : undefined;
    this.#state = resumePractice(this.#data.questions, stored, newSeed());
    if (!this.#arrangedFor) this.#takeDownEarly();
    this.#paint();
  }

  // What was answered before this script was there.
  #takeDownEarly(): void {
    for (const { question, answeredEarly } of this.#panels.values()) {
      const response = answeredEarly();
      if (response === undefined || recordOf(this.#state, question.id)) continue;
      this.#state = respond(this.#state, question, response);
    }
  }

  #click(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button || !this.contains(button)) return;
    const panel = this.#panelOf(button);
    const has = (action: string): boolean => button.hasAttribute(`data-${action}`);
    if (panel && has('check')) this.#check(panel);
    else if (panel && has('retry')) this.#retry(panel);
    else if (panel && has('reveal')) this.#reveal(panel);
    else if (panel && has('next')) this.#goTo(this.#positionOf(panel) + 1);
    else if (panel && has('previous')) this.#goTo(this.#positionOf(panel) - 1);
    else if (has('to-results')) this.#goTo(this.#state.round.length);
    else if (has('to-questions')) this.#goTo(0);
    else if (has('repeat-missed')) this.#begin(repeatMissed(this.#data.questions, this.#state, newSeed()));
    else if (has('start-over')) this.#begin(startPractice(this.#data.questions, newSeed()));
    else if (has('go-to')) this.#goTo(this.#state.round.indexOf(button.getAttribute('data-go-to') ?? ''));
  }

  #key(event: KeyboardEvent): void {
    // The key that ends an input method's composition is not an answer.
    if (event.key !== 'Enter' || event.isComposing || !(event.target instanceof HTMLInputElement)) return;
    const panel = this.#panelOf(event.target);
    if (!panel) return;
    // The focus moves to a button, which the same key press would activate.
    event.preventDefault();
    this.#check(panel);
  }

  #answered(target: EventTarget | null): void {
    const panel = this.#panelOf(target);
    if (!panel || panel.question.type === 'scenario') return;
    const wasChecked = recordOf(this.#state, panel.question.id)?.checked ?? false;
    this.#takeDown(panel);
    if (wasChecked) this.#paintQuestion(panel);
    else panel.clearUnfinished();
  }

  #takeDown({ question, view }: QuestionPanel): void {
    const response = view.read();
    if (response !== undefined) this.#change(respond(this.#state, question, response));
  }

  #check(panel: QuestionPanel): void {
    const { question } = panel;
    const before = recordOf(this.#state, question.id);
    if (isClosed(question, before) || before?.checked) return;
    this.#takeDown(panel);
    this.#change(check(this.#state, question));
    const record = recordOf(this.#state, question.id);
    if (record?.checked && record.tries.length === 1 && record.tries[0] !== 1) this.#noteMissed(question.id);
    this.#paintQuestion(panel);
    if (record?.checked) panel.focusAfterCheck(record.tries.at(-1) === 1, isClosed(question, record));
    else if (question.type === 'scenario' && lengthOf(record) > lengthOf(before)) panel.focusAnswer();
    else panel.sayUnfinished();
  }

  #noteMissed(id: string): void {
    const fingerprint = this.#data.prints[id] ?? '';
    const missed = { id, quiz: this.#data.id, fingerprint, now: Date.now() };
    this.#store?.update('review', (book) => addMissed(book, missed));
  }

  #retry(panel: QuestionPanel): void {
    const { question } = panel;
    const reopened = retry(this.#state, question);
    // A conversation starts again from its first message; anything else keeps what was answered.
    this.#change(question.type === 'scenario' ? respond(reopened, question, []) : reopened);
    this.#paintQuestion(panel);
    panel.focusAnswer();
  }

  #reveal(panel: QuestionPanel): void {
    this.#change(reveal(this.#state, panel.question));
    this.#paintQuestion(panel);
    panel.focusAfterCheck(false, true);
  }

  #goTo(position: number): void {
    this.#change(goTo(this.#state, position));
    this.#paint();
    const id = this.#state.round[this.#state.current];
    const target = id === undefined ? this.querySelector<HTMLElement>('[data-results]') : this.#panels.get(id)?.root;
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'start' });
  }

  #begin(state: PracticeState): void {
    this.#change(state);
    this.#goTo(0);
  }

  #change(state: PracticeState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#saving = true;
    this.#store?.update('quizzes', (all) => ({ ...all, [this.#data.id]: state }));
    this.#saving = false;
  }

  #paint(): void {
    const { seed, round, current } = this.#state;
    for (const [id, panel] of this.#panels) {
      if (this.#arrangedFor !== seed) panel.view.arrange(`${seed}/${id}`);
      panel.place(round.indexOf(id), round.length, id === round[current]);
      this.#paintState(panel);
    }
    this.#arrangedFor = seed;
    this.#paintFrame();
  }

  #paintQuestion(panel: QuestionPanel): void {
    this.#paintState(panel);
    this.#paintFrame();
  }

  #paintState(panel: QuestionPanel): void {
    const record = recordOf(this.#state, panel.question.id);
    panel.paint(record, record?.checked ? grade(panel.question, record.response) : undefined);
  }

  #paintFrame(): void {
    paintFrame(this, {
      state: this.#state,
      results: practiceResults(this.#data.questions, this.#state),
      words: this.#words,
      topicTitle: (topic) => this.#data.topics[topic] ?? topic,
      stemOf: (id) => this.#panels.get(id)?.stem ?? id,
    });
    paintNotice(this, this.#store?.problems() ?? [], this.#state, this.#words);
  }

  #panelOf(target: EventTarget | null): QuestionPanel | undefined {
    const root = target instanceof Element ? target.closest('[data-question]') : null;
    return this.#panels.get(root?.getAttribute('data-question') ?? '');
  }

  #positionOf({ question }: QuestionPanel): number {
    return this.#state.round.indexOf(question.id);
  }
}

const lengthOf = (record: QuestionRecord | undefined): number =>
  Array.isArray(record?.response) ? record.response.length : 0;

const newSeed = (): string => Math.random().toString(36).slice(2, 10);

customElements.define('quiz-practice', QuizPractice);

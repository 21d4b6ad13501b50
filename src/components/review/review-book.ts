import { quizScriptWordsFor } from '../../i18n/quiz-script.ts';
import { type ReviewWords, reviewWordsFor } from '../../i18n/review.ts';
import type { ProgressStore } from '../../progress/progress-store.ts';
import { grade } from '../../quiz/grade.ts';
import {
  check,
  isClosed,
  type PracticeQuestion,
  type PracticeState,
  recordOf,
  respond,
  retry,
  reveal,
  startPractice,
} from '../../quiz/practice.ts';
import { dueCards, reviewed } from '../../quiz/review/card.ts';
import { deviceProgress } from '../device-progress.ts';
import { type QuestionPanel, questionPanel } from '../quiz/question-panel.ts';
import { fsrsSchedule } from './fsrs-schedule.ts';

interface ReviewData {
  readonly questions: readonly PracticeQuestion[];
  /** Question id → what it and its rule are now. */
  readonly prints: Readonly<Record<string, string>>;
}

/** `<review-book>`: asks what is due, one question at a time. The first answer to each decides when it comes back. */
class ReviewBook extends HTMLElement {
  #words: ReviewWords = reviewWordsFor('zh-CN');
  #data: ReviewData = { questions: [], prints: {} };
  #store: ProgressStore | undefined;
  #state: PracticeState = startPractice([], '');
  #panel: QuestionPanel | undefined;
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    this.#words = reviewWordsFor(document.documentElement.lang);
    this.#data = JSON.parse(this.querySelector('[data-review-data]')?.textContent ?? '') as ReviewData;
    this.#store = deviceProgress();
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.addEventListener('click', ({ target }) => this.#click(target), { signal });
    this.addEventListener('change', ({ target }) => this.#changed(target), { signal });
    this.addEventListener('input', ({ target }) => this.#changed(target), { signal });
    this.#next();
    this.dataset.ready = '';
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  #next(): void {
    const book = this.#store?.read('review') ?? {};
    const { due, changed, total, next } = dueCards(book, this.#data.prints, Date.now());
    const language = document.documentElement.lang;
    const when =
      next === undefined ? '' : new Date(next).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' });
    this.#say(
      'status',
      total === 0
        ? this.#words.empty
        : due.length === 0
          ? this.#words.nothingDue(total, when)
          : this.#words.due(due.length, total),
    );
    const [id] = due;
    this.#say('changed', id !== undefined && changed.has(id) ? this.#words.changed : '');
    const question = this.#data.questions.find((one) => one.id === id);
    const item = question && this.#bring(question.id);
    this.querySelector('[data-list]')?.replaceChildren(...(item ? [item] : []));
    this.#panel = question && item ? questionPanel(item, question, quizScriptWordsFor(language)) : undefined;
    if (!question || !this.#panel) return;
    const seed = Math.random().toString(36).slice(2, 10);
    this.#state = startPractice([question], seed);
    this.#panel.view.arrange(`${seed}/${question.id}`);
    this.#panel.place(0, 1, true);
    this.#paint();
  }

  #bring(id: string): HTMLElement | undefined {
    const template = this.querySelector<HTMLTemplateElement>(`template[data-asked="${CSS.escape(id)}"]`);
    const item = template?.content.firstElementChild?.cloneNode(true);
    return item instanceof HTMLElement ? item : undefined;
  }

  #paint(): void {
    const panel = this.#panel;
    if (!panel) return;
    const record = recordOf(this.#state, panel.question.id);
    panel.paint(record, record?.checked ? grade(panel.question, record.response) : undefined);
    const next = panel.root.querySelector<HTMLElement>('[data-next]');
    if (!next) return;
    next.hidden = (record?.tries.length ?? 0) === 0;
    next.textContent = this.#words.nextOne;
  }

  #changed(target: EventTarget | null): void {
    if (target instanceof HTMLInputElement && target.type === 'file') {
      void this.#import(target);
      return;
    }
    const panel = this.#panel;
    if (!panel || panel.question.type === 'scenario') return;
    const response = panel.view.read();
    const wasChecked = recordOf(this.#state, panel.question.id)?.checked ?? false;
    if (response !== undefined) this.#state = respond(this.#state, panel.question, response);
    if (wasChecked) this.#paint();
    else panel.clearUnfinished();
  }

  #click(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest('button') : null;
    const panel = this.#panel;
    if (button?.hasAttribute('data-export')) this.#export();
    if (!button || !panel) return;
    if (button.hasAttribute('data-check')) this.#check(panel);
    else if (button.hasAttribute('data-next')) {
      this.#next();
      (this.#panel?.root ?? this.querySelector<HTMLElement>('[data-status]'))?.focus();
    } else if (button.hasAttribute('data-retry')) {
      const reopened = retry(this.#state, panel.question);
      this.#state = panel.question.type === 'scenario' ? respond(reopened, panel.question, []) : reopened;
      this.#paint();
      panel.focusAnswer();
    } else if (button.hasAttribute('data-reveal')) {
      this.#state = reveal(this.#state, panel.question);
      this.#paint();
      panel.focusAfterCheck(false, true);
    }
  }

  #check(panel: QuestionPanel): void {
    const { question } = panel;
    const before = recordOf(this.#state, question.id);
    const response = panel.view.read();
    if (response !== undefined) this.#state = respond(this.#state, question, response);
    this.#state = check(this.#state, question);
    const record = recordOf(this.#state, question.id);
    this.#paint();
    if (!record?.checked) {
      const length = (one: typeof record): number => (Array.isArray(one?.response) ? one.response.length : 0);
      if (question.type === 'scenario' && length(record) > length(before)) panel.focusAnswer();
      else panel.sayUnfinished();
      return;
    }
    if (record.tries.length === 1 && !before?.checked) this.#note(question.id, record.tries[0] === 1);
    panel.focusAfterCheck(record.tries.at(-1) === 1, isClosed(question, record));
  }

  #note(id: string, right: boolean): void {
    const answer = { id, fingerprint: this.#data.prints[id] ?? '', right, now: Date.now() };
    this.#store?.update('review', (book) => reviewed(book, answer, fsrsSchedule));
  }

  #export(): void {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([this.#store?.export() ?? ''], { type: 'application/json' }));
    link.download = 'handbook-progress.json';
    link.click();
    // Some browsers begin to read only after the click was handled.
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }

  async #import(input: HTMLInputElement): Promise<void> {
    const text = await input.files?.[0]?.text();
    if (text === undefined) return;
    const result = this.#store?.import(text);
    this.#say('imported', result?.ok ? this.#words.imported : this.#words.notImported);
    input.value = '';
    if (result?.ok) this.#next();
  }

  #say(name: string, text: string): void {
    const element = this.querySelector(`[data-${name}]`);
    if (element && element.textContent !== text) element.textContent = text;
  }
}

customElements.define('review-book', ReviewBook);

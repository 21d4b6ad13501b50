import { type ExamScriptWords, examScriptWordsFor } from '../../i18n/exam.ts';
import type { ProgressStore } from '../../progress/progress-store.ts';
import type { ExamPageData } from '../../quiz/exam/published-exam.ts';
import {
  answer,
  beginSitting,
  entryFor,
  handIn,
  isFinished,
  jump,
  reminderBetween,
  type Sitting,
  tick,
  timeLeft,
  toggleFlag,
  unanswered,
} from '../../quiz/exam/sitting.ts';
import type { Response } from '../../quiz/grading.ts';
import { deviceProgress } from '../device-progress.ts';
import { type Delivery, deliverResponses } from './deliver-responses.ts';
import type { ExamPanel } from './exam-panel.ts';
import { focusReply, focusSitting } from './focus-sitting.ts';
import { copyResponse, downloadResponse, paintHandOver } from './hand-over.ts';
import { sittingsOf, sittingToShow, storedSitting, updateSitting } from './kept-sittings.ts';
import { layOutPaper } from './lay-out-paper.ts';
import { paintAround, paintClock, paintTrouble, say, show } from './paint-exam.ts';
import { readEntry } from './read-entry.ts';

/** How often the time is written down while nobody answers: so much of it a clock set back can win at most. */
const noteEvery = 15_000;

/**
 * `<exam-sitting>`: holds an exam in the page. Every answer is kept on the device as it is given, so that a reload or a
 * crash goes on where it stopped; the clock goes on meanwhile. It knows no key and grades nothing.
 */
class ExamSitting extends HTMLElement {
  #words: ExamScriptWords = examScriptWordsFor('zh-CN');
  #data: ExamPageData | undefined;
  #store: ProgressStore | undefined;
  #sitting: Sitting | undefined;
  #panels: ReadonlyMap<string, ExamPanel> = new Map();
  #shownSeed = '';
  #delivery: Delivery | undefined;
  #saving = false;
  #noted = 0;
  #left = Number.POSITIVE_INFINITY;
  #timer: ReturnType<typeof setInterval> | undefined;
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    this.#words = examScriptWordsFor(document.documentElement.lang);
    this.#data = JSON.parse(this.querySelector('[data-exam-data]')?.textContent ?? '') as ExamPageData;
    this.#store = deviceProgress();
    this.#listen(this.#store);
    this.#delivery = deliverResponses(this.#data, this.#store, () => this.#readAgain());
    const latest = sittingToShow(this.#store, this.#data);
    if (latest) this.#enter(latest);
    this.#delivery?.send();
    this.#timer = setInterval(() => this.#tick(), 1000);
    this.dataset.ready = '';
  }

  disconnectedCallback(): void {
    clearInterval(this.#timer);
    this.#delivery?.stop();
    this.#listeners?.abort();
  }

  #listen(store: ProgressStore): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.addEventListener('click', (event) => this.#click(event.target), { signal });
    this.addEventListener('submit', (event) => this.#submit(event), { signal });
    for (const type of ['input', 'change'])
      this.addEventListener(type, ({ target }) => this.#answered(target), { signal });
    // A phone may sleep through the end of the time.
    document.addEventListener('visibilitychange', () => this.#tick(), { signal });
    const stop = store.subscribe('exams', () => this.#saving || this.#readAgain());
    signal.addEventListener('abort', stop);
  }

  #submit(event: Event): void {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !form.hasAttribute('data-begin') || !this.#data) return;
    event.preventDefault();
    const candidate = readEntry(this, form, this.#words);
    if (!candidate) return;
    const entry = entryFor(this.#data, sittingsOf(deviceProgress(), this.#data.id), candidate.id);
    if (entry.type === 'resume') this.#enter(entry.sitting);
    else if (entry.type === 'used-up') {
      this.#enter(entry.last);
      say(this, 'done-said', this.#words.usedUp(this.#data.attempts));
    } else {
      const { attempt } = entry;
      const begun = beginSitting(this.#data, this.#data.questions, { candidate, attempt, now: Date.now() });
      this.#sitting = begun;
      this.#save(() => begun);
      this.#enter(begun);
    }
  }

  #enter(sitting: Sitting): void {
    this.#sitting = sitting;
    say(this, 'notice', '');
    say(this, 'done-said', '');
    this.#left = Number.POSITIVE_INFINITY;
    this.#tick();
    this.#paint();
    focusSitting(this, this.#sitting, this.#panels);
  }

  #readAgain(): void {
    if (!this.#store || !this.#sitting) return;
    this.#sitting = storedSitting(this.#store, this.#sitting);
    this.#paint();
  }

  /** Keeps a change to the sitting on the device. */
  #save(change: (sitting: Sitting) => Sitting): void {
    const before = this.#sitting;
    if (!before) return;
    this.#saving = true;
    if (this.#store) this.#sitting = updateSitting(this.#store, before, change);
    this.#saving = false;
    this.#noted = Date.now();
  }

  #tick(): void {
    const data = this.#data;
    const sitting = this.#sitting;
    if (!data || !sitting || isFinished(sitting)) return;
    const now = Date.now();
    const left = timeLeft(sitting, data, now);
    const reminder = reminderBetween(this.#left, left, data);
    if (reminder !== undefined) say(this, 'notice', this.#words.reminder(reminder));
    this.#left = left;
    if (left === 0) {
      this.#end((stored) => tick(stored, data, now));
      say(this, 'done-said', this.#words.timeUp);
      return;
    }
    if (Math.abs(now - this.#noted) > noteEvery) this.#save((stored) => tick(stored, data, now));
    paintClock(this, sitting, data, now, this.#words);
  }

  #end(finish: (sitting: Sitting) => Sitting): void {
    this.#save(finish);
    this.#paint();
    focusSitting(this, this.#sitting, this.#panels);
    this.#delivery?.send();
  }

  #answered(target: EventTarget | null): void {
    const panel = this.#panelOf(target);
    if (panel) this.#take(panel, panel.read());
  }

  #take({ id }: ExamPanel, response: Response | undefined): void {
    const data = this.#data;
    if (!data) return;
    this.#save((sitting) => answer(sitting, data, { id, response, now: Date.now() }));
    this.#paint();
  }

  #click(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest('button') : null;
    const data = this.#data;
    const sitting = this.#sitting;
    if (!button || !data || !sitting || button.getAttribute('aria-disabled') === 'true') return;
    const has = (action: string): boolean => button.hasAttribute(`data-${action}`);
    const panel = this.#panelOf(button);
    const id = sitting.questions[sitting.current];
    if (panel && has('send')) this.#send(panel);
    else if (panel && has('this-order')) this.#take(panel, panel.read());
    else if (has('previous')) this.#goTo(sitting.current - 1);
    else if (has('next')) this.#goTo(sitting.current + 1);
    else if (has('go-to')) this.#goTo(Number(button.getAttribute('data-go-to')));
    else if (has('to-overview')) this.#goTo(sitting.questions.length);
    else if (has('back')) this.#goTo(Math.max(0, sitting.questions.indexOf(unanswered(sitting)[0] ?? '')));
    else if (has('flag') && id !== undefined) {
      this.#save((stored) => toggleFlag(stored, id));
      this.#paint();
    } else if (has('hand-in')) this.#end((stored) => handIn(stored, data, Date.now()));
    else if (has('deliver')) this.#delivery?.sendNow();
    else if (has('download')) downloadResponse(sitting);
    else if (has('print')) window.print();
    else if (has('copy')) void copyResponse(this, button, this.#words);
    else if (has('another')) this.#leave();
  }

  #send(panel: ExamPanel): void {
    const response = panel.send();
    if (response === undefined) {
      panel.say(this.#words.chooseReply);
      return;
    }
    this.#take(panel, response);
    focusReply(this, panel);
  }

  #goTo(position: number): void {
    this.#save((sitting) => jump(sitting, position));
    // A reminder is true for a moment; the clock goes on.
    say(this, 'notice', '');
    this.#paint();
    focusSitting(this, this.#sitting, this.#panels);
  }

  #leave(): void {
    this.#sitting = undefined;
    this.#paint();
    this.querySelector<HTMLFormElement>('[data-begin]')?.reset();
    this.querySelector<HTMLElement>('#exam-name')?.focus();
  }

  #paint(): void {
    const data = this.#data;
    const sitting = this.#sitting;
    const finished = sitting !== undefined && isFinished(sitting);
    show(this, 'start', sitting === undefined);
    show(this, 'paper', sitting !== undefined && !finished);
    show(this, 'done', finished);
    if (!sitting || !data) return;
    if (finished) {
      const delivery = this.#delivery?.stateOf(sitting);
      paintHandOver(this, { sitting, title: data.title, delivery, words: this.#words });
      return;
    }
    if (this.#shownSeed !== sitting.paperSeed) {
      this.#panels = layOutPaper(this, sitting, data, this.#words);
      this.#shownSeed = sitting.paperSeed;
    }
    sitting.questions.forEach((id, position) => {
      this.#panels.get(id)?.paint(sitting, position);
    });
    paintAround(this, sitting, this.#words);
    const current = sitting.questions[sitting.current];
    const gone = current !== undefined && !this.#panels.has(current);
    paintTrouble(this, this.#store?.problems() ?? [], gone, this.#words);
    paintClock(this, sitting, data, Date.now(), this.#words);
  }

  #panelOf(target: EventTarget | null): ExamPanel | undefined {
    const root = target instanceof Element ? target.closest('[data-question]') : null;
    return this.#panels.get(root?.getAttribute('data-question') ?? '');
  }
}

customElements.define('exam-sitting', ExamSitting);

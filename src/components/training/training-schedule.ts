import type { Language } from '../../i18n/language.ts';
import { type TrainingWords, trainingWords } from '../../i18n/training.ts';
import { createProgressStore, type ProgressStore } from '../../progress/progress-store.ts';
import { weekdayCalendar } from '../../training/calendar.ts';
import type { PlanOutline } from '../../training/model.ts';
import { dateParts, type PlainDate, plainDateOf, readPlainDate } from '../../training/plain-date.ts';
import { sayNote } from '../../training/say-note.ts';
import { buildSchedule, type Schedule } from '../../training/schedule.ts';
import { paintDays } from './paint-days.ts';
import { type TrainingProgress, trainingProgress } from './training-progress.ts';

/** One plan as it was served, by working day. */
interface ServedPlan {
  readonly plan: PlanOutline;
  readonly section: HTMLElement;
  readonly days: HTMLElement;
  readonly undated: readonly Node[];
  readonly templates: ReadonlyMap<string, HTMLElement>;
}

/**
 * `<training-schedule>`: puts the plans that stand in it on dates from a chosen first day on, marks today, and keeps
 * ticks on the device. Plan and date stand in the address (`?plan=…&start=2026-11-30`), so that both can be shared.
 */
class TrainingSchedule extends HTMLElement {
  #words: TrainingWords = trainingWords['zh-CN'];
  #served: readonly ServedPlan[] = [];
  #current: ServedPlan | undefined;
  #start: PlainDate | undefined;
  #paintedToday: PlainDate | undefined;
  #progress: TrainingProgress | undefined;
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    const { lang, dataset } = document.documentElement;
    this.#words = trainingWords[lang as Language] ?? trainingWords.en;
    if (this.#served.length === 0) this.#served = this.#readPlans();
    const store = createProgressStore({ handbook: dataset.handbook ?? '', openStorage: () => window.localStorage });
    this.#progress = trainingProgress(store);
    this.#listen(store);
    this.#restore();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  #readPlans(): ServedPlan[] {
    const plans: readonly PlanOutline[] = JSON.parse(this.#find('[data-plans]')?.textContent ?? '[]');
    return plans.flatMap((plan) => {
      const section = this.#find(`[data-plan="${plan.id}"]`);
      const days = section?.querySelector<HTMLElement>('[data-days]');
      if (!section || !days) return [];
      const templates = new Map<string, HTMLElement>();
      for (const item of days.querySelectorAll<HTMLElement>('[data-item]'))
        templates.set(item.dataset.item ?? '', item);
      return [{ plan, section, days, undated: [...days.childNodes], templates }];
    });
  }

  #listen(store: ProgressStore): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    window.addEventListener('storage', (event) => store.receive(event), { signal });
    signal.addEventListener(
      'abort',
      store.subscribe('training', () => this.#paintTicks()),
    );
    this.addEventListener('submit', (event) => event.preventDefault(), { signal });
    this.addEventListener('change', ({ target }) => this.#change(target), { signal });
    this.#find('[data-clear-date]')?.addEventListener('click', () => this.#chooseStart(undefined), { signal });
    this.#find('[data-print]')?.addEventListener('click', () => window.print(), { signal });
    // On paper, and for another day that begins while the page is open, the order is another one.
    window.addEventListener('beforeprint', () => this.#paintDays(undefined), { signal });
    window.addEventListener('afterprint', () => this.#paintDays(readToday()), { signal });
    document.addEventListener('visibilitychange', () => this.#turnDay(), { signal });
  }

  /** The address first, then what was typed before this script ran, then what the device remembers. */
  #restore(): void {
    const query = new URLSearchParams(location.search);
    const asked = query.get('start');
    const typed = this.#dateInput?.value ?? '';
    const chosen = this.#served.find(({ plan }) => plan.id === query.get('plan')) ?? this.#served[0];
    if (chosen) this.#showPlan(chosen);
    const stored = chosen && this.#progress?.startOf(chosen.plan.id);
    const read = readPlainDate(asked ?? (typed || (stored ?? '')));
    this.#start = 'date' in read ? read.date : undefined;
    this.#paint();
    if (asked === null && this.#start) this.#writeAddress();
    if (asked !== null && !this.#start) this.#say([], [this.#words.noSuchDate]);
  }

  #change(target: EventTarget | null): void {
    if (target instanceof HTMLSelectElement && target.matches('[data-plan-choice]')) this.#choosePlan(target.value);
    if (!(target instanceof HTMLInputElement)) return;
    if (target.matches('[data-start-date]')) this.#readStart(target);
    if (target.matches('[data-tick]')) this.#tick(target.dataset.tick ?? '', target.checked);
  }

  #choosePlan(id: string): void {
    const served = this.#served.find(({ plan }) => plan.id === id);
    if (!served) return;
    this.#showPlan(served);
    this.#start = this.#progress?.startOf(id) ?? this.#start;
    this.#paint();
    this.#writeAddress();
  }

  #showPlan(served: ServedPlan): void {
    this.#current = served;
    for (const { section } of this.#served) section.hidden = section !== served.section;
    const choice = this.querySelector<HTMLSelectElement>('[data-plan-choice]');
    if (choice) choice.value = served.plan.id;
  }

  // A date that is being typed is not complete yet; the days stay as they are until it is.
  #readStart(input: HTMLInputElement): void {
    if (!input.validity.valid) return;
    const read = readPlainDate(input.value);
    this.#chooseStart('date' in read ? read.date : undefined);
  }

  #chooseStart(start: PlainDate | undefined): void {
    this.#start = start;
    if (this.#current) this.#progress?.setStart(this.#current.plan.id, start);
    this.#paint();
    this.#writeAddress();
  }

  #tick(item: string, done: boolean): void {
    if (this.#current) this.#progress?.setDone(this.#current.plan.id, item, done);
    const warning = this.#find('[data-not-saved]');
    if (warning) warning.hidden = this.#progress?.isSaved() ?? false;
  }

  #writeAddress(): void {
    const address = new URL(location.href);
    if (this.#start) address.searchParams.set('start', this.#start);
    else address.searchParams.delete('start');
    if (this.#current && this.#served.length > 1) address.searchParams.set('plan', this.#current.plan.id);
    history.replaceState(history.state, '', address);
  }

  #paint(): void {
    const schedule = this.#paintDays(readToday());
    if (this.#dateInput) this.#dateInput.value = this.#start ?? '';
    const clear = this.#find('[data-clear-date]');
    if (clear) clear.hidden = this.#start === undefined;
    if (schedule) this.#describe(schedule);
    else this.#say([this.#words.undated]);
  }

  #paintDays(today: PlainDate | undefined): Schedule | undefined {
    this.#paintedToday = today;
    if (!this.#current) return undefined;
    const { plan, days, undated, templates } = this.#current;
    const schedule = this.#start && buildSchedule(plan, weekdayCalendar(), this.#start);
    days.replaceChildren(...(schedule ? paintDays(schedule, { words: this.#words, templates, today }) : undated));
    this.#paintTicks();
    return schedule;
  }

  #turnDay(): void {
    const today = readToday();
    if (document.visibilityState === 'visible' && today !== this.#paintedToday) this.#paintDays(today);
  }

  #paintTicks(): void {
    if (!this.#current) return;
    const { plan, section } = this.#current;
    const done = this.#progress?.doneItems(plan.id) ?? new Set();
    for (const tick of section.querySelectorAll<HTMLInputElement>('[data-tick]')) {
      tick.checked = done.has(tick.dataset.tick ?? '');
    }
    const finished = plan.items.filter(({ id }) => done.has(id)).length;
    const bar = this.querySelector('progress');
    const text = this.#find('[data-progress-text]');
    if (bar) Object.assign(bar, { max: plan.items.length, value: finished });
    if (text) text.textContent = this.#words.progress(finished, plan.items.length);
    const box = this.#find('[data-progress]');
    if (box) box.hidden = false;
  }

  #describe(schedule: Schedule): void {
    const [first, last] = [schedule.days[0]?.date, schedule.days.at(-1)?.date];
    const say = (date: PlainDate) => {
      const { year, month, day } = dateParts(date);
      return this.#words.fullDate(year, month, day);
    };
    const length = first && last ? [this.#words.dated(say(first), say(last), schedule.days.length)] : [];
    this.#say(
      length,
      schedule.notes.map((note) => sayNote(note, this.#words)),
    );
  }

  #say(sentences: readonly string[], notes: readonly string[] = []): void {
    const paragraph = (text: string) => Object.assign(document.createElement('p'), { textContent: text });
    const marked = notes.map((note) => Object.assign(paragraph(note), { className: 'schedule-note' }));
    this.#find('[data-status]')?.replaceChildren(...marked, ...sentences.map(paragraph));
  }

  get #dateInput(): HTMLInputElement | null {
    return this.querySelector('[data-start-date]');
  }

  #find(selector: string): HTMLElement | null {
    return this.querySelector(selector);
  }
}

/** The day it is where the reader is. */
function readToday(): PlainDate | undefined {
  const now = new Date();
  return plainDateOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

customElements.define('training-schedule', TrainingSchedule);

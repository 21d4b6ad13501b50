import type { Language } from '../../i18n/language.ts';
import { type TrainingWords, trainingWords } from '../../i18n/training.ts';
import type { ProgressStore } from '../../progress/progress-store.ts';
import type { Calendar } from '../../training/calendar.ts';
import { dataCalendar, plainCalendarData } from '../../training/calendar-data.ts';
import { daysAroundToday } from '../../training/days-around-today.ts';
import { type PlainDate, plainDateOf, readPlainDate } from '../../training/plain-date.ts';
import { buildSchedule, type Schedule } from '../../training/schedule.ts';
import { buildTimeline } from '../../training/timeline.ts';
import { deviceProgress } from '../device-progress.ts';
import { finishedItems, finishingKinds, finishingProgress } from './finished-items.ts';
import { paintDays } from './paint-days.ts';
import { paintTicks } from './paint-ticks.ts';
import { paintTimeline } from './paint-timeline.ts';
import { findChoice } from './plan-choices.ts';
import { saySchedule, sayStatus } from './say-status.ts';
import type { ScheduleData } from './schedule-data.ts';
import { readServedPlans, type ServedPlan } from './served-plans.ts';
import { type TrainingProgress, trainingProgress } from './training-progress.ts';

/**
 * `<training-schedule>`: puts the plans that stand in it on dates from a chosen first day on, marks today, and keeps
 * ticks on the device. Plan, role, date and team stand in the address (`?plan=…&start=2026-11-30`), so that they can
 * be shared. A cohort's page has one plan and its date; nothing is chosen there.
 */
class TrainingSchedule extends HTMLElement {
  #words: TrainingWords = trainingWords['zh-CN'];
  #data: ScheduleData = { plans: [], choices: [], calendars: [], finishers: {}, zone: 'floating' };
  #calendar: Calendar = dataCalendar(plainCalendarData);
  #served: readonly ServedPlan[] = [];
  #current: ServedPlan | undefined;
  #choice: ScheduleData['choices'][number] | undefined;
  #start: PlainDate | undefined;
  #paintedToday: PlainDate | undefined;
  #store: ProgressStore | undefined;
  #progress: TrainingProgress | undefined;
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    this.#words = trainingWords[document.documentElement.lang as Language] ?? trainingWords.en;
    this.#data = JSON.parse(this.#find('[data-schedule]')?.textContent ?? '');
    if (this.#served.length === 0) this.#served = readServedPlans(this, this.#data);
    this.#store = deviceProgress();
    this.#progress = trainingProgress(this.#store);
    this.#listen(this.#store);
    this.#restore();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  #listen(store: ProgressStore): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    for (const kind of ['training', ...finishingKinds] as const) {
      signal.addEventListener(
        'abort',
        store.subscribe(kind, () => this.#paintTicks()),
      );
    }
    this.addEventListener('submit', (event) => event.preventDefault(), { signal });
    this.addEventListener('change', ({ target }) => this.#change(target), { signal });
    this.#find('[data-clear-date]')?.addEventListener('click', () => this.#chooseStart(undefined), { signal });
    this.#find('[data-calendar-file]')?.addEventListener('click', () => void this.#saveCalendar(), { signal });
    this.#find('[data-print]')?.addEventListener('click', () => window.print(), { signal });
    // On paper, and for another day that begins while the page is open, the order is another one.
    window.addEventListener('beforeprint', () => this.#paintDays(undefined), { signal });
    window.addEventListener('afterprint', () => this.#paintDays(readToday()), { signal });
    document.addEventListener('visibilitychange', () => this.#turnDay(), { signal });
  }

  /** The address first, then what was typed before this script ran, then what the device remembers. */
  #restore(): void {
    const query = new URLSearchParams(location.search);
    const { cohort } = this.#data;
    const asked = cohort?.start ?? query.get('start');
    this.#chooseTeam(query.get('team') ?? '');
    const typed = this.#dateInput?.value ?? '';
    this.#showPlan(findChoice(this.#data.choices, { plan: query.get('plan'), role: query.get('role') }));
    const stored = this.#current && this.#progress?.startOf(this.#current.plan.id);
    const read = readPlainDate(asked ?? (typed || (stored ?? '')));
    this.#start = 'date' in read ? read.date : undefined;
    this.#putTodayFirst();
    this.#paint();
    if (asked === null && this.#start) this.#writeAddress();
    if (asked !== null && !this.#start) sayStatus(this.#find('[data-status]'), [], [this.#words.noSuchDate]);
  }

  /** In the midst of a course today's items stand at the top, what it was set up with below. Only before anybody uses it. */
  #putTodayFirst(): void {
    const [setup, link, today] = [this.#find('[data-setup]'), this.#find('[data-setup-link]'), readToday()];
    const schedule = this.#current && this.#start && buildSchedule(this.#current.plan, this.#calendar, this.#start);
    if (!setup || !link || !today || !schedule || !daysAroundToday(schedule.days, today)) return;
    this.append(setup);
    this.classList.add('under-way');
    link.hidden = false;
  }

  #change(target: EventTarget | null): void {
    if (target instanceof HTMLSelectElement && target.matches('[data-plan-choice]')) this.#choosePlan(target.value);
    if (target instanceof HTMLSelectElement && target.matches('[data-team-choice]')) {
      this.#chooseTeam(target.value);
      this.#paint();
      this.#writeAddress();
    }
    if (!(target instanceof HTMLInputElement)) return;
    if (target.matches('[data-start-date]')) this.#readStart(target);
    if (target.matches('[data-tick]')) this.#tick(target.dataset.tick ?? '', target.checked);
  }

  #choosePlan(value: string): void {
    this.#showPlan(this.#data.choices.find((choice) => choice.value === value));
    if (!this.#current) return;
    this.#start = this.#progress?.startOf(this.#current.plan.id) ?? this.#start;
    this.#paint();
    this.#writeAddress();
  }

  #chooseTeam(team: string): void {
    const { calendars } = this.#data;
    const chosen = calendars.find(({ id }) => id === team) ?? calendars[0] ?? plainCalendarData;
    this.#calendar = dataCalendar(chosen);
    const choice = this.querySelector<HTMLSelectElement>('[data-team-choice]');
    if (choice) choice.value = chosen.id;
  }

  #showPlan(chosen: ScheduleData['choices'][number] | undefined): void {
    this.#choice = chosen;
    this.#current = this.#served.find(({ key }) => key === chosen?.key);
    for (const served of this.#served) served.section.hidden = served !== this.#current;
    const select = this.querySelector<HTMLSelectElement>('[data-plan-choice]');
    if (select && chosen) select.value = chosen.value;
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

  async #saveCalendar(): Promise<void> {
    if (!this.#current || !this.#start) return;
    const { plan, templates } = this.#current;
    const schedule = buildSchedule(plan, this.#calendar, this.#start);
    const { saveSchedule } = await import('./schedule-file.ts');
    saveSchedule(schedule, { words: this.#words, plan, zone: this.#data.zone, templates });
  }

  #writeAddress(): void {
    if (this.#data.cohort) return;
    const team = this.querySelector<HTMLSelectElement>('[data-team-choice]')?.value ?? '';
    const address = new URL(location.href);
    const { plan = '', role = '' } = this.#data.choices.length > 1 ? (this.#choice ?? {}) : {};
    const wanted = { start: this.#start ?? '', plan, role, team };
    for (const [name, value] of Object.entries(wanted)) {
      if (value === '') address.searchParams.delete(name);
      else address.searchParams.set(name, value);
    }
    history.replaceState(history.state, '', address);
  }

  #paint(): void {
    const schedule = this.#paintDays(readToday());
    if (this.#dateInput) this.#dateInput.value = this.#start ?? '';
    const clear = this.#find('[data-clear-date]');
    if (clear) clear.hidden = this.#start === undefined;
    const save = this.#find('[data-calendar-file]');
    if (save) save.hidden = this.#start === undefined;
    if (schedule) saySchedule(this.#find('[data-status]'), schedule, this.#words);
    else sayStatus(this.#find('[data-status]'), [this.#words.undated]);
  }

  #paintDays(today: PlainDate | undefined): Schedule | undefined {
    this.#paintedToday = today;
    if (!this.#current) return undefined;
    const { key, plan, days, undated, timeline, undatedTimeline, templates } = this.#current;
    const words = this.#words;
    const schedule = this.#start && buildSchedule(plan, this.#calendar, this.#start);
    days.replaceChildren(...(schedule ? paintDays(schedule, { words, name: key, templates, today }) : undated));
    const bars = schedule
      ? [paintTimeline(buildTimeline(schedule, this.#calendar), { plan, name: key, words, today })]
      : undatedTimeline;
    timeline?.replaceChildren(...bars);
    this.#paintTicks();
    return schedule;
  }

  #turnDay(): void {
    const today = readToday();
    if (document.visibilityState === 'visible' && today !== this.#paintedToday) this.#paintDays(today);
  }

  #paintTicks(): void {
    if (!this.#current || !this.#store) return;
    const { plan, section } = this.#current;
    const finished = finishedItems(this.#data.finishers[plan.id] ?? {}, finishingProgress(this.#store));
    const done = new Set(this.#progress?.doneItems(plan.id));
    const added = [...finished].filter((id) => !done.has(id));
    // Taken down, so that it stays done when the quiz is begun anew; telling of the change paints once more.
    for (const id of added) this.#progress?.setDone(plan.id, id, true);
    paintTicks(this, section, { plan, words: this.#words, done: new Set([...done, ...added]), finished });
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

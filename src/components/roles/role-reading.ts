import type { Language } from '../../i18n/language.ts';
import { roleWords } from '../../i18n/roles.ts';
import { deviceProgress } from '../device-progress.ts';
import { finishedQuizzes } from '../training/finished-items.ts';
import { trainingProgress } from '../training/training-progress.ts';

/**
 * `<role-reading>`: remembers which pages of a role's reading path were read. They are kept beside the training plans,
 * under a name that no plan can have.
 */
class RoleReading extends HTMLElement {
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    const store = deviceProgress();
    this.addEventListener('change', ({ target }) => this.#tick(target), { signal });
    for (const kind of ['training', 'quizzes'] as const) {
      signal.addEventListener(
        'abort',
        store.subscribe(kind, () => this.#paint()),
      );
    }
    this.#paint();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  get #path(): string {
    return `roles/${this.dataset.role ?? ''}`;
  }

  #tick(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement)) return;
    const progress = trainingProgress(deviceProgress());
    progress.setDone(this.#path, target.dataset.tick ?? '', target.checked);
    const warning = this.querySelector<HTMLElement>('[data-not-saved]');
    if (warning) warning.hidden = progress.isSaved();
  }

  #paint(): void {
    const store = deviceProgress();
    const done = trainingProgress(store).doneItems(this.#path);
    const finished = finishedQuizzes(store.read('quizzes'));
    const steps = [...this.querySelectorAll<HTMLElement>('[data-step]')];
    let count = 0;
    for (const step of steps) {
      const { step: key = '', quiz } = step.dataset;
      const auto = quiz !== undefined && finished.has(quiz);
      const tick = step.querySelector<HTMLInputElement>('[data-tick]');
      if (tick) Object.assign(tick, { checked: auto || done.has(key), disabled: auto });
      if (tick?.checked) count += 1;
      const mark = step.querySelector<HTMLElement>('[data-auto]');
      if (mark) mark.hidden = !auto;
    }
    const words = roleWords[document.documentElement.lang as Language] ?? roleWords.en;
    const text = this.querySelector('[data-progress-text]');
    const bar = this.querySelector('progress');
    const box = this.querySelector<HTMLElement>('[data-progress]');
    if (text) text.textContent = words.progress(count, steps.length);
    if (bar) Object.assign(bar, { max: steps.length, value: count });
    if (box) box.hidden = false;
  }
}

customElements.define('role-reading', RoleReading);

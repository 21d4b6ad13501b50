import type { Finishers } from '../../training/finishers.ts';
import { deviceProgress } from '../device-progress.ts';
import { finishedItems, finishingKinds, finishingProgress } from './finished-items.ts';
import { itemResult } from './item-result.ts';
import { trainingProgress } from './training-progress.ts';

/**
 * `<cohort-sheets>`: puts the trainee's name and what this device has ticked into the papers, and prints one of them
 * without the rest of the page.
 */
class CohortSheets extends HTMLElement {
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    const input = this.querySelector<HTMLInputElement>('[data-trainee]');
    input?.addEventListener('input', () => this.#showName(input.value), { signal });
    if (input) this.#showName(input.value);
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-print-sheet]')) {
      button.addEventListener('click', () => this.#print(button.dataset.printSheet ?? ''), { signal });
    }
    const store = deviceProgress();
    for (const kind of ['training', ...finishingKinds] as const) {
      signal.addEventListener(
        'abort',
        store.subscribe(kind, () => this.#showResults()),
      );
    }
    this.#showResults();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  #showName(name: string): void {
    for (const blank of this.querySelectorAll('[data-trainee-name]')) blank.textContent = name;
  }

  #showResults(): void {
    const store = deviceProgress();
    const progress = finishingProgress(store);
    const finishers: Readonly<Record<string, Finishers>> = JSON.parse(
      this.querySelector('[data-finishers]')?.textContent ?? '{}',
    );
    const done = new Set([
      ...trainingProgress(store).doneItems(this.dataset.plan ?? ''),
      ...finishedItems(finishers, progress),
    ]);
    for (const cell of this.querySelectorAll<HTMLElement>('[data-result]')) {
      const item = cell.dataset.result ?? '';
      const result = finishers[item] && itemResult(finishers[item], progress);
      const score = result ? ` ${result.right}/${result.total}` : '';
      cell.textContent = done.has(item) ? `✓${score}` : '';
    }
  }

  // The style sheet shows on paper what the root names.
  #print(sheet: string): void {
    const root = document.documentElement;
    root.dataset.printSheet = sheet;
    window.addEventListener('afterprint', () => delete root.dataset.printSheet, { once: true });
    window.print();
  }
}

customElements.define('cohort-sheets', CohortSheets);

import type { Language } from '../../i18n/language.ts';
import { trainingWords } from '../../i18n/training.ts';
import { deviceProgress } from '../device-progress.ts';
import { saveFile } from './save-file.ts';

/** `<progress-transfer>`: takes everything that this device remembers to another one, as a file. */
class ProgressTransfer extends HTMLElement {
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    const file = this.querySelector<HTMLInputElement>('input[type=file]');
    this.querySelector('[data-export]')?.addEventListener('click', () => this.#export(), { signal });
    this.querySelector('[data-import]')?.addEventListener('click', () => file?.click(), { signal });
    file?.addEventListener('change', () => void this.#import(file), { signal });
    this.hidden = false;
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  #export(): void {
    const { handbook = 'handbook' } = document.documentElement.dataset;
    saveFile(`${handbook}-progress.json`, deviceProgress().export(), 'application/json');
  }

  async #import(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    if (!file) return;
    const words = trainingWords[document.documentElement.lang as Language] ?? trainingWords.en;
    const result = deviceProgress().import(await file.text());
    const status = this.querySelector('[role=status]');
    if (status)
      status.textContent = result.ok ? words.imported(result.imported.length) : words.importWrong[result.reason];
    // The same file can be chosen again.
    input.value = '';
  }
}

customElements.define('progress-transfer', ProgressTransfer);

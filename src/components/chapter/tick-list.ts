import { checklistKeys } from '../../forms/checklist-keys.ts';
import { type ChecklistWords, checklistWordsFor } from '../../i18n/checklist.ts';
import { deviceProgress } from '../device-progress.ts';

interface Item {
  readonly key: string;
  readonly box: HTMLInputElement;
}

/** `<tick-list data-checklist>`: a list in a chapter whose items can be ticked; the device remembers them. */
class TickList extends HTMLElement {
  #words: ChecklistWords = checklistWordsFor('');
  #items: readonly Item[] = [];
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    this.#words = checklistWordsFor(document.documentElement.lang);
    const lines = [...this.querySelectorAll<HTMLElement>(':scope > ul > li, :scope > ol > li')];
    if (lines.length === 0) return;
    const keys = checklistKeys(lines.map(({ textContent }) => textContent ?? ''));
    if (this.#items.length === 0)
      this.#items = lines.map((line, place) => this.#makeItem(line, place, keys[place] ?? ''));
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.addEventListener('change', () => this.#keep(), { signal });
    this.addEventListener('click', (event) => this.#click(event), { signal });
    signal.addEventListener(
      'abort',
      deviceProgress().subscribe('checklists', () => this.#paint()),
    );
    this.#paint();
    this.dataset.ready = '';
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  /** `<part>/<chapter>#<list>`. */
  get #id(): string {
    return this.dataset.checklist ?? '';
  }

  #makeItem(line: HTMLElement, place: number, key: string): Item {
    const box = Object.assign(document.createElement('input'), { type: 'checkbox', autocomplete: 'off' });
    line.id ||= `${this.id}-${place + 1}`;
    box.setAttribute('aria-labelledby', line.id);
    line.prepend(box);
    return { key, box };
  }

  #click({ target }: MouseEvent): void {
    if (!(target instanceof Element)) return;
    if (target.closest('[data-reset]')) {
      for (const { box } of this.#items) box.checked = false;
      this.#keep();
      this.#items[0]?.box.focus();
    } else if (!target.closest('a, button, input, summary, [tabindex]')) {
      // The words are as good as the box, but for what can be pressed itself; words that are being selected are not pressed.
      const item = this.#items.find(({ box }) => box.parentElement?.contains(target));
      if (item && getSelection()?.isCollapsed !== false) item.box.click();
    }
  }

  #keep(): void {
    const ticked = this.#items.flatMap(({ key, box }) => (box.checked ? [key] : []));
    deviceProgress().update('checklists', ({ [this.#id]: _, ...others }) =>
      ticked.length === 0 ? others : { ...others, [this.#id]: ticked },
    );
    this.#paint();
  }

  #paint(): void {
    const kept = deviceProgress().read('checklists');
    const ticked = new Set(Object.hasOwn(kept, this.#id) ? kept[this.#id] : []);
    for (const { key, box } of this.#items) box.checked = ticked.has(key);
    const count = this.#items.filter(({ box }) => box.checked).length;
    const status = this.querySelector<HTMLElement>('[data-ticked]');
    if (status) status.textContent = this.#words.ticked(count, this.#items.length);
    const reset = this.querySelector<HTMLElement>('[data-reset]');
    if (reset) {
      reset.textContent = this.#words.reset;
      // It keeps its place, so that nothing moves with the first tick.
      reset.classList.toggle('is-idle', count === 0);
      reset.toggleAttribute('disabled', count === 0);
    }
    this.toggleAttribute('data-all', count === this.#items.length);
  }
}

customElements.define('tick-list', TickList);

import { type PhraseWords, phraseWordsFor } from '../../i18n/phrases.ts';
import { everyPhrase, type FilterPhrases, type PhraseQuery, phraseFilter } from '../../phrases/filter.ts';
import { toSimplified } from '../../search/normalize-query.ts';
import { syllableOf } from '../../search/syllable.ts';
import { deviceProgress } from '../device-progress.ts';
import { copyPhrase, sayCopied } from './copy-phrase.ts';
import { exportPhrases } from './export-phrases.ts';
import { fillGaps } from './phrase-dom.ts';
import { phraseKeys } from './phrase-keys.ts';
import { arrange, readPhrases, type ShownPhrase } from './phrase-list.ts';
import { startDrawer, type VariableDrawer } from './variable-drawer.ts';

const toastFor = 4000;

/** The page of replies: finds as one types, fills in, copies with one click or key, and says so. */
class PhraseBook extends HTMLElement {
  readonly #store = deviceProgress();
  readonly #words: PhraseWords = phraseWordsFor(document.documentElement.lang);
  #phrases: readonly ShownPhrase[] = [];
  #shown: readonly ShownPhrase[] = [];
  #find: FilterPhrases = () => [];
  #query: PhraseQuery = everyPhrase;
  #drawer: VariableDrawer | undefined;
  #toastEnds: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const { traditional = '' } = this.dataset;
    this.#phrases = readPhrases(this);
    this.#shown = this.#phrases;
    this.#find = phraseFilter(
      this.#phrases.map(({ entry }) => entry),
      { fold: (text) => toSimplified(text, traditional), syllable: syllableOf },
    );
    const drawer = this.querySelector<HTMLDetailsElement>('[data-drawer]');
    if (drawer) {
      this.#drawer = startDrawer(drawer, { store: this.#store, words: this.#words, say: (text) => this.#say(text) });
    }
    const fill = (): void => fillGaps(this, this.#store.read('phrases'));
    fill();
    this.#store.subscribe('phrases', fill);
    this.addEventListener('click', (event) => this.#clicked(event));
    this.addEventListener('input', () => this.#asked());
    this.querySelector('[data-filters]')?.addEventListener('submit', (event) => event.preventDefault());
    phraseKeys({
      root: this,
      filter: this.#filter,
      shown: () => this.#shown,
      copyFirst: () => void (this.#query === everyPhrase || this.#copy(this.#shown[0])),
      clear: () => this.#ask(everyPhrase),
    });
    window.addEventListener('hashchange', () => this.#uncover());
    for (const part of this.querySelectorAll<HTMLElement>('[data-filters], [data-every], [data-keys], [data-export]')) {
      part.hidden = false;
    }
    this.#uncover();
    // Beside a chat one types at once; on a touch screen that would bring up the keyboard.
    if (location.hash === '' && matchMedia('(hover: hover) and (pointer: fine)').matches) {
      this.#filter?.focus({ preventScroll: true });
    }
    this.dataset.ready = '';
  }

  get #filter(): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>('input[data-filter]');
  }

  #clicked(event: Event): void {
    const target = event.target instanceof Element ? event.target : null;
    const within = (selector: string) => target?.closest<HTMLElement>(selector);
    const button = within('[data-copy]');
    if (button) void this.#copy(this.#phrases.find((phrase) => phrase.button === button));
    const stage = within('[data-stage-link]');
    if (stage) {
      event.preventDefault();
      this.#ask({ ...this.#query, stage: stage.dataset.stageLink ?? '' });
      if (this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: 'start' });
    }
    const gap = within('[data-variable], [data-fill-in]');
    if (gap && !getSelection()?.toString()) {
      this.#drawer?.open(gap.dataset.variable ?? gap.dataset.fillIn ?? '');
      this.#hideToast();
    }
    if (within('[data-show-all]')) {
      this.#ask(everyPhrase);
      this.#filter?.focus();
    }
    const as = within('[data-export-as]')?.dataset.exportAs;
    if (as) exportPhrases(this.#phrases, as === 'filled' ? this.#store.read('phrases') : undefined, this.#words);
    if (within('[data-print]')) window.print();
  }

  #asked(): void {
    const form = this.querySelector<HTMLFormElement>('[data-filters]');
    if (!form) return;
    const fields = new FormData(form);
    const [text, language, role] = ['text', 'language', 'role'].map((name) => String(fields.get(name) ?? ''));
    this.#ask({ ...this.#query, text: text ?? '', language: language ?? '', role: role ?? '' });
  }

  #ask(query: PhraseQuery): void {
    const { text, stage, language, role } = query;
    this.#query = text.trim() || stage || language || role ? query : everyPhrase;
    for (const field of this.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-filter]')) {
      const value = { text, language, role }[field.name] ?? '';
      if (field.value !== value) field.value = value;
    }
    for (const link of this.querySelectorAll<HTMLElement>('[data-stage-link]')) {
      if (link.dataset.stageLink === stage) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    this.#shown = arrange(this.#phrases, this.#find(this.#query));
    // What Enter in the filter would copy.
    const first = this.#query === everyPhrase ? undefined : this.#shown[0];
    for (const phrase of this.#phrases) phrase.element.toggleAttribute('data-first', phrase === first);
    this.#tell('count', this.#words.count(this.#shown.length));
    const none = this.querySelector<HTMLElement>('[data-none]');
    if (none) none.hidden = this.#shown.length > 0;
    this.#tell('none-said', this.#words.none(text.trim()));
  }

  async #copy(phrase: ShownPhrase | undefined): Promise<void> {
    if (!phrase) return;
    const copied = await copyPhrase(phrase.text, this.#store.read('phrases'), phrase.button);
    this.#say(sayCopied(copied, phrase.situation, this.#words), copied.done ? copied.missing[0]?.id : undefined);
  }

  /** @param gap a variable that was left open: it can be filled in from here, and the message stays */
  #say(message: string, gap?: string): void {
    const toast = this.querySelector<HTMLElement>('[data-toast]');
    const fillIn = toast?.querySelector<HTMLElement>('[data-fill-in]');
    if (!toast || !fillIn) return;
    toast.hidden = false;
    fillIn.hidden = gap === undefined;
    fillIn.dataset.fillIn = gap ?? '';
    toast.toggleAttribute('data-open-gap', gap !== undefined);
    this.#tell('said', message);
    clearTimeout(this.#toastEnds);
    if (gap === undefined) this.#toastEnds = setTimeout(() => this.#hideToast(), toastFor);
  }

  #hideToast(): void {
    const toast = this.querySelector<HTMLElement>('[data-toast]');
    if (toast) toast.hidden = true;
  }

  #tell(place: string, text: string): void {
    const box = this.querySelector(`[data-${place}]`);
    if (box) box.textContent = text;
  }

  /** Someone who follows a link to a reply sees it, whatever was filtered before. */
  #uncover(): void {
    const id = decodeURIComponent(location.hash.slice(1));
    const phrase = this.#phrases.find((one) => one.id === id);
    if (!phrase) return;
    if (phrase.element.hidden) this.#ask(everyPhrase);
    phrase.element.scrollIntoView({ block: 'start' });
  }
}

customElements.define('phrase-book', PhraseBook);

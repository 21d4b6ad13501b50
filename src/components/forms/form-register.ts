import { entryText } from '../../forms/entry-text.ts';
import { readHandover } from '../../forms/handover.ts';
import type { FormOutline } from '../../forms/model.ts';
import type { Entry } from '../../forms/values.ts';
import { type FormWords, formWordsFor } from '../../i18n/forms.ts';
import { deviceProgress } from '../device-progress.ts';
import { copyText } from '../flow/copy-text.ts';
import { type EntryBook, entryBook } from './entry-book.ts';
import { type EntryList, entryList } from './entry-list.ts';
import { paperOf } from './entry-paper.ts';
import { exportEntries, isExportType } from './export-entries.ts';
import { readControls } from './field-controls.ts';
import { type Desk, fillingDesk } from './filling-desk.ts';
import { importEntries } from './import-entries.ts';
import { dayOf } from './local-time.ts';
import { type Toast, toast } from './toast.ts';

/** `<form-register data-form>`: fills in a form again and again, and keeps the entries on the device. */
class FormRegister extends HTMLElement {
  #words: FormWords = formWordsFor('');
  #form: FormOutline | undefined;
  #book: EntryBook | undefined;
  #desk: Desk | undefined;
  #list: EntryList | undefined;
  #toast: Toast | undefined;
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    const form: FormOutline = JSON.parse(this.querySelector('[data-form-data]')?.textContent ?? '');
    const store = deviceProgress();
    this.#words = formWordsFor(document.documentElement.lang);
    this.#form = form;
    this.#book = entryBook(store, form.id);
    this.#toast = toast(this);
    this.#desk = fillingDesk(this, form, this.#book, this.#words);
    this.#list = entryList(this, form, this.#book, this.#words);
    // Somebody may have typed before this script was there.
    if (Object.keys(readControls(this, form)).length > 0) this.#desk.changed();
    this.#listen();
    this.#listeners?.signal.addEventListener(
      'abort',
      store.subscribe('entries', () => this.#list?.paint()),
    );
    this.#desk.paint();
    this.#list.paint();
    this.#takeHandover();
    this.dataset.ready = '';
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  #listen(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    for (const type of ['input', 'change'])
      this.addEventListener(type, ({ target }) => this.#changed(target), { signal });
    this.addEventListener('change', ({ target }) => void this.#import(target), { signal });
    this.addEventListener('click', (event) => this.#clicked(event), { signal });
    this.addEventListener('submit', (event) => this.#submit(event), { signal });
    this.addEventListener('keydown', (event) => this.#key(event), { signal });
    window.addEventListener('hashchange', () => this.#takeHandover(), { signal });
    window.addEventListener('beforeprint', () => this.#readyPaper(), { signal });
    window.addEventListener('afterprint', () => delete this.dataset.printing, { signal });
  }

  /** What came along in the address is taken in once, and the address tidied. */
  #takeHandover(): void {
    const handover = readHandover(location.hash);
    if (!handover) return;
    history.replaceState(history.state, '', location.pathname + location.search);
    if (this.#desk?.take(handover)) this.#toast?.say(this.#words.pathTaken);
  }

  #changed(target: EventTarget | null): void {
    if (!(target instanceof HTMLElement)) return;
    const { control } = target.dataset;
    if (control !== undefined) this.#desk?.changed(control);
    else if (target instanceof HTMLSelectElement) this.#list?.sortBy(target.value);
    else if (target instanceof HTMLInputElement && target.closest('[data-filters]')) this.#search();
  }

  #search(): void {
    const value = (selector: string): string => this.querySelector<HTMLInputElement>(selector)?.value ?? '';
    this.#list?.search({ text: value('[data-find]'), from: value('[data-from]'), to: value('[data-to]') });
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
    event.preventDefault();
    this.#save();
  }

  #submit(event: Event): void {
    event.preventDefault();
    this.#save();
  }

  #save(): void {
    const isChange = this.#book?.filling().editing !== undefined;
    const id = this.#desk?.save();
    if (id === undefined) return;
    this.#list?.reveal(id);
    const done = isChange ? this.#words.changeSaved : this.#words.saved(this.#book?.entries().length ?? 0);
    this.#toast?.say(this.#book?.isSaved() ? done : this.#words.notKept);
    if (isChange) this.#focusEntry(id);
    else this.#desk?.focusFirst();
  }

  #clicked(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>('button, a') : null;
    if (!target) return;
    const { dataset } = target;
    const has = (mark: string): boolean => target.hasAttribute(mark);
    const entry = this.#entryOf(target);
    if (dataset.toField !== undefined) {
      event.preventDefault();
      this.querySelector<HTMLElement>(`[data-control="${CSS.escape(dataset.toField)}"]`)?.focus();
    } else if (entry) this.#act(entry, has);
    else if (has('data-copy')) void this.#copy(this.#desk?.text() ?? '');
    else if (has('data-cancel')) this.#desk?.cancel();
    else if (has('data-clear')) this.#beginAgain(() => this.#desk?.clear());
    else if (has('data-add-path')) this.#desk?.addPath();
    else if (has('data-start-with-path')) this.#beginAgain(() => this.#desk?.startWithPath());
    else if (has('data-open-day')) this.#desk?.openSameDay();
    else if (has('data-undo')) this.#toast?.undo();
    else if (has('data-more')) this.#list?.more();
    else if (has('data-show-old')) this.#list?.toggleOld();
    else if (has('data-delete-old')) this.#remove(this.#list?.old() ?? []);
    else if (has('data-clear-all')) this.#clearAll();
    else if (has('data-import')) this.querySelector<HTMLInputElement>('[data-import-file]')?.click();
    else if (dataset.sort !== undefined) this.#list?.sortBy(dataset.sort);
    else if (dataset.print !== undefined) this.#print(dataset.print === 'blank' ? undefined : this.#list?.found());
    else if (isExportType(dataset.export)) void this.#export(dataset.export);
  }

  #act(entry: Entry, has: (mark: string) => boolean): void {
    if (has('data-change')) this.#desk?.open(entry);
    else if (has('data-copy') && this.#form) void this.#copy(entryText(this.#form, entry.values, this.#words));
    else if (has('data-print-entry')) this.#print([entry]);
    else if (has('data-remove')) this.#remove([entry]);
  }

  #entryOf(target: HTMLElement): Entry | undefined {
    const id = target.closest<HTMLElement>('[data-entry]')?.dataset.entry;
    return id === undefined ? undefined : this.#book?.entries().find((entry) => entry.id === id);
  }

  #remove(entries: readonly Entry[]): void {
    if (entries.length === 0) return;
    const ids = entries.map(({ id }) => id);
    if (ids.includes(this.#book?.filling().editing?.entry ?? '')) this.#desk?.cancel();
    this.#book?.remove(ids);
    this.#toast?.say(this.#words.removed(entries.length), () => {
      this.#book?.put(entries);
      this.#toast?.say(this.#words.undone);
      this.#focusEntry(ids[0] ?? '');
    });
  }

  /** Puts something else on the desk; what was being filled in there can be had back. */
  #beginAgain(change: () => void): void {
    const { draft, editing } = this.#book?.filling() ?? {};
    change();
    this.#toast?.say(this.#words.cleared, () => {
      this.#book?.fill({ draft, editing });
      this.#desk?.paint();
      this.#toast?.say(this.#words.undone);
      this.#desk?.focusFirst();
    });
  }

  #clearAll(): void {
    const entries = this.#book?.entries() ?? [];
    if (!window.confirm(this.#words.clearQuestion(entries.length))) return;
    this.#book?.fill({ draft: undefined, editing: undefined, remembered: undefined });
    this.#remove(entries);
    this.#desk?.paint();
  }

  async #copy(text: string): Promise<void> {
    this.#toast?.say((await copyText(text)) ? this.#words.copied : this.#words.copyFailed);
  }

  async #export(type: Parameters<typeof exportEntries>[2]): Promise<void> {
    if (!this.#form) return;
    // A file for another device holds everything; a table holds what is looked at.
    const entries = (type === 'json' ? this.#book?.entries() : this.#list?.found()) ?? [];
    try {
      await exportEntries(this.#form, entries, type, this.#words);
    } catch {
      this.#toast?.say(this.#words.exportFailed);
    }
  }

  async #import(input: EventTarget | null): Promise<void> {
    if (!(input instanceof HTMLInputElement) || input.type !== 'file') return;
    const [file] = input.files ?? [];
    if (!file) return;
    const text = await file.text();
    input.value = '';
    this.#toast?.say(importEntries(text, deviceProgress(), this.#words));
  }

  /** @param entries what to print; none: the blank form */
  #print(entries: readonly Entry[] | undefined): void {
    this.#readyPaper(entries ?? []);
    window.print();
  }

  #readyPaper(entries?: readonly Entry[]): void {
    const place = this.querySelector<HTMLElement>('[data-paper-entries]');
    if (!this.#form || !place || this.dataset.printing !== undefined) return;
    const shown = entries ?? this.#list?.found() ?? [];
    this.dataset.printing = shown.length > 0 ? 'entries' : 'blank';
    const { handbookTitle: handbook = '' } = place.dataset;
    const scene = { form: this.#form, words: this.#words, handbook, day: dayOf(Date.now()) };
    place.replaceChildren(...paperOf(shown, scene));
  }

  #focusEntry(id: string): void {
    const row = this.querySelector(`[data-entry="${CSS.escape(id)}"]`);
    const target =
      row?.querySelector<HTMLElement>('[data-change]') ?? this.querySelector<HTMLElement>('#entries-heading');
    target?.focus();
  }
}

customElements.define('form-register', FormRegister);

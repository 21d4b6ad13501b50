import { type AssessmentWords, assessmentWords } from '../../../i18n/assessment.ts';
import type { Language } from '../../../i18n/language.ts';
import { readAssessmentFile } from '../../../training/assessment/assessment-file.ts';
import type { AssessmentOutline } from '../../../training/assessment/model.ts';
import { deviceProgress } from '../../device-progress.ts';
import { paintColumn, readChange } from './assessment-column.ts';
import { type ExportType, exportForm, isExportType } from './export-form.ts';
import { emptyObservation, type Observations, observationsOf } from './observations.ts';

/**
 * `<assessment-form>`: an observation form to fill in, a column for each person. Whatever is typed is kept on the
 * device at once.
 */
class AssessmentForm extends HTMLElement {
  #words: AssessmentWords = assessmentWords['zh-CN'];
  #form: AssessmentOutline | undefined;
  #people: Observations | undefined;
  /** The empty column as it was served: one cell for each row that has one. */
  #template: readonly HTMLElement[] = [];
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    this.#words = assessmentWords[document.documentElement.lang as Language] ?? assessmentWords.en;
    const form: AssessmentOutline = JSON.parse(this.querySelector('[data-form]')?.textContent ?? '');
    const store = deviceProgress();
    this.#form = form;
    this.#people = observationsOf(store, form.id);
    if (this.#template.length === 0) {
      this.#template = [...this.querySelectorAll<HTMLElement>('[data-column]')].map(
        (cell) => cell.cloneNode(true) as HTMLElement,
      );
    }
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    for (const type of ['input', 'change'])
      this.addEventListener(type, ({ target }) => this.#changed(target), { signal });
    this.addEventListener('click', ({ target }) => this.#clicked(target), { signal });
    signal.addEventListener(
      'abort',
      store.subscribe('assessments', () => this.#paint()),
    );
    this.#paint();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  #changed(target: EventTarget | null): void {
    if (target instanceof HTMLInputElement && target.type === 'file') {
      void this.#import(target);
      return;
    }
    const place = placeOf(target);
    if (place === undefined) return;
    const people = this.#people?.all() ?? [];
    const change = readChange(target, people[place] ?? emptyObservation);
    if (!change) return;
    // The first column is there before anybody is in it.
    if (people.length === 0) this.#people?.add([{ ...emptyObservation, ...change }]);
    else this.#people?.change(place, change);
  }

  #clicked(target: EventTarget | null): void {
    if (!(target instanceof HTMLElement)) return;
    if (target.closest('[data-add]')) {
      if (this.#people?.all().length === 0) this.#people.add([emptyObservation]);
      this.#people?.add();
      this.querySelector<HTMLElement>('thead [data-column]:last-child input')?.focus();
    }
    if (target.closest('[data-remove]')) this.#remove(placeOf(target));
    if (target.closest('[data-print]')) window.print();
    if (target.closest('[data-import]')) this.querySelector<HTMLInputElement>('input[type=file]')?.click();
    const type = target.closest<HTMLElement>('[data-export]')?.dataset.export;
    if (isExportType(type)) void this.#export(type);
  }

  #remove(place: number | undefined): void {
    const person = place === undefined ? undefined : this.#people?.all()[place];
    if (place === undefined || !person) return;
    const { name, ratings, notes, note } = person;
    const isEmpty = Object.keys({ ...ratings, ...notes }).length === 0 && note === '';
    const question = this.#words.removeQuestion(name || this.#words.unnamed(place + 1));
    if (isEmpty || window.confirm(question)) this.#people?.remove(place);
  }

  async #export(type: ExportType): Promise<void> {
    if (!this.#form) return;
    try {
      await exportForm(this.#form, this.#people?.all() ?? [], type, this.#words);
    } catch {
      this.#say(this.#words.exportFailed);
    }
  }

  async #import(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    if (!file) return;
    const read = readAssessmentFile(await file.text());
    input.value = '';
    if ('problem' in read) return this.#say(this.#words.importWrong[read.problem]);
    const { assessment, observations } = read.file;
    if (assessment !== this.#form?.id) return this.#say(this.#words.importWrong['other-form']);
    this.#people?.add(observations);
    this.#say(this.#words.imported(observations.length));
  }

  #paint(): void {
    const form = this.#form;
    const people = this.#people?.all() ?? [];
    if (!form) return;
    const shown = people.length > 0 ? people : [emptyObservation];
    this.#fitColumns(shown.length);
    for (const [place, person] of shown.entries()) {
      const cells = [...this.querySelectorAll<HTMLTableRowElement>('tr')].flatMap((row) => {
        const cell = row.querySelectorAll<HTMLElement>('[data-column]')[place];
        return cell ? [cell] : [];
      });
      paintColumn(cells, form, person, place, this.#words);
    }
    this.#say(this.#people?.isSaved() ? this.#words.saved : this.#words.notSaved);
  }

  /** Adds and takes away columns at the end; those that stay keep their controls and the focus. */
  #fitColumns(count: number): void {
    for (const [index, row] of [...this.querySelectorAll('tr')].entries()) {
      const cells = [...row.querySelectorAll('[data-column]')];
      for (const cell of cells.slice(count)) cell.remove();
      const template = this.#template[index];
      for (let place = cells.length; place < count && template; place++) row.append(template.cloneNode(true));
    }
  }

  #say(text: string): void {
    const status = this.querySelector('[data-status]');
    if (status && status.textContent !== text) status.textContent = text;
  }
}

/** Which column an element stands in, counted from 0. */
function placeOf(target: EventTarget | null): number | undefined {
  const column =
    target instanceof HTMLElement ? target.closest<HTMLElement>('[data-column]')?.dataset.column : undefined;
  return column === undefined ? undefined : Number(column);
}

customElements.define('assessment-form', AssessmentForm);

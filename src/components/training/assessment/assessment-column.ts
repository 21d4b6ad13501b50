import type { AssessmentWords } from '../../../i18n/assessment.ts';
import type { StoredObservation } from '../../../progress/kinds.ts';
import type { AssessmentOutline } from '../../../training/assessment/model.ts';
import { scoreAssessment } from '../../../training/assessment/score.ts';

const fields = ['name', 'number', 'observer', 'date', 'note'] as const;

/** What one control of a column changes; undefined for a control that changes nothing. */
export function readChange(
  control: EventTarget | null,
  before: StoredObservation,
): Partial<StoredObservation> | undefined {
  if (
    !(
      control instanceof HTMLInputElement ||
      control instanceof HTMLSelectElement ||
      control instanceof HTMLTextAreaElement
    )
  ) {
    return undefined;
  }
  const { field, rating, note } = control.dataset;
  const named = fields.find((one) => one === field);
  if (named) return { [named]: control.value };
  if (rating !== undefined)
    return { ratings: changed(before.ratings, rating, control.value === '' ? undefined : Number(control.value)) };
  if (note !== undefined)
    return { notes: changed(before.notes, note, control.value === '' ? undefined : control.value) };
  return undefined;
}

function changed<T>(
  entries: Readonly<Record<string, T>>,
  id: string,
  value: T | undefined,
): Readonly<Record<string, T>> {
  const { [id]: _, ...others } = entries;
  return value === undefined ? others : { ...others, [id]: value };
}

/** Shows a person in the cells of a column. A control that is being typed in is left alone. */
export function paintColumn(
  cells: readonly HTMLElement[],
  form: AssessmentOutline,
  person: StoredObservation,
  place: number,
  words: AssessmentWords,
): void {
  const name = person.name || words.unnamed(place + 1);
  for (const cell of cells) {
    cell.dataset.column = String(place);
    for (const control of cell.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(
      'input, select, textarea',
    )) {
      const { field, rating, note } = control.dataset;
      const named = fields.find((one) => one === field);
      const value = named
        ? person[named]
        : rating !== undefined
          ? String(person.ratings[rating] ?? '')
          : (person.notes[note ?? ''] ?? '');
      if (control !== document.activeElement && control.value !== value) control.value = value;
      // On paper an empty date is a blank, not the browser's way to write one.
      if (field === 'date') control.toggleAttribute('data-empty', value === '');
      // Every column has the same controls; read aloud, each says whose it is.
      const label =
        control.dataset.label ?? control.getAttribute('aria-label') ?? control.closest('label')?.textContent ?? '';
      control.dataset.label = label;
      control.setAttribute('aria-label', `${name} ${label.trim()}`);
    }
    setText(cell, '[data-place]', words.unnamed(place + 1));
    setText(cell, '[data-print-name]', person.name);
    const printed = cell.querySelector<HTMLElement>('[data-print-note]');
    if (printed) printed.textContent = person.notes[printed.dataset.printNote ?? ''] ?? '';
    const remove = cell.querySelector('[data-remove]');
    remove?.setAttribute('aria-label', `${words.removeTrainee} ${name}`);
    const output = cell.querySelector<HTMLOutputElement>('[data-score]');
    if (output) paintScore(output, form, person, words);
  }
}

function setText(root: HTMLElement, selector: string, text: string): void {
  const found = root.querySelector(selector);
  if (found) found.textContent = text;
}

function paintScore(
  output: HTMLOutputElement,
  form: AssessmentOutline,
  person: StoredObservation,
  words: AssessmentWords,
): void {
  const { percent, passed, rated, total, below } = scoreAssessment(form, person.ratings);
  const state = passed === undefined ? 'open' : passed ? 'passed' : 'failed';
  const titles = form.items.filter(({ id }) => below.includes(id)).map(({ title }) => title);
  output.dataset.state = rated === 0 ? 'none' : state;
  output.textContent =
    rated === 0
      ? words.progress(rated, total)
      : [
          words.percent(percent),
          words.results[state],
          ...(rated < total ? [words.progress(rated, total)] : []),
          ...(titles.length > 0 ? [words.belowLowest(titles)] : []),
        ].join(' · ');
}

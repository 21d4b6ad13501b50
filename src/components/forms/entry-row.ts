import type { FormField, FormOutline } from '../../forms/model.ts';
import { sayValue } from '../../forms/say-value.ts';
import type { Entry } from '../../forms/values.ts';
import type { FormWords } from '../../i18n/forms.ts';

/** One entry in the table: a cell for each column, then what one can do with it. */
export function entryRow(form: FormOutline, entry: Entry, words: FormWords, isMarked: boolean): HTMLTableRowElement {
  const row = document.createElement('tr');
  row.dataset.entry = entry.id;
  if (isMarked) row.className = 'is-marked';
  row.append(...columnsOf(form).map((field) => cell(field, form, entry, words)), actions(form, entry, words));
  return row;
}

export const columnsOf = ({ columns, fields }: FormOutline): readonly FormField[] =>
  columns.flatMap((id) => fields.find((field) => field.id === id) ?? []);

function cell(field: FormField, form: FormOutline, { values }: Entry, words: FormWords): HTMLTableCellElement {
  const { type, title } = field;
  const element = document.createElement('td');
  // The head of the column says the unit, and on a phone the cell's own label.
  const text = sayValue({ ...field, unit: '' }, form, values, words);
  const clamp = Object.assign(document.createElement('span'), { className: 'form-cell', textContent: text });
  element.append(clamp);
  element.dataset.label = title;
  element.classList.toggle('is-empty', text === '');
  const isNumber = type === 'number' || type === 'money' || type === 'sum' || type === 'ratio';
  element.classList.toggle('number', isNumber);
  element.classList.toggle('is-plain', isNumber || type === 'date' || type === 'time');
  return element;
}

function actions(form: FormOutline, entry: Entry, words: FormWords): HTMLTableCellElement {
  const element = Object.assign(document.createElement('td'), { className: 'form-doing' });
  const name = nameOf(form, entry, words);
  const button = (text: string, mark: string): HTMLButtonElement => {
    const made = Object.assign(document.createElement('button'), { type: 'button', textContent: text });
    made.setAttribute('aria-label', words.ofEntry(text, name));
    made.setAttribute(mark, '');
    return made;
  };
  element.append(button(words.change, 'data-change'), button(words.copyEntry, 'data-copy'));
  if (form.paper === 'sheet') element.append(button(words.print, 'data-print-entry'));
  element.append(button(words.remove, 'data-remove'));
  return element;
}

/** By what an entry is told from the others when it is read aloud: its first values. */
function nameOf(form: FormOutline, { values }: Entry, words: FormWords): string {
  const texts = columnsOf(form).map((field) => sayValue(field, form, values, words));
  return texts.filter(Boolean).slice(0, 3).join(' ');
}

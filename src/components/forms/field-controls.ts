import { calculate } from '../../forms/calculate.ts';
import type { ValueProblem } from '../../forms/check-values.ts';
import type { FormField, FormOutline } from '../../forms/model.ts';
import { type FieldValue, type FormValues, isEmpty, textOf, valueIn } from '../../forms/values.ts';
import type { FormWords } from '../../i18n/forms.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export const controlsOf = (root: HTMLElement, id: string): Control[] => [
  ...root.querySelectorAll<Control>(`[data-control="${CSS.escape(id)}"]`),
];

/** What stands in the controls now; fields that are empty are left out. */
export function readControls(root: HTMLElement, form: FormOutline): FormValues {
  const values: Record<string, FieldValue> = {};
  for (const field of form.fields) {
    const value = readField(field, controlsOf(root, field.id));
    if (!isEmpty(value)) values[field.id] = value as FieldValue;
  }
  return values;
}

function readField({ type }: FormField, controls: readonly Control[]): FieldValue | undefined {
  const [first] = controls;
  if (!first) return undefined;
  if (type === 'check') return first instanceof HTMLInputElement && first.checked;
  const chosen = controls.flatMap((one) => (one instanceof HTMLInputElement && one.checked ? [one.value] : []));
  if (type === 'choices') return chosen;
  return controls.length > 1 || first.type === 'radio' ? (chosen[0] ?? '') : first.value;
}

/** Shows values in the controls. A control that shows its value already keeps its cursor. */
export function writeControls(root: HTMLElement, form: FormOutline, values: FormValues, words: FormWords): void {
  for (const field of form.fields) {
    const value = valueIn(values, field.id);
    const text = textOf(values, field.id);
    for (const control of controlsOf(root, field.id)) {
      if (control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox')) {
        control.checked =
          field.type === 'check'
            ? value === true
            : typeof value === 'object'
              ? value.includes(control.value)
              : control.value === text;
      } else {
        if (control instanceof HTMLSelectElement) addFormerOption(control, text, words);
        if (control.value !== text) control.value = text;
      }
    }
  }
  paintCalculated(root, form, values);
}

/** An entry may hold an option that the form has lost since: it stays what was chosen until another one is. */
function addFormerOption(select: HTMLSelectElement, value: string, words: FormWords): void {
  for (const former of select.querySelectorAll('[data-former]')) former.remove();
  if (value === '' || [...select.options].some((option) => option.value === value)) return;
  const option = Object.assign(document.createElement('option'), { value, textContent: words.otherOption(value) });
  option.dataset.former = '';
  select.append(option);
}

export function paintCalculated(root: HTMLElement, form: FormOutline, values: FormValues): void {
  for (const field of form.fields) {
    const output = root.querySelector<HTMLOutputElement>(`[data-calculated="${CSS.escape(field.id)}"]`);
    if (output) output.value = String(calculate(field, form, values) ?? '—');
  }
}

/** Says at each field what is wrong with it, and above the form what there is to mend, each a link to its field. */
export function showProblems(
  root: HTMLElement,
  form: FormOutline,
  problems: readonly ValueProblem[],
  words: FormWords,
): void {
  const said = new Map(
    problems.map(({ field, kind, limit }) => {
      const title = form.fields.find(({ id }) => id === field)?.title ?? field;
      return [field, words.trouble(title, kind, limit)];
    }),
  );
  for (const { id } of form.fields) {
    const text = said.get(id) ?? '';
    const error = root.querySelector<HTMLElement>(`[data-error="${CSS.escape(id)}"]`);
    if (error) {
      error.textContent = text;
      error.hidden = text === '';
    }
    for (const control of controlsOf(root, id)) {
      if (text === '') control.removeAttribute('aria-invalid');
      else control.setAttribute('aria-invalid', 'true');
    }
  }
  const summary = root.querySelector<HTMLElement>('[data-errors]');
  const list = root.querySelector('[data-errors-list]');
  const head = root.querySelector('[data-errors-head]');
  if (!summary || !list || !head) return;
  summary.hidden = said.size === 0;
  head.textContent = words.errors(said.size);
  list.replaceChildren(
    ...[...said].map(([id, text]) => {
      const link = Object.assign(document.createElement('a'), { textContent: text, href: `#field-${id}` });
      link.dataset.toField = id;
      const item = document.createElement('li');
      item.append(link);
      return item;
    }),
  );
}

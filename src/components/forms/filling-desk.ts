import { checkValues, type ValueProblem } from '../../forms/check-values.ts';
import { entryText } from '../../forms/entry-text.ts';
import type { Handover } from '../../forms/handover.ts';
import type { FormOutline } from '../../forms/model.ts';
import { takeHandover } from '../../forms/take-handover.ts';
import {
  type Entry,
  type FormValues,
  isEmpty,
  isSameFilling,
  rememberedOf,
  startValues,
  textOf,
  valueIn,
} from '../../forms/values.ts';
import type { FormWords } from '../../i18n/forms.ts';
import { type EntryBook, newEntry } from './entry-book.ts';
import { controlsOf, paintCalculated, readControls, showProblems, writeControls } from './field-controls.ts';
import { localNow } from './local-time.ts';

export interface Desk {
  /** Takes the controls as they stand for what is being filled in. */
  changed(field?: string): void;
  /** Keeps what is filled in as an entry, or says what is missing; the id of the entry where it was kept. */
  save(): string | undefined;
  cancel(): void;
  /** Forgets what was being filled in. */
  clear(): void;
  /** Opens an entry to be changed. The draft of a new one waits meanwhile. */
  open(entry: Entry): void;
  /** Puts the path of a flow into the form, or asks where to where something is being filled in. */
  take(handover: Handover): boolean;
  addPath(): void;
  startWithPath(): void;
  openSameDay(): void;
  /** What is filled in, as lines of text. */
  text(): string;
  focusFirst(): void;
  paint(): void;
}

/** The upper half of a form's page: one entry that is being filled in or changed, kept at each key. */
export function fillingDesk(root: HTMLElement, form: FormOutline, book: EntryBook, words: FormWords): Desk {
  let problems: readonly ValueProblem[] = [];
  let waiting: Handover | undefined;
  const find = (selector: string): HTMLElement | null => root.querySelector(selector);
  const start = (): FormValues => startValues(form, localNow(), book.filling().remembered);
  const current = (): FormValues => {
    const { editing, draft } = book.filling();
    return editing?.values ?? draft ?? start();
  };
  const isDraft = (): boolean => book.filling().draft !== undefined;

  const keep = (values: FormValues): void => {
    const { editing } = book.filling();
    if (editing) book.fill({ editing: { ...editing, values } });
    else book.fill({ draft: isSameFilling(form, values, start()) ? undefined : values });
  };

  const sameDay = (): Entry | undefined => {
    const field = form.perDay && form.fields.find(({ type }) => type === 'date');
    if (!field || book.filling().editing) return undefined;
    const day = textOf(current(), field.id);
    return day === '' ? undefined : book.entries().find(({ values }) => textOf(values, field.id) === day);
  };

  const paintOffers = (): void => {
    const path = find('[data-path-offer]');
    if (path) path.hidden = !waiting;
    const pathText = find('[data-path-text]');
    if (pathText) pathText.textContent = waiting ? words.pathWaits(waiting.path) : '';
    const other = sameDay();
    const day = find('[data-day-offer]');
    if (day) day.hidden = !other;
    const dayText = find('[data-day-text]');
    const date = form.fields.find(({ type }) => type === 'date');
    if (dayText) dayText.textContent = other && date ? words.sameDay(textOf(other.values, date.id)) : '';
  };

  const paint = (): void => {
    const { editing } = book.filling();
    writeControls(root, form, current(), words);
    const heading = find('[data-heading]');
    if (heading) heading.textContent = editing ? words.changeEntry : words.newEntry;
    const save = find('[data-save]');
    if (save) save.textContent = editing ? words.saveChange : words.save;
    const cancel = find('[data-cancel]');
    if (cancel) cancel.hidden = !editing;
    const clear = find('[data-clear]');
    if (clear) clear.hidden = editing !== undefined;
    find('.form-card')?.classList.toggle('is-changing', editing !== undefined);
    const note = find('[data-draft-note]');
    if (note) note.textContent = book.isSaved() ? words.draftKept : words.notKept;
    paintOffers();
  };

  const show = (found: readonly ValueProblem[]): void => {
    problems = found;
    showProblems(root, form, problems, words);
  };

  const focusFirst = (): void => {
    const values = current();
    const empty = form.fields.find(({ id }) => isEmpty(valueIn(values, id)) && controlsOf(root, id).length > 0);
    const [control] = controlsOf(root, empty?.id ?? form.fields[0]?.id ?? '');
    // On a phone a focused field opens the keyboard over what one wants to see.
    if (matchMedia('(pointer: coarse)').matches) find('[data-heading]')?.focus();
    else control?.focus();
  };

  const begin = (values: FormValues): void => {
    waiting = undefined;
    book.fill({ editing: undefined, draft: isSameFilling(form, values, start()) ? undefined : values });
    show([]);
    paint();
    focusFirst();
  };

  return {
    paint,
    focusFirst,
    changed: (field) => {
      const values = readControls(root, form);
      keep(values);
      paintCalculated(root, form, values);
      paintOffers();
      // What was said to be wrong goes as it is mended; nothing new is complained of while somebody types.
      if (field !== undefined && problems.some((problem) => problem.field === field)) {
        const left = new Set(checkValues(form, values).problems.map((problem) => problem.field));
        show(problems.filter((problem) => problem.field !== field || left.has(field)));
      }
    },
    save: () => {
      const checked = checkValues(form, readControls(root, form));
      show(checked.problems);
      if (checked.problems.length > 0) {
        find('[data-errors]')?.focus();
        return undefined;
      }
      const now = Date.now();
      const { editing } = book.filling();
      const old = editing && book.entries().find(({ id }) => id === editing.entry);
      const fresh = newEntry(checked.values, now);
      // An entry that was deleted in another window while it was being changed comes back under its id.
      const entry = editing ? { ...fresh, id: editing.entry, created: old?.created ?? now } : fresh;
      // Fields that the form has lost since stay with the entry.
      book.put([{ ...entry, values: { ...lostValues(form, old), ...checked.values } }]);
      book.fill(
        editing ? { editing: undefined } : { draft: undefined, remembered: rememberedOf(form, checked.values) },
      );
      paint();
      return entry.id;
    },
    cancel: () => {
      book.fill({ editing: undefined });
      show([]);
      paint();
    },
    clear: () => begin(start()),
    open: ({ id, values }) => {
      book.fill({ editing: { entry: id, values } });
      show([]);
      paint();
      find('[data-heading]')?.focus();
    },
    take: (handover) => {
      waiting = handover;
      const isBusy = isDraft() || book.filling().editing !== undefined;
      if (isBusy) paintOffers();
      else begin(takeHandover(form, start(), handover));
      return !isBusy;
    },
    addPath: () => {
      const handover = waiting;
      waiting = undefined;
      if (handover) keep(takeHandover(form, current(), handover));
      paint();
      focusFirst();
    },
    startWithPath: () => {
      if (waiting) begin(takeHandover(form, start(), waiting));
    },
    openSameDay: () => {
      const other = sameDay();
      if (other) book.fill({ editing: { entry: other.id, values: other.values } });
      paint();
      focusFirst();
    },
    text: () => entryText(form, current(), words),
  };
}

function lostValues({ fields }: FormOutline, entry: Entry | undefined): FormValues {
  const known = new Set(fields.map(({ id }) => id));
  return Object.fromEntries(Object.entries(entry?.values ?? {}).filter(([id]) => !known.has(id)));
}

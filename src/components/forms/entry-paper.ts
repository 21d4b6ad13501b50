import type { FormOutline } from '../../forms/model.ts';
import { columnWidth, paperRows } from '../../forms/paper-rows.ts';
import { sayValue, titleWithUnit } from '../../forms/say-value.ts';
import type { Entry } from '../../forms/values.ts';
import type { FormWords } from '../../i18n/forms.ts';

export interface PaperScene {
  readonly form: FormOutline;
  readonly words: FormWords;
  /** Title of the handbook. */
  readonly handbook: string;
  /** Day of printing, `YYYY-MM-DD`. */
  readonly day: string;
}

/** Entries as they are printed: one table, or a sheet for each. */
export function paperOf(entries: readonly Entry[], scene: PaperScene): readonly HTMLElement[] {
  const { form } = scene;
  if (form.paper === 'table') return [paper(scene, [table(entries, scene), ...signatures(scene)])];
  return entries.map((entry) => paper(scene, [sheet(entry, scene), ...signatures(scene)]));
}

function paper({ form, words, handbook, day }: PaperScene, content: readonly HTMLElement[]): HTMLElement {
  const made = element('section', 'paper');
  made.dataset.paper = form.paper;
  const head = element('header', 'paper-head');
  head.append(
    element('p', 'paper-title', form.title),
    element('p', '', `${handbook}　${words.paperNote}${words.colon}${day}`),
  );
  made.append(head, ...content);
  return made;
}

function table(entries: readonly Entry[], { form, words }: PaperScene): HTMLElement {
  const made = element('table', 'paper-table');
  const columns = document.createElement('colgroup');
  columns.append(...form.fields.map((field) => element('col', columnWidth(field))));
  const head = document.createElement('thead');
  const titles = document.createElement('tr');
  titles.append(...form.fields.map((field) => headCell(titleWithUnit(field, words.isChinese), 'col')));
  head.append(titles);
  const body = document.createElement('tbody');
  body.append(
    ...entries.map(({ values }) => {
      const row = document.createElement('tr');
      row.append(
        ...form.fields.map((field) => element('td', '', sayValue({ ...field, unit: '' }, form, values, words))),
      );
      return row;
    }),
  );
  made.append(columns, head, body);
  return made;
}

function sheet({ values }: Entry, { form, words }: PaperScene): HTMLElement {
  const body = document.createElement('tbody');
  for (const { group, fields } of paperRows(form)) {
    if (group) {
      const heading = headCell(group, 'rowgroup');
      heading.className = 'paper-group';
      heading.colSpan = 4;
      const line = document.createElement('tr');
      line.append(heading);
      body.append(line);
    }
    const row = document.createElement('tr');
    for (const field of fields) {
      const value = element('td', `is-${field.type}`, sayValue({ ...field, unit: '' }, form, values, words));
      if (fields.length === 1) value.colSpan = 3;
      row.append(headCell(titleWithUnit(field, words.isChinese), 'row'), value);
    }
    body.append(row);
  }
  const made = element('table', 'paper-sheet');
  const columns = document.createElement('colgroup');
  columns.append(element('col'), element('col'), element('col'), element('col'));
  made.append(columns, body);
  return made;
}

function signatures({ form, words }: PaperScene): HTMLElement[] {
  if (form.signatures.length === 0) return [];
  const list = element('ul', 'paper-signatures');
  list.append(
    ...form.signatures.map((name) => {
      const item = document.createElement('li');
      item.append(element('span', '', name + words.colon), element('span', '', words.paperDate + words.colon));
      return item;
    }),
  );
  return [list];
}

function headCell(text: string, scope: string): HTMLTableCellElement {
  return Object.assign(element('th', '', text), { scope });
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className = '',
  text = '',
): HTMLElementTagNameMap[Tag] {
  return Object.assign(document.createElement(tag), { className, textContent: text });
}

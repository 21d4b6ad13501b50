import type { FieldWidth, FormField, FormOutline } from './model.ts';

/** Fields that share one line of a sheet, under a heading where a group begins. */
export interface PaperRow {
  readonly group: string;
  readonly fields: readonly FormField[];
}

/** Lays a form out on paper: a wide field alone, others two in a line. */
export function paperRows({ fields }: Pick<FormOutline, 'fields'>): readonly PaperRow[] {
  const rows: { group: string; fields: FormField[] }[] = [];
  for (const field of fields) {
    const last = rows.at(-1);
    const [before] = last?.fields ?? [];
    const fits = last?.fields.length === 1 && before?.width !== 'wide' && field.width !== 'wide' && field.group === '';
    if (last && fits) last.fields.push(field);
    else rows.push({ group: field.group, fields: [field] });
  }
  return rows;
}

/** The class of a column: a date needs its width, a choice is one word there. */
export function columnWidth({ type, width }: FormField): `is-${FieldWidth | 'date'}` {
  if (type === 'date') return 'is-date';
  return type === 'choice' ? 'is-normal' : `is-${width}`;
}

/** Fields by the headings they stand under; those before the first heading come under ''. */
export function fieldGroups({ fields }: Pick<FormOutline, 'fields'>): readonly PaperRow[] {
  const groups: { group: string; fields: FormField[] }[] = [];
  for (const field of fields) {
    const last = groups.at(-1);
    if (last && field.group === '') last.fields.push(field);
    else groups.push({ group: field.group, fields: [field] });
  }
  return groups;
}

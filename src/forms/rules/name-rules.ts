import { defineRule, type Rule } from '../../diagnostics/rule.ts';
import { nearest } from '../../text/nearest.ts';
import type { Form } from '../model.ts';
import { dayField, formExample, notesField, roomField } from './form-example.ts';
import { placeInForm } from './place-in-form.ts';

/** A field's id stands once in its form: entries are kept by it. */
export const duplicateField = defineRule<Form, 'forms/duplicate-field'>({
  id: 'forms/duplicate-field',
  severity: 'error',
  examples: {
    good: [formExample([dayField, roomField])],
    bad: [formExample([dayField, '{ id: day, title: 报修日, type: date }'])],
  },
  check(form, report) {
    for (const [index, { id }] of form.fields.entries()) {
      const first = form.fields.findIndex((field) => field.id === id);
      if (first === index) continue;
      const earlier = placeInForm(form, 'fields', first, 'id');
      report({
        place: placeInForm(form, 'fields', index, 'id'),
        values: { id, firstLine: earlier.start.line },
        related: [{ file: form.file, place: earlier }],
      });
    }
  },
});

/** What `columns`, `from_flow` and `of` name is a field of the form. */
export const unknownField = defineRule<Form, 'forms/unknown-field'>({
  id: 'forms/unknown-field',
  severity: 'error',
  examples: {
    good: [
      formExample([dayField, notesField], ['columns: [day]', 'from_flow: notes']),
      formExample([notesField], ['from_flow: { field: notes, flows: [repair] }']),
    ],
    bad: [
      formExample([dayField], ['columns: [dya]']),
      formExample([dayField, notesField], ['from_flow: note']),
      formExample([notesField], ['from_flow: { field: path, flows: [repair] }']),
      formExample(['{ id: a, title: 甲, type: number }', '{ id: both, title: 合计, type: sum, of: [a, b] }']),
    ],
  },
  check(form, report) {
    const known = form.fields.map(({ id }) => id);
    const look = (key: string, id: string, ...path: readonly (string | number)[]): void => {
      if (known.includes(id)) return;
      report({ place: placeInForm(form, ...path), values: { key, id, known, suggestion: nearest(id, known) } });
    };
    for (const [index, id] of form.columns.entries()) look('columns', id, 'columns', index);
    if (form.fromFlow !== undefined) look('from_flow', form.fromFlow, 'from_flow');
    for (const [index, { of }] of form.fields.entries()) {
      for (const [place, id] of of.entries()) look('of', id, 'fields', index, 'of', place);
    }
  },
});

/** A walked path is words; it needs a field that holds words. */
export const fromFlowType = defineRule<Form, 'forms/from-flow-type'>({
  id: 'forms/from-flow-type',
  severity: 'error',
  examples: {
    good: [formExample([notesField], ['from_flow: notes'])],
    bad: [formExample([dayField], ['from_flow: day'])],
  },
  check(form, report) {
    const field = form.fields.find(({ id }) => id === form.fromFlow);
    if (!field || field.type === 'long' || field.type === 'text') return;
    report({ place: placeInForm(form, 'from_flow'), values: { title: field.title, type: field.type } });
  },
});

export const nameRules: readonly Rule<Form>[] = [duplicateField, unknownField, fromFlowType];

import { startOfFile } from '../../diagnostics/place.ts';
import { defineRule, type Rule } from '../../diagnostics/rule.ts';
import type { Assessment } from '../assessment/model.ts';

interface Example {
  readonly scale?: readonly number[];
  readonly each?: number;
  readonly items?: readonly string[];
}

const example = ({ scale = [1, 2, 3], each, items = ['typing', 'notes'] }: Example): string =>
  [
    'title: 操作技能',
    'scale:',
    ...scale.map((value) => `  - { value: ${value}, label: 第 ${value} 档 }`),
    `pass: { percent: 60${each === undefined ? '' : `, each: ${each}`} }`,
    'items:',
    ...items.map((id) => `  - { id: ${id}, title: ${id} }`),
    '',
  ].join('\n');

const placeOf = ({ places }: Assessment, path: string) => places[path] ?? startOfFile;

/** An item's id stands once in its form: ratings are kept by it. */
export const duplicateAssessmentItem = defineRule<Assessment, 'training/duplicate-assessment-item'>({
  id: 'training/duplicate-assessment-item',
  severity: 'error',
  examples: { good: [example({})], bad: [example({ items: ['typing', 'typing'] })] },
  check(form, report) {
    for (const [index, { id }] of form.items.entries()) {
      const first = form.items.findIndex((item) => item.id === id);
      if (first === index) continue;
      const { line } = placeOf(form, `items.${first}.id`).start;
      report({ place: placeOf(form, `items.${index}.id`), values: { id, firstLine: line } });
    }
  },
});

/** A scale goes up from step to step. */
export const assessmentScale = defineRule<Assessment, 'training/assessment-scale'>({
  id: 'training/assessment-scale',
  severity: 'error',
  examples: { good: [example({ scale: [0, 5, 10] })], bad: [example({ scale: [3, 2] }), example({ scale: [1, 1] })] },
  check(form, report) {
    for (const [index, { value }] of form.scale.entries()) {
      const before = form.scale[index - 1]?.value;
      if (before !== undefined && value <= before) {
        report({ place: placeOf(form, `scale.${index}.value`), values: { value, before } });
      }
    }
  },
});

/** The lowest rating that is asked for stands on the scale. */
export const assessmentPass = defineRule<Assessment, 'training/assessment-pass'>({
  id: 'training/assessment-pass',
  severity: 'error',
  examples: { good: [example({ each: 2 })], bad: [example({ each: 4 })] },
  check(form, report) {
    const { each } = form.pass;
    const values = form.scale.map(({ value }) => value);
    if (each === undefined || values.includes(each)) return;
    report({ place: placeOf(form, 'pass.each'), values: { each, known: values } });
  },
});

/** All rules over one form. */
export const assessmentRules: readonly Rule<Assessment>[] = [duplicateAssessmentItem, assessmentScale, assessmentPass];

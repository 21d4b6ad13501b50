import { defineRule, type Rule } from '../../diagnostics/rule.ts';
import { nearest } from '../../text/nearest.ts';
import type { Form, FormField } from '../model.ts';
import { isDate, isTime } from '../plain-time.ts';
import { readNumber } from '../read-number.ts';
import { dayField, formExample, roomField } from './form-example.ts';
import { placeInForm } from './place-in-form.ts';

/** What a field begins with is a value that it can have. */
export const defaultFits = defineRule<Form, 'forms/default'>({
  id: 'forms/default',
  severity: 'error',
  examples: {
    good: [
      formExample([dayField, '{ id: at, title: 时间, type: time, default: now }']),
      formExample(['{ id: room, title: 房间, type: choice, options: [一楼, 二楼], default: 一楼 }']),
      formExample([
        '{ id: pieces, title: 件数, type: number, default: 1 }',
        '{ id: done, title: 已修, type: check, default: true }',
      ]),
    ],
    bad: [
      formExample(['{ id: room, title: 房间, type: choice, options: [一楼, 二楼], default: 三楼 }']),
      formExample(['{ id: who, title: 报修人, type: number, default: today }']),
      formExample(['{ id: at, title: 时间, type: time, default: "25:00" }']),
    ],
  },
  check(form, report) {
    for (const [index, field] of form.fields.entries()) {
      if (field.default === '' || canBegin(field)) continue;
      const { title, type, options } = field;
      const suggestion = nearest(field.default, options);
      report({
        place: placeInForm(form, 'fields', index, 'default'),
        values: { title, type, found: field.default, options, suggestion },
      });
    }
  },
});

function canBegin({ type, options, default: start }: FormField): boolean {
  switch (type) {
    case 'text':
    case 'long':
      return true;
    case 'number':
    case 'money':
      return readNumber(start) !== undefined;
    case 'date':
      return start === 'today' || isDate(start);
    case 'time':
      return start === 'now' || isTime(start);
    case 'choice':
    case 'choices':
      return options.includes(start);
    case 'check':
      return start === 'true' || start === 'false';
    case 'sum':
    case 'ratio':
      return false;
  }
}

/** Limits are for numbers, and the lower one is not above the upper one. */
export const limits = defineRule<Form, 'forms/limits'>({
  id: 'forms/limits',
  severity: 'error',
  examples: {
    good: [formExample(['{ id: pieces, title: 件数, type: number, min: 1, max: 99 }'])],
    bad: [
      formExample(['{ id: pieces, title: 件数, type: number, min: 10, max: 1 }']),
      formExample(['{ id: who, title: 报修人, type: text, max: 20 }']),
    ],
  },
  check(form, report) {
    for (const [index, { title, type, min, max }] of form.fields.entries()) {
      if (min === undefined && max === undefined) continue;
      const isNumber = type === 'number' || type === 'money';
      if (isNumber && (min === undefined || max === undefined || min <= max)) continue;
      const key = max === undefined ? 'min' : 'max';
      report({ place: placeInForm(form, 'fields', index, key), values: { title, type, isNumber } });
    }
  },
});

/** A sum adds fields with numbers, a ratio divides one by another; nothing else is worked out. */
export const workedOut = defineRule<Form, 'forms/worked-out'>({
  id: 'forms/worked-out',
  severity: 'error',
  examples: {
    good: [
      formExample([
        '{ id: asked, title: 问的人, type: number }',
        '{ id: bought, title: 买的人, type: number }',
        '{ id: rate, title: 成交率, type: ratio, of: [bought, asked] }',
        '{ id: both, title: 合计, type: sum, of: [asked, bought] }',
      ]),
    ],
    bad: [
      formExample(['{ id: a, title: 甲, type: number }', '{ id: rate, title: 比率, type: ratio, of: [a] }']),
      formExample([roomField, '{ id: both, title: 合计, type: sum, of: [room] }']),
      formExample(['{ id: both, title: 合计, type: sum }']),
      formExample(['{ id: a, title: 甲, type: number }', '{ id: b, title: 乙, type: number, of: [a] }']),
    ],
  },
  check(form, report) {
    const fieldOf = (id: string) => form.fields.find((field) => field.id === id);
    for (const [index, { title, type, of }] of form.fields.entries()) {
      const place = placeInForm(form, 'fields', index, 'of');
      const isWorkedOut = type === 'sum' || type === 'ratio';
      if (!isWorkedOut) {
        if (of.length > 0) report({ place, values: { title, type, wrong: 'needless', field: '' } });
        continue;
      }
      if (of.length === 0 || (type === 'ratio' && of.length !== 2)) {
        report({ place, values: { title, type, wrong: 'count', field: '' } });
        continue;
      }
      const odd = of.find((id) => !['number', 'money', undefined].includes(fieldOf(id)?.type));
      if (odd !== undefined) {
        report({ place, values: { title, type, wrong: 'no-number', field: fieldOf(odd)?.title ?? odd } });
      }
    }
  },
});

export const valueRules: readonly Rule<Form>[] = [defaultFits, limits, workedOut];

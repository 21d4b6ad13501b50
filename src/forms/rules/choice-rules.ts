import { defineRule, type Rule } from '../../diagnostics/rule.ts';
import { nearest } from '../../text/nearest.ts';
import type { FieldType, Form } from '../model.ts';
import { formExample, roomField } from './form-example.ts';
import { placeInForm } from './place-in-form.ts';

const isChoice = (type: FieldType): boolean => type === 'choice' || type === 'choices';

/** An option stands once in its field. */
export const duplicateOption = defineRule<Form, 'forms/duplicate-option'>({
  id: 'forms/duplicate-option',
  severity: 'error',
  examples: {
    good: [formExample([roomField])],
    bad: [formExample(['{ id: room, title: 房间, type: choice, options: [一楼, 二楼, 一楼] }'])],
  },
  check(form, report) {
    for (const [index, { options }] of form.fields.entries()) {
      for (const [place, option] of options.entries()) {
        if (options.indexOf(option) === place) continue;
        report({ place: placeInForm(form, 'fields', index, 'options', place), values: { option } });
      }
    }
  },
});

/** A choice has something to choose from, and nothing else has. */
export const optionsOfField = defineRule<Form, 'forms/options'>({
  id: 'forms/options',
  severity: 'error',
  examples: {
    good: [formExample([roomField, '{ id: who, title: 报修人, type: text }'])],
    bad: [
      formExample(['{ id: room, title: 房间, type: choice }']),
      formExample(['{ id: room, title: 房间, type: text, options: [一楼, 二楼] }']),
    ],
  },
  check(form, report) {
    for (const [index, { title, type, options }] of form.fields.entries()) {
      if (isChoice(type) === options.length > 0) continue;
      report({
        place: placeInForm(form, 'fields', index, options.length > 0 ? 'options' : 'type'),
        values: { title, type, missing: isChoice(type) },
      });
    }
  },
});

/** What a flow chooses is one of the options. */
export const optionOfFlow = defineRule<Form, 'forms/by-flow'>({
  id: 'forms/by-flow',
  severity: 'error',
  examples: {
    good: [formExample(['{ id: room, title: 房间, type: choice, options: [一楼, 二楼], by_flow: { repair: 二楼 } }'])],
    bad: [
      formExample(['{ id: room, title: 房间, type: choice, options: [一楼, 二楼], by_flow: { repair: 三楼 } }']),
      formExample(['{ id: room, title: 房间, type: text, by_flow: { repair: 二楼 } }']),
    ],
  },
  check(form, report) {
    for (const [index, { title, type, options, byFlow }] of form.fields.entries()) {
      for (const [flow, option] of Object.entries(byFlow)) {
        if (type === 'choice' && options.includes(option)) continue;
        report({
          place: placeInForm(form, 'fields', index, 'by_flow', flow),
          values: { title, option, options, isChoice: type === 'choice', suggestion: nearest(option, options) },
        });
      }
    }
  },
});

export const choiceRules: readonly Rule<Form>[] = [duplicateOption, optionsOfField, optionOfFlow];

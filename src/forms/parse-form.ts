import type { z } from 'zod';
import type { Finding } from '../diagnostics/finding.ts';
import type { ParsedYaml, YamlPath } from '../diagnostics/parse-yaml.ts';
import type { Place } from '../diagnostics/place.ts';
import { runRules } from '../diagnostics/rule.ts';
import { validate } from '../diagnostics/validate.ts';
import { displayWidth } from '../text/display-width.ts';
import { formSchema } from './form-schema.ts';
import { type FieldType, type FieldWidth, type Form, type FormField, showsAllOptions } from './model.ts';
import { formRules } from './rules/index.ts';

type FormData = z.infer<typeof formSchema>;

/** Reads `content/forms/<id>.yaml`, its `{fact:…}` already resolved. */
export function parseForm(yaml: ParsedYaml, id: string): { form?: Form; findings: readonly Finding[] } {
  const { file } = yaml;
  const { value, findings } = validate(formSchema, yaml);
  if (!value) return { findings };
  const { per_day, keep_days, from_flow, columns, fields, ...same } = value;
  const made = fields.map(fieldOf);
  const form: Form = {
    ...same,
    id,
    file,
    perDay: per_day,
    keepDays: keep_days,
    fromFlow: typeof from_flow === 'object' ? from_flow.field : from_flow,
    flows: typeof from_flow === 'object' ? from_flow.flows : [],
    columns: columns.length > 0 ? columns : usualColumns(made),
    fields: made,
    places: placesOf(value, yaml),
  };
  return { form, findings: runRules(formRules, form, file) };
}

function fieldOf({ by_flow, default: start, width, unit, ...same }: FormData['fields'][number]): FormField {
  const { type } = same;
  return {
    ...same,
    unit: unit || (type === 'ratio' ? '%' : ''),
    default: start === undefined ? '' : String(start),
    width: width ?? (showsAllOptions(same) && optionsWidth(same.options) > fewOptions ? 'wide' : usualWidth[type]),
    byFlow: by_flow,
  };
}

const usualWidth: Readonly<Record<FieldType, FieldWidth>> = {
  text: 'normal',
  long: 'wide',
  number: 'narrow',
  money: 'narrow',
  date: 'narrow',
  time: 'narrow',
  choice: 'normal',
  choices: 'wide',
  check: 'narrow',
  sum: 'narrow',
  ratio: 'narrow',
};

// What stands in one line of a field of normal width.
const fewOptions = 24;

// Each option has its mark and its frame around it.
const optionsWidth = (options: readonly string[]): number =>
  options.reduce((total, option) => total + displayWidth(option) + 4, 0);

// As many as fit beside each other.
const mostColumns = 6;

const usualColumns = (fields: readonly FormField[]): string[] =>
  fields
    .filter(({ type }) => type !== 'long')
    .slice(0, mostColumns)
    .map(({ id }) => id);

function placesOf({ roles, columns, from_flow, fields }: FormData, yaml: ParsedYaml): Record<string, Place> {
  const places: Record<string, Place> = {};
  const add = (...path: YamlPath): void => {
    places[path.join('.')] = yaml.placeOf(path);
  };
  add('chapter');
  add('flow');
  for (const index of roles.keys()) add('roles', index);
  for (const index of columns.keys()) add('columns', index);
  places.from_flow = yaml.placeOf(typeof from_flow === 'object' ? ['from_flow', 'field'] : ['from_flow']);
  if (typeof from_flow === 'object') {
    for (const index of from_flow.flows.keys()) {
      places[`from_flow.flows.${index}`] = yaml.placeOf(['from_flow', 'flows', index]);
    }
  }
  for (const [index, { options, of, by_flow }] of fields.entries()) {
    for (const key of ['id', 'type', 'default', 'options', 'of', 'min', 'max', 'unit']) add('fields', index, key);
    for (const option of options.keys()) add('fields', index, 'options', option);
    for (const named of of.keys()) add('fields', index, 'of', named);
    for (const flow of Object.keys(by_flow)) {
      add('fields', index, 'by_flow', flow);
      places[`fields.${index}.by_flow.${flow}.key`] = yaml.placeOfKey(['fields', index, 'by_flow', flow]);
    }
  }
  return places;
}

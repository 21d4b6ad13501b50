import type { Handover } from './handover.ts';
import type { FormOutline } from './model.ts';
import { type FieldValue, type FormValues, isEmpty, textOf, valueIn } from './values.ts';

/**
 * What is being filled in, with the path of a walked flow in its field: after what stands there already, and with the
 * option that this flow stands for where none was chosen.
 */
export function takeHandover(form: FormOutline, values: FormValues, { flow, path }: Handover): FormValues {
  const { fromFlow, fields } = form;
  if (fromFlow === undefined) return values;
  const before = textOf(values, fromFlow);
  const isLong = fields.find(({ id }) => id === fromFlow)?.type === 'long';
  const chosen = fields.flatMap(({ id, byFlow }): [string, FieldValue][] => {
    const option = Object.hasOwn(byFlow, flow) ? byFlow[flow] : undefined;
    return option !== undefined && isEmpty(valueIn(values, id)) ? [[id, option]] : [];
  });
  const text = before === '' ? path : before.includes(path) ? before : `${before}${isLong ? '\n' : ' '}${path}`;
  return { ...values, ...Object.fromEntries(chosen), [fromFlow]: text };
}

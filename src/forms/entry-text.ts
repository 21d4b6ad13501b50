import type { FormOutline } from './model.ts';
import { type SayValueWords, sayValue } from './say-value.ts';
import type { FormValues } from './values.ts';

export interface EntryTextWords extends SayValueWords {
  readonly colon: string;
}

/** An entry as lines to paste into a message: the form's title, then each field that has a value. */
export function entryText(form: FormOutline, values: FormValues, words: EntryTextWords): string {
  const lines = form.fields.flatMap((field) => {
    const value = sayValue(field, form, values, words);
    return value === '' ? [] : [`${field.title}${words.colon}${value}`];
  });
  return [form.title, ...lines].join('\n');
}

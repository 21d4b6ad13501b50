import { z } from 'zod';
import { textSchema } from '../../diagnostics/schema-parts.ts';
import type { Option } from '../model.ts';
import { isRecord, textOf, writtenText } from './question-reader.ts';

/** Options by key, each `{ text, feedback? }`; `optionMap` brings `A: text` into this form. */
export const optionsSchema = z.record(
  z.string(),
  z.strictObject({ text: textSchema, feedback: textSchema.optional() }),
);

/** Options as authors write them, for editors. */
export const writtenOptions = z.record(
  z.string(),
  z.union([writtenText, z.strictObject({ text: writtenText, feedback: textSchema.optional() })]),
);

/** Lets an option be its text alone: `A: text` for `A: { text: text }`. */
export const optionMap = (value: unknown): unknown =>
  isRecord(value) ? Object.fromEntries(Object.entries(value).map(([key, option]) => [key, optionOf(option)])) : value;

function optionOf(option: unknown): unknown {
  if (!isRecord(option)) return { text: textOf(option) };
  const { text } = option;
  return { ...option, text: textOf(text) };
}

/** The options as the model has them, in the author's order (keys that are whole numbers first, as YAML's reader gives them). */
export const optionList = (options: z.output<typeof optionsSchema>): readonly Option[] =>
  Object.entries(options).map(([key, option]) => ({ key, ...option }));

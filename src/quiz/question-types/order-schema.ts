import { z } from 'zod';
import { textSchema } from '../../diagnostics/schema-parts.ts';
import { optionList, optionMap, optionsSchema, writtenOptions } from './options-schema.ts';
import { listOf, questionReader, writtenTexts } from './question-reader.ts';

export const orderReader = questionReader({
  type: 'order',
  fields: { options: optionsSchema, answer: z.array(textSchema).min(1) },
  written: { options: writtenOptions, answer: writtenTexts },
  normalise: ({ options, answer, ...raw }) => ({ ...raw, options: optionMap(options), answer: listOf(answer) }),
  body: ({ options, answer }) => ({ type: 'order', options: optionList(options), answer }),
});

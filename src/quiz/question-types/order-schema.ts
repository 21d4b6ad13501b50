import { z } from 'zod';
import { textSchema } from '../../diagnostics/schema-parts.ts';
import { optionList, optionMap, optionsSchema } from './options-schema.ts';
import { listOf, questionReader } from './question-reader.ts';

export const orderReader = questionReader({
  type: 'order',
  fields: { options: optionsSchema, answer: z.array(textSchema).min(1) },
  normalise: ({ options, answer, ...raw }) => ({ ...raw, options: optionMap(options), answer: listOf(answer) }),
  body: ({ options, answer }) => ({ type: 'order', options: optionList(options), answer }),
});

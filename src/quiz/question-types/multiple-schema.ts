import { z } from 'zod';
import { textSchema } from '../../diagnostics/schema-parts.ts';
import { optionList, optionMap, optionsSchema, writtenOptions } from './options-schema.ts';
import { listOf, questionReader, writtenTexts } from './question-reader.ts';

export const multipleReader = questionReader({
  type: 'multiple',
  fields: { options: optionsSchema, shuffle: z.boolean().default(true), answer: z.array(textSchema).min(1) },
  written: { options: writtenOptions, answer: writtenTexts },
  normalise: ({ options, answer, ...raw }) => ({ ...raw, options: optionMap(options), answer: listOf(answer) }),
  body: ({ options, shuffle, answer }) => ({
    type: 'multiple',
    options: optionList(options),
    shuffle,
    answer: [...new Set(answer)],
  }),
});

import { z } from 'zod';
import { textSchema } from '../../diagnostics/schema-parts.ts';
import { optionList, optionMap, optionsSchema, writtenOptions } from './options-schema.ts';
import { questionReader, textMapOf, writtenText } from './question-reader.ts';

export const matchReader = questionReader({
  type: 'match',
  fields: {
    left: optionsSchema,
    right: optionsSchema,
    shuffle: z.boolean().default(true),
    answer: z.record(z.string(), textSchema),
  },
  written: { left: writtenOptions, right: writtenOptions, answer: z.record(z.string(), writtenText) },
  normalise: ({ left, right, answer, ...raw }) => ({
    ...raw,
    left: optionMap(left),
    right: optionMap(right),
    answer: textMapOf(answer),
  }),
  body: ({ left, right, shuffle, answer }) => ({
    type: 'match',
    left: optionList(left),
    right: optionList(right),
    shuffle,
    answer,
  }),
});

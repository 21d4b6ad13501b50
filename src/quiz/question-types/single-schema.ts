import { z } from 'zod';
import { textSchema } from '../../diagnostics/schema-parts.ts';
import { optionList, optionMap, optionsSchema, writtenOptions } from './options-schema.ts';
import { questionReader, textOf, writtenText } from './question-reader.ts';

export const singleReader = questionReader({
  type: 'single',
  fields: { options: optionsSchema, shuffle: z.boolean().default(true), answer: textSchema },
  written: { options: writtenOptions, answer: writtenText },
  normalise: (raw) => {
    const { options, answer } = raw;
    // Of a list the first is read; `quiz/single-one-answer` complains of the others.
    return { ...raw, options: optionMap(options), answer: textOf(Array.isArray(answer) ? answer[0] : answer) };
  },
  body: ({ options, shuffle, answer }) => ({ type: 'single', options: optionList(options), shuffle, answer }),
});

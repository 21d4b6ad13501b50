import { z } from 'zod';
import { textSchema } from '../../diagnostics/schema-parts.ts';
import { questionReader } from './question-reader.ts';

export const booleanReader = questionReader({
  type: 'boolean',
  fields: {
    answer: z.boolean(),
    feedback: z.strictObject({ true: textSchema.optional(), false: textSchema.optional() }).default({}),
  },
  body: ({ answer, feedback }) => ({
    type: 'boolean',
    answer,
    options: [
      { key: 'true', text: '', feedback: feedback.true },
      { key: 'false', text: '', feedback: feedback.false },
    ],
  }),
});

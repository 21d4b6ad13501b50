import { z } from 'zod';
import { idSchema, textSchema } from '../../diagnostics/schema-parts.ts';
import { questionReader } from './question-reader.ts';

const choiceSchema = z.strictObject({
  text: textSchema,
  score: z.number(),
  feedback: textSchema.optional(),
  next: textSchema.optional(),
});

/** The first turn in the file opens the conversation. */
export const scenarioReader = questionReader({
  type: 'scenario',
  fields: {
    turns: z.record(idSchema, z.strictObject({ message: textSchema, choices: z.record(z.string(), choiceSchema) })),
    outcomes: z.array(z.strictObject({ min: z.number(), title: textSchema.optional(), text: textSchema })).min(1),
  },
  body: ({ turns, outcomes }) => ({
    type: 'scenario',
    turns: Object.entries(turns).map(([id, { message, choices }]) => ({
      id,
      message,
      choices: Object.entries(choices).map(([key, choice]) => ({ key, ...choice })),
    })),
    outcomes,
  }),
});

import { z } from 'zod';
import { idSchema, textSchema } from '../../diagnostics/schema-parts.ts';
import { questionReader } from './question-reader.ts';

const choiceSchema = z.strictObject({
  text: textSchema,
  score: z.number(),
  feedback: textSchema.optional(),
  next: textSchema.optional(),
});

export const scenarioReader = questionReader({
  type: 'scenario',
  fields: {
    turns: z
      .array(z.strictObject({ id: idSchema, message: textSchema, choices: z.record(z.string(), choiceSchema) }))
      .min(1),
    outcomes: z.array(z.strictObject({ min: z.number(), text: textSchema })).min(1),
  },
  body: ({ turns, outcomes }) => ({
    type: 'scenario',
    turns: turns.map(({ id, message, choices }) => ({
      id,
      message,
      choices: Object.entries(choices).map(([key, choice]) => ({ key, ...choice })),
    })),
    outcomes,
  }),
});

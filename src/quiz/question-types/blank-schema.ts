import { z } from 'zod';
import { textSchema } from '../../diagnostics/schema-parts.ts';
import { questionReader, textOf, writtenText } from './question-reader.ts';

export const blankReader = questionReader({
  type: 'blank',
  fields: {
    answer: z.array(z.array(textSchema).min(1)).min(1),
    tolerance: z.array(z.number().min(0)).default([]),
  },
  written: {
    answer: z.array(z.array(writtenText).min(1)).min(1),
    tolerance: z.union([z.number().min(0), z.array(z.number().min(0))]).optional(),
  },
  normalise: (raw) => {
    const { answer, tolerance } = raw;
    const blanks = Array.isArray(answer)
      ? answer.map((entry) => (Array.isArray(entry) ? entry.map(textOf) : entry))
      : answer;
    // One number holds for every blank.
    const each = typeof tolerance === 'number' && Array.isArray(blanks) ? blanks.map(() => tolerance) : tolerance;
    return { ...raw, answer: blanks, tolerance: each };
  },
  body: ({ answer, tolerance }) => ({
    type: 'blank',
    blanks: answer.map((accepted, index) => ({ accepted, tolerance: tolerance[index] })),
  }),
});

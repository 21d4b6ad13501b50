import { z } from 'zod';
import { idSchema, textSchema } from '../../diagnostics/schema-parts.ts';

/** `content/training/assessments/<id>.yaml`. */
export const assessmentSchema = z.strictObject({
  title: textSchema,
  summary: z.string().default(''),
  note: textSchema.optional(),
  assessor: idSchema.optional(),
  scale: z.array(z.strictObject({ value: z.number().min(0).max(1000), label: textSchema })).min(2),
  pass: z.strictObject({ percent: z.number().min(0).max(100), each: z.number().optional() }),
  items: z
    .array(
      z.strictObject({
        id: idSchema,
        title: textSchema,
        hint: z.string().default(''),
        weight: z.number().positive().max(1000).default(1),
      }),
    )
    .min(1),
});

import { z } from 'zod';
import { dateSchema, idSchema, textSchema } from '../diagnostics/schema-parts.ts';

export const cohortSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  plan: idSchema,
  start: dateSchema,
  team: idSchema.optional(),
  mentor: textSchema.optional(),
  room: textSchema.optional(),
  members: z.array(textSchema).default([]),
  note: textSchema.optional(),
  revision: z.int().min(0).default(0),
});

/** `content/training/cohorts.yaml`. */
export const cohortFileSchema = z.strictObject({ cohorts: z.array(cohortSchema) });

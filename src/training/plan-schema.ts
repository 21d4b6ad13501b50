import { z } from 'zod';
import { idSchema, textSchema } from '../diagnostics/schema-parts.ts';
import { itemKinds } from './model.ts';

const ids = z.array(idSchema).default([]);

// A working day, counted from 1. A course longer than a year is a typing mistake.
const daySchema = z.int().min(1).max(366);

// YAML reads 09:00 without quotes as text, too; 9:00 is a mistake in both.
const timeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'time' });

const stageSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  summary: z.string().default(''),
  length: textSchema,
  day: daySchema.optional(),
});

const itemSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  summary: z.string().default(''),
  stage: idSchema,
  kind: z.enum(itemKinds),
  minutes: z.int().min(1).max(10_000),
  after: ids,
  day: daySchema.optional(),
  whole: z.boolean().optional(),
  // `part/slug`; whether there is such a chapter is a question of cross references.
  chapters: z.array(textSchema).default([]),
  quizzes: ids,
  flows: ids,
  drills: ids,
  exam: idSchema.optional(),
  assessments: ids,
  roles: ids,
  mentor: idSchema.optional(),
  evidence: textSchema.optional(),
});

/** `content/training/plans/<id>.yaml`: one plan, named by its file. */
export const planSchema = z.strictObject({
  title: textSchema,
  summary: z.string().default(''),
  roles: ids,
  minutes_per_day: z.int().min(1).max(1440),
  day_starts: timeSchema.default('09:00'),
  pauses: z.array(z.strictObject({ from: timeSchema, to: timeSchema })).default([]),
  note: textSchema.optional(),
  stages: z.array(stageSchema).min(1),
  items: z.array(itemSchema).min(1),
});

/** `content/training/plan.yaml`: one plan or more, each with its id. */
export const planFileSchema = z.strictObject({
  plans: z.array(z.strictObject({ id: idSchema, ...planSchema.shape })).min(1),
});

export type PlanEntry = z.output<typeof planFileSchema>['plans'][number];

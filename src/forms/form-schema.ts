import { z } from 'zod';
import { idSchema, textSchema } from '../diagnostics/schema-parts.ts';
import { fieldTypes, fieldWidths } from './model.ts';

const ids = z.array(idSchema).default([]);
const flag = z.boolean().default(false);

/** `content/forms/<id>.yaml`. */
export const formSchema = z.strictObject({
  title: textSchema,
  summary: textSchema,
  when: z.string().default(''),
  note: z.string().default(''),
  roles: ids,
  chapter: textSchema.optional(),
  flow: idSchema.optional(),
  practice: flag,
  paper: z.enum(['table', 'sheet']).default('sheet'),
  per_day: flag,
  keep_days: z.number().int().positive().max(36_500).optional(),
  from_flow: z.union([idSchema, z.strictObject({ field: idSchema, flows: z.array(idSchema).min(1) })]).optional(),
  signatures: z.array(textSchema).default([]),
  columns: ids,
  fields: z
    .array(
      z.strictObject({
        id: idSchema,
        title: textSchema,
        type: z.enum(fieldTypes),
        required: flag,
        options: z.array(textSchema).default([]),
        unit: z.string().default(''),
        hint: z.string().default(''),
        default: z.union([z.string(), z.number(), z.boolean()]).optional(),
        width: z.enum(fieldWidths).optional(),
        remember: flag,
        practice: flag,
        group: z.string().default(''),
        min: z.number().optional(),
        max: z.number().optional(),
        of: ids,
        by_flow: z.record(idSchema, textSchema).default({}),
      }),
    )
    .min(1),
});

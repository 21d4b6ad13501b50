import { z } from 'zod';
import { idSchema, textSchema } from '../diagnostics/schema-parts.ts';

const ids = z.array(idSchema).default([]);

const tasks = z
  .array(
    z.strictObject({
      do: textSchema,
      when: z.string().default(''),
      flows: ids,
      chapters: z.array(textSchema).default([]),
    }),
  )
  .default([]);

/** `content/roles/<id>.yaml`. */
export const roleGuideSchema = z.strictObject({
  summary: textSchema,
  reports_to: idSchema.optional(),
  duties: z.array(textSchema).min(1),
  rhythm: z.strictObject({ day: tasks, week: tasks, 'two-weeks': tasks, 'ten-days': tasks, month: tasks }),
  reading: z
    .array(
      z.strictObject({
        chapter: textSchema.optional(),
        flow: idSchema.optional(),
        quiz: idSchema.optional(),
        why: z.string().default(''),
      }),
    )
    .default([]),
});

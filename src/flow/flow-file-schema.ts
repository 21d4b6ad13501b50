import { z } from 'zod';
import { idSchema, textSchema } from '../diagnostics/schema-parts.ts';

/** What may stand about one node under `steps`. */
const stepSchema = z.strictObject({
  role: idSchema.optional(),
  within: textSchema.optional(),
  note: textSchema.optional(),
  flow: idSchema.optional(),
});

/** Frontmatter of `content/flows/<id>.mmd`. */
export const flowFileSchema = z.strictObject({
  title: textSchema,
  summary: textSchema.optional(),
  roles: z.array(idSchema).optional(),
  chapters: z.array(textSchema).optional(),
  steps: z.record(z.string(), stepSchema).optional(),
});

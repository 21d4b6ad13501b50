import { z } from 'zod';
import { idSchema, textSchema } from '../diagnostics/schema-parts.ts';
import { languages } from '../i18n/language.ts';

/** `phrases:` of `content/handbook.yaml`. */
export const phraseSettingsSchema = z.strictObject({
  stages: z.record(idSchema, textSchema).default({}),
  variables: z
    .record(idSchema, z.strictObject({ title: textSchema, example: textSchema, changes: z.boolean().default(false) }))
    .default({}),
});

/** `content/phrases/<topic>.yaml`. */
export const phrasesFileSchema = z.strictObject({
  title: textSchema,
  lang: z.enum(languages).optional(),
  phrases: z
    .array(
      z.strictObject({
        id: idSchema,
        stage: idSchema,
        situation: textSchema,
        text: textSchema,
        bad: textSchema.optional(),
        why: textSchema.optional(),
        chapter: textSchema.optional(),
        flow: idSchema.optional(),
        roles: z.array(idSchema).default([]),
        practice: z.boolean().default(false),
      }),
    )
    .min(1),
});

import { z } from 'zod';
import type { Place } from '../diagnostics/place.ts';
import { dateSchema, idSchema, textSchema } from '../diagnostics/schema-parts.ts';
import { type Language, languages } from '../i18n/language.ts';
import type { PhraseSettings } from '../phrases/model.ts';
import { phraseSettingsSchema } from '../phrases/phrases-schema.ts';

/** One of the handbook's parts, in reading order. */
export interface PartConfig {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Slugs in the order of reading; chapters that are not named follow by file name. */
  readonly chapters: readonly string[];
}

export interface Role {
  readonly id: string;
  readonly title: string;
  /** Stands in flows only: a customer, another department. */
  readonly external: boolean;
}

/** `content/handbook.yaml`. */
export interface HandbookConfig {
  /** Names the handbook on a device, so that two handbooks on one origin keep apart. */
  readonly id: string;
  readonly title: string;
  readonly tagline: string;
  readonly language: Language;
  readonly parts: readonly PartConfig[];
  readonly roles: readonly Role[];
  /** Flow ids, the most needed first; the others follow by file name. */
  readonly flows: readonly string[];
  /** Form ids, the most needed first; the others follow by file name. */
  readonly forms: readonly string[];
  /** Titles of quiz topics, by topic id; a topic without one is shown by its id. */
  readonly topics: Readonly<Record<string, string>>;
  /** Stages and variables of replies. */
  readonly phrases: PhraseSettings;
  /** Whose public holidays the training calendar knows; `plain` knows weekends and the handbook's own list. */
  readonly calendar: 'china' | 'plain';
  /** In which calendar files say their times; `floating` is the same on the clock everywhere. */
  readonly timeZone: 'Asia/Shanghai' | 'floating';
  /** Where a file is edited, with `{path}` for its path; no edit links without it. */
  readonly editUrl: string | undefined;
  /** Whether the site has the page on how the handbook is kept. */
  readonly status: boolean;
  /** Rules that are switched off, with the reason. */
  readonly checksOff: Readonly<Record<string, string>>;
  /** Where a value stands, by its path (`parts.0.chapters.1`). */
  readonly places: Readonly<Record<string, Place>>;
}

export const handbookConfigSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  tagline: z.string().default(''),
  lang: z.enum(languages).default('zh-CN'),
  parts: z
    .array(
      z.strictObject({
        id: idSchema,
        title: textSchema,
        summary: z.string().default(''),
        chapters: z.array(idSchema).default([]),
      }),
    )
    .min(1),
  roles: z.array(z.strictObject({ id: idSchema, title: textSchema, external: z.boolean().default(false) })).default([]),
  flows: z.array(idSchema).default([]),
  forms: z.array(idSchema).default([]),
  topics: z.record(idSchema, textSchema).default({}),
  phrases: phraseSettingsSchema.optional(),
  status: z.boolean().default(true),
  checks_off: z.record(z.string(), textSchema).default({}),
  calendar: z.enum(['china', 'plain']).optional(),
  time_zone: z.enum(['Asia/Shanghai', 'floating']).optional(),
  edit_url: z
    .string()
    .regex(/^https?:\/\/[^\s]+$/, { error: 'url' })
    .optional(),
});

/** Frontmatter of a chapter. */
export const chapterFrontmatterSchema = z.strictObject({
  title: textSchema,
  summary: textSchema,
  roles: z.array(idSchema).default([]),
  objectives: z.array(textSchema).default([]),
  minutes: z.number().positive().max(600).optional(),
  covers: z.array(z.string()).default([]),
  owner: idSchema.optional(),
  review_by: dateSchema.optional(),
  updated: dateSchema.optional(),
});

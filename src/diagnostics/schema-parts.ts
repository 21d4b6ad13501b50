import { z } from 'zod';
import type { ExpectedForm } from '../i18n/diagnostics/expected.ts';

const form = (name: ExpectedForm): { error: ExpectedForm } => ({ error: name });

/** An author's permanent id: lower-case letters, digits and hyphens. */
export const idSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, form('id'));

/** A text that says something. */
export const textSchema = z.string().trim().min(1, form('text'));

/** A plain date that exists in the calendar, `YYYY-MM-DD`. */
export const dateSchema = z.string().refine(isCalendarDate, form('date'));

function isCalendarDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  // 2026-02-30 comes back from Date as 2 March.
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

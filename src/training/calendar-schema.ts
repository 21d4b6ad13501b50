import { z } from 'zod';
import { dateSchema, idSchema, textSchema } from '../diagnostics/schema-parts.ts';
import { weekdayNames } from './calendar-data.ts';

const namedDays = z
  .array(
    z.strictObject({
      date: dateSchema.optional(),
      from: dateSchema.optional(),
      to: dateSchema.optional(),
      name: textSchema,
    }),
  )
  .default([]);

const restDaysSchema = z.array(z.enum(weekdayNames));

const teamSchema = z.strictObject({
  title: textSchema,
  rest_days: restDaysSchema.optional(),
  // A team that works in shifts often works on public holidays, too.
  public_holidays: z.boolean().default(true),
  holidays: namedDays,
  workdays: namedDays,
  shifts: z
    .strictObject({
      start: dateSchema,
      cycle: z
        .array(z.enum(['work', 'rest']))
        .min(1)
        .max(60),
    })
    .optional(),
});

/** `content/training/calendars/<year>.yaml`. */
export const calendarYearSchema = z.strictObject({
  official: z.boolean().default(false),
  rest_days: restDaysSchema.optional(),
  holidays: namedDays,
  workdays: namedDays,
  teams: z.record(idSchema, teamSchema).default({}),
});

export type CalendarYearEntry = z.output<typeof calendarYearSchema>;

import { z } from 'zod';
import { dateSchema, idSchema, textSchema } from '../diagnostics/schema-parts.ts';
import { services } from './model.ts';

// Text, not a number: 0.1 + 0.2 has no place in a price.
const amount = z.string({ error: 'yuan' }).regex(/^\d{1,9}(?:\.\d{1,2})?$/, { error: 'yuan' });
/** In a country with another currency one writes `price` for `yuan`. */
const amountKeys = { yuan: amount.optional(), price: amount.optional() };

const hasDecimals = (value: number, places: number): boolean =>
  Math.abs(value * 10 ** places - Math.round(value * 10 ** places)) < 1e-6;
export const kgSchema = z
  .number()
  .positive()
  .max(100_000)
  .refine((kg) => hasDecimals(kg, 3), { error: 'kilograms' });
export const cmSchema = z
  .number()
  .positive()
  .max(100_000)
  .refine((cm) => hasDecimals(cm, 1), { error: 'centimetres' });

/** What `.check` hands over. */
interface Checked<T> {
  readonly value: T;
  readonly issues: z.core.$ZodRawIssue[];
}

/** One of two keys is there; the first is the one that is missed. That not both are is a rule's to say. */
const oneOf =
  <First extends string, Second extends string>(first: First, second: Second, form: string) =>
  ({ value, issues }: Checked<{ readonly [Key in First | Second]?: unknown }>): void => {
    if (value[first] !== undefined || value[second] !== undefined) return;
    issues.push({ code: 'custom', message: form, path: [first], input: undefined });
  };
const withAmount = oneOf('yuan', 'price', 'yuan');

const periodSchema = z.strictObject({ from: dateSchema, to: dateSchema.optional() });
const sizesSchema = z.strictObject({
  kg: kgSchema.optional(),
  side_cm: cmSchema.optional(),
  sides_cm: cmSchema.optional(),
});

const zoneSchema = z
  .strictObject({
    id: idSchema,
    title: textSchema,
    provinces: z.array(textSchema).min(1).optional(),
    regions: z.array(textSchema).min(1).optional(),
    first: z
      .strictObject({ kg: kgSchema, ...amountKeys })
      .check(withAmount)
      .optional(),
    prices: z
      .array(z.strictObject({ up_to_kg: kgSchema, ...amountKeys }).check(withAmount))
      .min(1)
      .optional(),
    additional: z
      .strictObject({ per_kg: kgSchema, ...amountKeys })
      .check(withAmount)
      .optional(),
    steps: z
      .array(
        z
          .strictObject({ from_kg: kgSchema, to_kg: kgSchema.optional(), per_kg: kgSchema, ...amountKeys })
          .check(withAmount),
      )
      .min(1)
      .optional(),
    days: z.strictObject({ from: z.number().int().min(0), to: z.number().int().min(0) }).optional(),
    without: z.array(z.enum(['cod', 'insured'])).default([]),
    remarks: textSchema.optional(),
  })
  .check(oneOf('provinces', 'regions', 'regions'), oneOf('first', 'prices', 'first-weight'));

const surchargeSchema = z
  .strictObject({
    id: idSchema,
    title: textSchema,
    when: textSchema,
    ...amountKeys,
    per_kg: kgSchema.optional(),
    per_mille: z
      .number()
      .positive()
      .max(1000)
      .refine((value) => hasDecimals(value, 3), { error: 'per-mille' })
      .optional(),
    minimum: amount.optional(),
    areas: z.array(textSchema).min(1).optional(),
    over: sizesSchema.optional(),
    dates: periodSchema.optional(),
    service: z.enum(['cod', 'insured']).optional(),
  })
  .check((checked) => {
    if (checked.value.per_mille === undefined) withAmount(checked);
    const { per_mille, service } = checked.value;
    // A share of a value needs a service that states one.
    if (per_mille !== undefined && service === undefined) {
      checked.issues.push({
        code: 'invalid_value',
        values: ['cod', 'insured'],
        path: ['service'],
        input: undefined,
      });
    }
  });

/** `content/couriers/<id>.yaml`. */
export const tariffSchema = z.strictObject({
  id: idSchema,
  courier: idSchema.optional(),
  title: textSchema,
  example: z.boolean().default(false),
  note: textSchema.optional(),
  suits: textSchema.optional(),
  origin: textSchema,
  effective: periodSchema,
  rounding: z.strictObject({ step_kg: kgSchema, mode: z.enum(['up', 'nearest']) }),
  volumetric_divisor: z.number().int().positive().optional(),
  limits: sizesSchema.optional(),
  services: z.array(z.enum(services)).default([]),
  insured_up_to: amount.optional(),
  regions: z.array(textSchema).min(1).optional(),
  zones: z.array(zoneSchema).min(1),
  unserved: z
    .array(
      z.strictObject({
        areas: z.array(textSchema).min(1),
        reason: textSchema.optional(),
        instead: textSchema.optional(),
      }),
    )
    .default([]),
  surcharges: z.array(surchargeSchema).default([]),
  lost: z.strictObject({ compensation: textSchema, tell: textSchema, by: textSchema.optional() }).optional(),
});

export type TariffFile = z.output<typeof tariffSchema>;

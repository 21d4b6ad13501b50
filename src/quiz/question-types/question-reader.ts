import { z } from 'zod';
import type { Finding } from '../../diagnostics/finding.ts';
import type { ParsedYaml } from '../../diagnostics/parse-yaml.ts';
import { idSchema, textSchema } from '../../diagnostics/schema-parts.ts';
import { validate } from '../../diagnostics/validate.ts';
import { type AuthoredBody, pools, type Question, type QuestionType } from '../model.ts';

export type RawQuestion = Readonly<Record<string, unknown>>;

/** Reads questions of one type from YAML. */
export interface QuestionReader {
  /** A question of this type as authors may write it, short ways included: for editors, which know nothing of `normalise`. */
  readonly written: z.ZodObject;
  /** `yaml.data` has one key, under which the question stands; places are the file's. */
  read(raw: RawQuestion, at: QuestionAt): { readonly question?: Question; readonly findings: readonly Finding[] };
}

/** Where a question stands in its file. */
export interface QuestionAt {
  readonly yaml: ParsedYaml;
  readonly index: number;
}

const headFields = {
  id: idSchema,
  pool: z.enum(pools).default('practice'),
  stem: textSchema,
  hint: z.array(textSchema).default([]),
  explanation: textSchema.optional(),
  source: textSchema.optional(),
  topic: textSchema.optional(),
  difficulty: z.literal([1, 2, 3]).default(2),
  reviewed: z
    .string()
    .regex(/^(?:\d{4}-\d{2}-\d{2}|[0-9a-f]{7,40})$/, { error: 'reviewed' })
    .optional(),
};

/** A text, or a number that is read as one. */
export const writtenText = z.union([textSchema, z.number()]);

/** A list of texts, or one of them alone. */
export const writtenTexts = z.union([writtenText, z.array(writtenText).min(1)]);

type HeadValue = z.output<z.ZodObject<typeof headFields>>;

interface QuestionSchema<Type extends QuestionType, Fields extends z.ZodRawShape> {
  readonly type: Type;
  /** What the type has beside the fields of every question. */
  readonly fields: Fields;
  /** Brings the short ways of writing (`A: text`) into the form that `fields` describe. */
  readonly normalise?: (raw: RawQuestion) => RawQuestion;
  /** The short ways of writing that `normalise` takes; what is not named here is written as in `fields`. */
  readonly written?: { readonly [Key in keyof Fields]?: z.ZodType };
  readonly body: (value: z.output<z.ZodObject<Fields>>) => Extract<AuthoredBody, { type: Type }>;
}

export function questionReader<Type extends QuestionType, Fields extends z.ZodRawShape>(
  definition: QuestionSchema<Type, Fields>,
): QuestionReader {
  const { type, fields, normalise = (raw) => raw, written = {}, body } = definition;
  const schema = z.strictObject({ ...headFields, type: z.literal(type), ...fields });
  return {
    written: z.strictObject({ ...schema.shape, hint: writtenTexts.optional(), ...written } as z.ZodRawShape),
    read: (raw, at) => {
      const checked = validateQuestion(schema, normalise(withHints(raw)), at);
      if (checked.value === undefined) return { findings: checked.findings };
      // The generic spread is beyond inference: the schema holds exactly the head and the type's own fields.
      const value = checked.value as HeadValue & z.output<z.ZodObject<Fields>>;
      const { id, pool, stem, hint, explanation, source, topic, difficulty, reviewed } = value;
      const placeOf = (key: string) => at.yaml.placeOf(['questions', at.index, key]);
      const places = {
        id: placeOf('id'),
        pool: placeOf('pool'),
        source: placeOf('source'),
        topic: placeOf('topic'),
        explanation: placeOf('explanation'),
        reviewed: placeOf('reviewed'),
      };
      const head = { id, pool, stem, hints: hint, explanation, source, topic, difficulty, reviewed, places };
      return { question: { ...head, ...body(value) }, findings: [] };
    },
  };
}

/**
 * Validates one question under a name of its own, its id where it has one, so that a message says
 * `missing-first-check.answer`. Question by question, because one broken question must not hide the next one's mistakes.
 */
export function validateQuestion<T>(schema: z.ZodType<T>, data: unknown, { yaml, index }: QuestionAt) {
  const { id } = isRecord(data) ? data : {};
  const name = typeof id === 'string' && id !== '' ? id : `questions.${index + 1}`;
  const view: ParsedYaml = {
    file: yaml.file,
    data: { [name]: data },
    findings: [],
    placeOf: (path) => yaml.placeOf(['questions', index, ...path.slice(1)]),
    placeOfKey: (path) => yaml.placeOfKey(['questions', index, ...path.slice(1)]),
  };
  const { value, findings } = validate<Record<string, T>>(z.object({ [name]: schema }), view);
  return { value: value?.[name], findings };
}

const withHints = ({ hint, ...raw }: RawQuestion): RawQuestion =>
  hint === undefined ? raw : { ...raw, hint: listOf(hint) };

export const isRecord = (value: unknown): value is RawQuestion =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isScalar = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number';

/** A text or a number as text; anything else as it is, for the schema to complain of. */
export const textOf = (value: unknown): unknown => (typeof value === 'number' ? String(value) : value);

/** A list of texts; one text is a list of one. */
export const listOf = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(textOf) : isScalar(value) ? [textOf(value)] : value;

/** A map of texts, with numbers as texts. */
export const textMapOf = (value: unknown): unknown =>
  isRecord(value) ? Object.fromEntries(Object.entries(value).map(([key, text]) => [key, textOf(text)])) : value;

import { z } from 'zod';
import { type Finding, finding } from '../../diagnostics/finding.ts';
import type { ParsedYaml } from '../../diagnostics/parse-yaml.ts';
import { idSchema, textSchema } from '../../diagnostics/schema-parts.ts';
import { validate } from '../../diagnostics/validate.ts';
import { questionTypes } from '../model.ts';
import { isRecord } from '../question-types/question-reader.ts';
import type { Exam } from './model.ts';
import { submitOrigin } from './submit-address.ts';

const drawSchema = z.strictObject({
  topic: z.array(idSchema).default([]),
  type: z.array(z.enum(questionTypes)).default([]),
  difficulty: z.array(z.literal([1, 2, 3])).default([]),
  count: z.int().positive().max(200),
  points: z.number().positive().max(1000).default(1),
});

const examSchema = z.strictObject({
  title: textSchema,
  summary: textSchema.optional(),
  minutes: z.number().positive().max(600),
  pass: z.number().positive().max(100),
  attempts: z.int().positive().max(100).default(1),
  shuffle: z.boolean().default(true),
  incomplete: z.enum(['half', 'proportional', 'none']).default('half'),
  roles: z.array(idSchema).default([]),
  submit: z.string().optional(),
  draw: z.array(drawSchema).min(1),
});

const oneOrMore = <T extends z.ZodType>(schema: T) => z.union([schema, z.array(schema)]).optional();

/** `quizzes/exams/<id>.yaml` as authors may write it, one topic without a list included: for editors. */
export const writtenExamSchema = z.strictObject({
  ...examSchema.shape,
  draw: z
    .array(
      z.strictObject({
        ...drawSchema.shape,
        topic: oneOrMore(idSchema),
        type: oneOrMore(z.enum(questionTypes)),
        difficulty: oneOrMore(z.literal([1, 2, 3])),
      }),
    )
    .min(1),
});

/** Reads the blueprint of an exam. Whether the pool can fill it is checked where all questions are known. */
export function parseExam(yaml: ParsedYaml): { readonly exam?: Exam; readonly findings: readonly Finding[] } {
  const { value, findings } = validate(examSchema, { ...yaml, data: withLists(yaml.data) });
  if (yaml.findings.length > 0 || !value) return { findings };
  const { title, summary, minutes, pass, attempts, shuffle, incomplete, roles, submit, draw } = value;
  const exam: Exam = {
    id: yaml.file.replace(/^.*\//, '').replace(/\.[^.]*$/, ''),
    file: yaml.file,
    title,
    summary,
    minutes,
    pass,
    attempts,
    shuffle,
    incompleteMultiple: incomplete,
    roles,
    submit,
    draws: draw.map(({ topic, type, difficulty, count, points }) => ({
      topics: topic,
      types: type,
      difficulties: difficulty,
      count,
      points,
    })),
    places: {
      draws: draw.map((_, index) => yaml.placeOf(['draw', index])),
      topics: draw.map(({ topic }, index) =>
        topic.map((_, entry) => {
          const written = isRecord(yaml.data) && Array.isArray(yaml.data.draw) ? yaml.data.draw[index] : undefined;
          const isList = isRecord(written) && Array.isArray(written.topic);
          return yaml.placeOf(['draw', index, 'topic', ...(isList ? [entry] : [])]);
        }),
      ),
      roles: roles.map((_, index) => yaml.placeOf(['roles', index])),
    },
  };
  const address =
    submit === undefined || submitOrigin(submit) !== undefined
      ? []
      : [
          finding('exam/submit-address', {
            file: yaml.file,
            place: yaml.placeOf(['submit']),
            values: { found: submit },
          }),
        ];
  return { exam, findings: [...findings, ...address] };
}

/** `topic: after-sales` says the same as `topic: [after-sales]`. */
function withLists(data: unknown): unknown {
  if (!isRecord(data) || !Array.isArray(data.draw)) return data;
  const draw = data.draw.map((one: unknown) => {
    if (!isRecord(one)) return one;
    const lists = ['topic', 'type', 'difficulty'].flatMap((key) =>
      Object.hasOwn(one, key) && !Array.isArray(one[key]) ? [[key, [one[key]]]] : [],
    );
    return { ...one, ...Object.fromEntries(lists) };
  });
  return { ...data, draw };
}

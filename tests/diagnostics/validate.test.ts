import { describe, expect, test } from 'vitest';
import { type ZodType, z } from 'zod';
import { toDiagnostic } from '../../src/diagnostics/diagnostic.ts';
import { parseYaml } from '../../src/diagnostics/parse-yaml.ts';
import { dateSchema, idSchema, textSchema } from '../../src/diagnostics/schema-parts.ts';
import { validate } from '../../src/diagnostics/validate.ts';

/** `line:column rule: message` of every finding, in English. */
function complaints(schema: ZodType, text: string): string[] {
  const { value, findings } = validate(schema, parseYaml(text, { file: 'x.yaml' }));
  if (findings.length > 0) expect(value).toBeUndefined();
  return findings.map((found) => {
    const { place, ruleId, message } = toDiagnostic(found, 'en');
    return `${place.start.line}:${place.start.column} ${ruleId}: ${message}`;
  });
}

const hints = (schema: ZodType, text: string): string[] =>
  validate(schema, parseYaml(text, { file: 'x.yaml' })).findings.map((found) => toDiagnostic(found, 'en').hint);

test('what fits comes back typed, with defaults', () => {
  const schema = z.strictObject({ title: textSchema, roles: z.array(idSchema).default([]) });
  expect(validate(schema, parseYaml('title: " 少货 "\n', { file: 'x.yaml' }))).toEqual({
    value: { title: '少货', roles: [] },
    findings: [],
  });
});

test('what is no YAML is not complained of a second time', () => {
  const yaml = parseYaml('title: "\n', { file: 'x.yaml' });
  expect(validate(z.object({ title: z.string() }), yaml).findings).toBe(yaml.findings);
});

describe('each kind of issue', () => {
  test.each<[string, ZodType, string, string[]]>([
    [
      'a missing key',
      z.strictObject({ a: z.number(), b: textSchema }),
      'a: 1\n',
      ['1:1 yaml/missing-key: Missing b, expected a text.'],
    ],
    [
      'a missing key in a list',
      z.strictObject({ list: z.array(z.strictObject({ a: z.number(), b: z.boolean() })) }),
      'list:\n  - { a: 1, b: true }\n  - a: 2\n',
      ['3:5 yaml/missing-key: Missing list.2.b, expected true or false.'],
    ],
    [
      'a missing key whose form has a name',
      z.strictObject({ yuan: z.string({ error: 'yuan' }) }),
      '{}\n',
      [
        '1:1 yaml/missing-key: Missing yuan, expected an amount in yuan in quotes, at most two decimals, such as "5.00".',
      ],
    ],
    [
      'an unknown key',
      z.strictObject({ minutes: z.number().optional() }),
      'minuts: 1\n',
      ['1:1 yaml/unknown-key: Unexpected key "minuts", expected one of minutes.'],
    ],
    [
      'unknown keys deeper down',
      z.strictObject({ parts: z.array(z.strictObject({ id: idSchema })).default([]) }).optional(),
      'parts:\n  - id: a\n    x: 1\n    y: 2\n',
      [
        '3:5 yaml/unknown-key: Unexpected key "x", expected one of id.',
        '4:5 yaml/unknown-key: Unexpected key "y", expected one of id.',
      ],
    ],
    [
      'an unknown key in a record',
      z.strictObject({ facts: z.record(z.string(), z.strictObject({ value: z.number() })) }),
      'facts:\n  a: { value: 1, valeu: 2 }\n',
      ['2:18 yaml/unknown-key: Unexpected key "valeu", expected one of value.'],
    ],
    [
      'a mistyped key that is required: once',
      z.strictObject({ a: z.strictObject({ summary: textSchema, title: textSchema }) }),
      'a: { sumary: x, title: y }\n',
      ['1:6 yaml/unknown-key: Unexpected key "sumary", expected one of summary, title.'],
    ],
    [
      'another type',
      z.object({ a: z.number() }),
      'a: 五\n',
      ['1:4 yaml/wrong-value: Unexpected text "五" for a, expected a number.'],
    ],
    [
      'a list in place of a text',
      z.object({ a: z.string() }),
      'a: [1]\n',
      ['1:4 yaml/wrong-value: Unexpected list for a, expected a text.'],
    ],
    [
      'nothing in place of a text',
      z.object({ a: z.string() }),
      'a:\n',
      ['1:3 yaml/wrong-value: Unexpected empty value for a, expected a text.'],
    ],
    [
      'an empty text',
      z.object({ a: textSchema }),
      'a: ""\n',
      ['1:4 yaml/wrong-value: Unexpected empty text for a, expected a text that is not empty.'],
    ],
    [
      'a fraction',
      z.object({ a: z.int() }),
      'a: 2.5\n',
      ['1:4 yaml/wrong-value: Unexpected number "2.5" for a, expected a whole number.'],
    ],
    [
      'too little',
      z.object({ a: z.int().min(1) }),
      'a: 0\n',
      ['1:4 yaml/wrong-value: Unexpected number "0" for a, expected a number of at least 1.'],
    ],
    [
      'too much',
      z.object({ a: z.number().max(600) }),
      'a: 601\n',
      ['1:4 yaml/wrong-value: Unexpected number "601" for a, expected a number of at most 600.'],
    ],
    [
      'the limit itself where it is excluded',
      z.object({ a: z.number().positive(), b: z.number().lt(5) }),
      'a: 0\nb: 5\n',
      [
        '1:4 yaml/wrong-value: Unexpected number "0" for a, expected a number above 0.',
        '2:4 yaml/wrong-value: Unexpected number "5" for b, expected a number below 5.',
      ],
    ],
    [
      'an empty list',
      z.object({ a: z.array(z.string()).min(1) }),
      'a: []\n',
      ['1:4 yaml/wrong-value: Unexpected empty list for a, expected at least 1 entry.'],
    ],
    [
      'too long a list and too short a text',
      z.object({ a: z.array(z.number()).max(2), b: z.string().min(4) }),
      'a: [1, 2, 3]\nb: abc\n',
      [
        '1:4 yaml/wrong-value: Unexpected list for a, expected at most 2 entries.',
        '2:4 yaml/wrong-value: Unexpected text "abc" for b, expected at least 4 characters.',
      ],
    ],
    [
      'a value of another choice',
      z.object({ a: z.enum(['up', 'nearest']) }),
      'a: down\n',
      ['1:4 yaml/wrong-value: Unexpected text "down" for a, expected one of up, nearest.'],
    ],
    [
      'a number of another choice',
      z.object({ a: z.literal([1, 2, 3]) }),
      'a: 4\n',
      ['1:4 yaml/wrong-value: Unexpected number "4" for a, expected one of 1, 2, 3.'],
    ],
    [
      'an id',
      z.object({ a: idSchema }),
      'a: Missing_Items\n',
      [
        '1:4 yaml/wrong-value: Unexpected text "Missing_Items" for a, expected an id of lower-case letters, digits and hyphens, such as missing-items.',
      ],
    ],
    [
      'a day that does not exist',
      z.object({ a: dateSchema }),
      'a: 2027-02-30\n',
      ['1:4 yaml/wrong-value: Unexpected text "2027-02-30" for a, expected a date that exists, such as 2026-11-22.'],
    ],
    [
      'a key of a record',
      z.object({ facts: z.record(idSchema, z.number()) }),
      'facts:\n  Loan Days: 1\n  renewals: x\n',
      [
        '2:3 yaml/wrong-key: Unexpected "Loan Days" before the colon, expected an id of lower-case letters, digits and hyphens, such as missing-items.',
        '3:13 yaml/wrong-value: Unexpected text "x" for facts.renewals, expected a number.',
      ],
    ],
    [
      'none of a union',
      z.object({ a: z.union([z.string(), z.number()]) }),
      'a: [1]\n',
      ['1:4 yaml/wrong-value: Unexpected list for a, expected a text or a number.'],
    ],
    [
      'a union that is missing',
      z.object({ a: z.union([z.string(), z.number()]) }),
      '{}\n',
      ['1:1 yaml/missing-key: Missing a, expected a text or a number.'],
    ],
    [
      'the branch of a union that was meant, with all its mistakes',
      z.object({ a: z.union([z.string(), z.strictObject({ text: z.string(), score: z.number() })]) }),
      'a: { text: x, scor: 1, other: 2 }\n',
      [
        '1:15 yaml/unknown-key: Unexpected key "scor", expected one of text, score.',
        '1:24 yaml/unknown-key: Unexpected key "other", expected one of text, score.',
      ],
    ],
    [
      'an unknown discriminator',
      z.object({
        q: z.discriminatedUnion('type', [
          z.strictObject({ type: z.literal('single') }),
          z.strictObject({ type: z.literal('order') }),
        ]),
      }),
      'q: { type: singel }\n',
      ['1:12 yaml/wrong-value: Unexpected text "singel" for q.type, expected one of single, order.'],
    ],
    [
      'no discriminator',
      z.object({ q: z.discriminatedUnion('type', [z.strictObject({ type: z.literal('a') })]) }),
      'q: { x: 1 }\n',
      ['1:4 yaml/missing-key: Missing q.type, expected one of a.'],
    ],
    [
      'mistakes within the chosen branch',
      z.object({
        q: z.discriminatedUnion('type', [
          z.strictObject({ type: z.literal('a'), x: z.number() }),
          z.strictObject({ type: z.literal('b') }),
        ]),
      }),
      'q: { type: a, x: no, y: 1 }\n',
      [
        '1:18 yaml/wrong-value: Unexpected text "no" for q.x, expected a number.',
        '1:22 yaml/unknown-key: Unexpected key "y", expected one of type, x.',
      ],
    ],
    [
      'a file without anything in it',
      z.strictObject({ a: z.string() }),
      '# nothing\n',
      ['1:1 yaml/wrong-value: Unexpected empty value in this file, expected a group of "key: value" lines.'],
    ],
    [
      'a list in place of the whole',
      z.strictObject({ a: z.string() }),
      '- a\n',
      ['1:1 yaml/wrong-value: Unexpected list in this file, expected a group of "key: value" lines.'],
    ],
  ])('%s', (_, schema, text, expected) => {
    expect(complaints(schema, text)).toEqual(expected);
  });

  test('all of them in one go', () => {
    const schema = z.strictObject({ a: z.number(), b: z.boolean(), c: z.enum(['x']) });
    expect(complaints(schema, 'a: x\nb: x\nd: x\n')).toHaveLength(4);
  });

  test('a long text is not quoted', () => {
    expect(complaints(z.object({ a: z.number() }), `a: ${'长'.repeat(41)}\n`)).toEqual([
      '1:4 yaml/wrong-value: Unexpected text for a, expected a number.',
    ]);
  });
});

describe('what to do', () => {
  test.each<[string, ZodType, string, string]>([
    ['a near choice', z.object({ a: z.enum(['up', 'nearest']) }), 'a: nearst\n', 'Did you mean nearest?'],
    ['no near choice', z.object({ a: z.enum(['up', 'nearest']) }), 'a: down\n', 'Write one of up, nearest.'],
    ['a number that lacks its quotes', z.object({ a: z.string() }), 'a: 110\n', 'Put it in double quotes: "110".'],
    ['true that lacks its quotes', z.object({ a: z.string() }), 'a: true\n', 'Put it in double quotes: "true".'],
    ['a near key', z.strictObject({ minutes: z.number().optional() }), 'minuts: 1\n', 'Did you mean minutes?'],
    [
      'a sentence that a comma cut off',
      z.strictObject({ text: z.string() }),
      '{ text: 先道歉, 再去查 }\n',
      'If it is the rest of a sentence, the comma has cut it off: put the whole sentence in double quotes.',
    ],
    [
      'another key',
      z.strictObject({ a: z.number().optional() }),
      'other: 1\n',
      'Delete "other", or use one of the keys above.',
    ],
    ['a key deeper down', z.object({ a: z.object({ source: z.string() }) }), 'a: {}\n', 'Add "source: …" here.'],
  ])('%s', (_, schema, text, expected) => {
    expect(hints(schema, text)).toEqual([expected]);
  });
});

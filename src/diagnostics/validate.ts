import type { core, ZodType } from 'zod';
import { type Expected, type ExpectedForm, type Found, expectedForms } from '../i18n/diagnostics/expected.ts';
import { nearest } from '../text/nearest.ts';
import { type Finding, finding } from './finding.ts';
import type { ParsedYaml, YamlPath } from './parse-yaml.ts';

export interface Validated<T> {
  /** The typed data; undefined when anything was wrong with it. */
  readonly value: T | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Checks parsed YAML against a zod schema and turns each of zod's issues into a finding on the author's line.
 * Name a form of `expectedForms` as the `error` of a zod check to have it explained: `z.string().regex(…, { error: 'id' })`.
 */
export function validate<T>(schema: ZodType<T>, yaml: ParsedYaml): Validated<T> {
  if (yaml.findings.length > 0) return { value: undefined, findings: yaml.findings };
  const result = schema.safeParse(yaml.data, { reportInput: true });
  if (result.success) return { value: result.data, findings: [] };
  return { value: undefined, findings: result.error.issues.flatMap((issue) => issueFindings(issue, schema, yaml)) };
}

function issueFindings(issue: core.$ZodIssue, schema: ZodType, yaml: ParsedYaml): Finding[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const { file } = yaml;
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, path);
    return issue.keys.map((key) =>
      finding('yaml/unknown-key', {
        file,
        place: yaml.placeOfKey([...path, key]),
        values: { key, known, suggestion: nearest(key, known) },
      }),
    );
  }
  if (issue.code === 'invalid_union') {
    const deeper = deepestBranch(issue);
    if (deeper) return deeper.flatMap((inner) => issueFindings({ ...inner, path: [...issue.path, ...inner.path] }, schema, yaml));
  }
  const key = keyName(path);
  const expected = expectedOf(issue);
  if (issue.input === undefined && path.length > 0) {
    return [finding('yaml/missing-key', { file, place: yaml.placeOf(path), values: { key, expected } })];
  }
  const place = path.length > 0 ? yaml.placeOf(path) : undefined;
  return [finding('yaml/wrong-value', { file, place, values: { key, found: describe(issue.input), expected } })];
}

// Of a union's branches the one that got furthest into the data is the one the author meant.
function deepestBranch(issue: core.$ZodIssueInvalidUnion): core.$ZodIssue[] | undefined {
  const depth = (branch: readonly core.$ZodIssue[]) => Math.max(0, ...branch.map((inner) => inner.path.length));
  const [best] = [...issue.errors].sort((a, b) => depth(b) - depth(a) || a.length - b.length);
  return best && depth(best) > 0 ? best : undefined;
}

function expectedOf(issue: core.$ZodIssue): Expected {
  if (Object.hasOwn(expectedForms, issue.message)) return { kind: 'form', form: issue.message as ExpectedForm };
  switch (issue.code) {
    case 'invalid_type':
      return { kind: 'type', types: [issue.expected] };
    case 'invalid_value':
      return { kind: 'one-of', values: issue.values.map(String) };
    case 'too_small':
      return { kind: 'limit', bound: 'min', of: sizeKind(issue.origin), limit: Number(issue.minimum) };
    case 'too_big':
      return { kind: 'limit', bound: 'max', of: sizeKind(issue.origin), limit: Number(issue.maximum) };
    case 'invalid_union': {
      const types = issue.errors.flatMap((branch) => branch.flatMap((inner) => (inner.code === 'invalid_type' ? [inner.expected] : [])));
      const values = issue.errors.flatMap((branch) => branch.flatMap((inner) => (inner.code === 'invalid_value' ? inner.values : [])));
      if (types.length > 0) return { kind: 'type', types: [...new Set(types)] };
      // A discriminated union names its key's allowed values in `options`, where zod gives them.
      const options = 'options' in issue && Array.isArray(issue.options) ? issue.options : values;
      return { kind: 'one-of', values: options.map(String) };
    }
    default:
      return { kind: 'form', form: 'text' };
  }
}

const sizeKind = (origin: string): 'number' | 'string' | 'array' =>
  origin === 'string' ? 'string' : origin === 'array' || origin === 'set' ? 'array' : 'number';

function describe(input: unknown): Found {
  const type = input === null ? 'null' : Array.isArray(input) ? 'array' : typeof input;
  const short = ['string', 'number', 'boolean'].includes(type) && String(input).length <= 40;
  return short && String(input) !== '' ? { type, text: String(input) } : { type };
}

// "questions.2.answer" is how people point at such a place, too.
const keyName = (path: YamlPath): string => path.join('.') || '—';

/** The keys an object schema knows at `path`, so that an unknown one can be answered with the right one. */
function knownKeys(schema: ZodType, path: YamlPath): string[] {
  let current: unknown = schema;
  for (const step of path) current = childSchema(unwrap(current), step);
  const shape = (unwrap(current) as { shape?: Record<string, unknown> } | undefined)?.shape;
  return shape ? Object.keys(shape) : [];
}

interface Definition {
  readonly type?: string;
  readonly innerType?: unknown;
  readonly element?: unknown;
  readonly valueType?: unknown;
  readonly in?: unknown;
}

const definitionOf = (schema: unknown): Definition => (schema as { def?: Definition } | undefined)?.def ?? {};

function unwrap(schema: unknown): unknown {
  let current = schema;
  for (let def = definitionOf(current); ; def = definitionOf(current)) {
    const inner = def.innerType ?? def.in;
    if (!inner) return current;
    current = inner;
  }
}

function childSchema(schema: unknown, step: string | number): unknown {
  const def = definitionOf(schema);
  if (def.element) return def.element;
  if (def.valueType) return def.valueType;
  return (schema as { shape?: Record<string, unknown> } | undefined)?.shape?.[String(step)];
}

import type { core, ZodType } from 'zod';
import { type Expected, type ExpectedForm, expectedForms, type Found } from '../i18n/diagnostics/expected.ts';
import { nearest } from '../text/nearest.ts';
import { type Finding, finding } from './finding.ts';
import { knownKeys } from './known-keys.ts';
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
  return { value: undefined, findings: findingsOf(result.error.issues, { schema, yaml, base: [] }) };
}

interface Context {
  readonly schema: ZodType;
  readonly yaml: ParsedYaml;
  /** Where the issues' own paths begin: zod gives those of a union's branches from the union on. */
  readonly base: YamlPath;
}

function findingsOf(issues: readonly core.$ZodIssue[], context: Context): Finding[] {
  const mistyped = new Set<string>();
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? unknownKeyFindings(issue, context, mistyped) : [],
  );
  const others = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? [] : issueFindings(issue, context, mistyped),
  );
  return [...others, ...unknown];
}

const pathOf = (issue: core.$ZodIssue, { base }: Context): YamlPath => [
  ...base,
  ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step)),
];

function unknownKeyFindings(issue: core.$ZodIssueUnrecognizedKeys, context: Context, mistyped: Set<string>): Finding[] {
  const { schema, yaml } = context;
  const path = pathOf(issue, context);
  const known = knownKeys(schema, path);
  return issue.keys.map((key) => {
    const suggestion = nearest(key, known);
    if (suggestion !== undefined) mistyped.add(keyName([...path, suggestion]));
    const place = yaml.placeOfKey([...path, key]);
    return finding('yaml/unknown-key', { file: yaml.file, place, values: { key, known, suggestion } });
  });
}

/** @param mistyped keys that stand there with a typing mistake, reported as such: they are not missing as well */
function issueFindings(issue: core.$ZodIssue, context: Context, mistyped: ReadonlySet<string>): Finding[] {
  const path = pathOf(issue, context);
  if (issue.code === 'invalid_union') {
    const deeper = deepestBranch(issue);
    if (deeper) return findingsOf(deeper, { ...context, base: path });
  }
  const { yaml } = context;
  const { file } = yaml;
  const key = keyName(path);
  const expected = expectedOf(issue);
  if (issue.code === 'invalid_key') {
    const values = { key: String(path.at(-1)), expected };
    return [finding('yaml/wrong-key', { file, place: yaml.placeOfKey(path), values })];
  }
  const input = inputOf(issue);
  if (input === undefined && path.length > 0) {
    if (mistyped.has(key)) return [];
    return [finding('yaml/missing-key', { file, place: yaml.placeOf(path), values: { key, expected } })];
  }
  const place = path.length > 0 ? yaml.placeOf(path) : undefined;
  const suggestion =
    expected.kind === 'one-of' && typeof input === 'string' ? nearest(input, expected.values) : undefined;
  return [finding('yaml/wrong-value', { file, place, values: { key, found: describe(input), expected, suggestion } })];
}

// The path of a wrong discriminator leads to it, but its input is the object around it.
function inputOf(issue: core.$ZodIssue): unknown {
  const { input } = issue;
  const discriminator = issue.code === 'invalid_union' ? issue.discriminator : undefined;
  return discriminator === undefined ? input : (input as Record<string, unknown> | undefined)?.[discriminator];
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
      return limit('min', Number(issue.minimum), issue);
    case 'too_big':
      return limit('max', Number(issue.maximum), issue);
    case 'invalid_key':
      return issue.issues[0] ? expectedOf(issue.issues[0]) : { kind: 'form', form: 'text' };
    case 'invalid_union': {
      const types = issue.errors.flatMap((branch) =>
        branch.flatMap((inner) => (inner.code === 'invalid_type' ? [inner.expected] : [])),
      );
      const values = issue.errors.flatMap((branch) =>
        branch.flatMap((inner) => (inner.code === 'invalid_value' ? inner.values : [])),
      );
      if (types.length > 0) return { kind: 'type', types: [...new Set(types)] };
      // A discriminated union names its key's allowed values in `options`.
      const options = 'options' in issue && Array.isArray(issue.options) ? issue.options : values;
      return { kind: 'one-of', values: options.map(String) };
    }
    default:
      return { kind: 'form', form: 'text' };
  }
}

function limit(
  bound: 'min' | 'max',
  amount: number,
  { origin, inclusive }: { origin: string; inclusive?: boolean },
): Expected {
  const of = origin === 'string' ? 'string' : origin === 'array' || origin === 'set' ? 'array' : 'number';
  return { kind: 'limit', bound, of, limit: amount, inclusive: inclusive ?? true };
}

function describe(input: unknown): Found {
  if (input === null || input === undefined) return { type: 'null' };
  if (Array.isArray(input)) return { type: input.length === 0 ? 'empty-array' : 'array' };
  if (input === '') return { type: 'empty-string' };
  const type = typeof input;
  const short = ['string', 'number', 'boolean'].includes(type) && String(input).length <= 40;
  return short ? { type, text: String(input) } : { type };
}

// "zones.2.provinces" is how people point at such a place, too; they count from 1. Empty for the file as a whole.
const keyName = (path: YamlPath): string => path.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.');

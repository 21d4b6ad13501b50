import type { ZodType } from 'zod';
import type { YamlPath } from './parse-yaml.ts';

/**
 * The keys that an object schema knows at `path`, so that an unknown one can be answered with the right one. Of a union
 * the keys of every branch.
 */
export function knownKeys(schema: ZodType, path: YamlPath): string[] {
  let branches = branchesOf(schema);
  for (const step of path) branches = branches.flatMap((branch) => branchesOf(childOf(branch, step)));
  return [...new Set(branches.flatMap((branch) => Object.keys(shapeOf(branch) ?? {})))];
}

interface Definition {
  readonly innerType?: unknown;
  readonly in?: unknown;
  readonly element?: unknown;
  readonly valueType?: unknown;
  readonly options?: readonly unknown[];
}

const definitionOf = (schema: unknown): Definition => (schema as { def?: Definition } | undefined)?.def ?? {};

const shapeOf = (schema: unknown): Record<string, unknown> | undefined =>
  (schema as { shape?: Record<string, unknown> } | undefined)?.shape;

/** What stands behind `optional`, `default` and the like; each branch of a union. */
function branchesOf(schema: unknown): unknown[] {
  const { innerType, in: input, options } = definitionOf(schema);
  if (options) return options.flatMap(branchesOf);
  const inner = innerType ?? input;
  return inner ? branchesOf(inner) : [schema];
}

function childOf(schema: unknown, step: string | number): unknown {
  const { element, valueType } = definitionOf(schema);
  return element ?? valueType ?? shapeOf(schema)?.[String(step)];
}

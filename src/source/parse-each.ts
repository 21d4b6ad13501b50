import type { Finding } from '../diagnostics/finding.ts';
import { type ParsedYaml, parseYaml } from '../diagnostics/parse-yaml.ts';
import type { Facts } from '../handbook/fact.ts';
import { resolveFacts } from '../handbook/facts.ts';
import type { ContentFiles } from './content-files.ts';
import type { SourceFile } from './read-files.ts';

interface Parsed<T> {
  readonly value: T | undefined;
  readonly findings: readonly Finding[];
}

/** Parses each file with its facts filled in, and keeps what could be read. */
export function parseEach<T>(
  files: readonly SourceFile[],
  facts: Facts | undefined,
  parse: (yaml: ParsedYaml) => Parsed<T>,
): { values: T[]; findings: Finding[] } {
  const values: T[] = [];
  const findings: Finding[] = [];
  for (const { file, text } of files) {
    const resolved = resolveFacts(text, facts, file);
    const parsed = parse(parseYaml(resolved.text, { file, originalPlace: resolved.originalPlace }));
    findings.push(...resolved.findings, ...parsed.findings);
    if (parsed.value !== undefined) values.push(parsed.value);
  }
  return { values, findings };
}

/** The names of files that gave no model. */
export function namesWithout(
  { files, misplaced }: ContentFiles,
  models: readonly { readonly id: string }[],
): ReadonlySet<string> {
  const read = new Set(models.map(({ id }) => id));
  return new Set([...files.map(({ name }) => name), ...misplaced].filter((name) => !read.has(name)));
}

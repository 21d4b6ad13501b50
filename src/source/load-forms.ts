import type { Finding } from '../diagnostics/finding.ts';
import { parseYaml } from '../diagnostics/parse-yaml.ts';
import type { Form } from '../forms/model.ts';
import { parseForm } from '../forms/parse-form.ts';
import type { Facts } from '../handbook/fact.ts';
import { resolveFacts } from '../handbook/facts.ts';
import { readContentFiles } from './content-files.ts';
import type { SourceFile } from './read-files.ts';

export interface LoadedForms {
  /** By file name. */
  readonly forms: readonly Form[];
  readonly findings: readonly Finding[];
  /** Ids of forms that could not be read. */
  readonly unreadable: ReadonlySet<string>;
  readonly files: readonly SourceFile[];
}

/** Reads `content/forms/`. Never throws on what an author wrote. */
export function loadForms(root: string, facts: Facts | undefined): LoadedForms {
  const { files, misplaced, findings } = readContentFiles(root, 'form');
  const read = files.map(({ file, text, name }) => {
    const resolved = resolveFacts(text, facts, file);
    const yaml = parseYaml(resolved.text, { file, originalPlace: resolved.originalPlace });
    const parsed = parseForm(yaml, name);
    return { form: parsed.form, findings: [...resolved.findings, ...parsed.findings] };
  });
  const forms = read.flatMap(({ form }) => form ?? []);
  const known = new Set(forms.map(({ id }) => id));
  return {
    forms,
    findings: [...findings, ...read.flatMap((one) => one.findings)],
    unreadable: new Set([...files.map(({ name }) => name), ...misplaced].filter((name) => !known.has(name))),
    files,
  };
}

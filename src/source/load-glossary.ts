import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../diagnostics/finding.ts';
import { parseYaml } from '../diagnostics/parse-yaml.ts';
import type { Term, TermName } from '../glossary/model.ts';
import { termNames } from '../glossary/model.ts';
import { parseGlossary } from '../glossary/parse-glossary.ts';
import { unusedTerms } from '../glossary/unused-terms.ts';
import type { Facts } from '../handbook/fact.ts';
import { resolveFacts } from '../handbook/facts.ts';
import { readFile, type SourceFile } from './read-files.ts';

export interface LoadedGlossary {
  /** As the file lists them. */
  readonly terms: readonly Term[];
  readonly findings: readonly Finding[];
  readonly unreadable: boolean;
  readonly files: readonly SourceFile[];
}

const glossaryFile = 'content/glossary.yaml';

/**
 * Reads and checks `content/glossary.yaml`. Never throws on what an author wrote.
 *
 * @param chapters texts in which terms should be found
 */
export function loadGlossary(
  root: string,
  facts: Facts | undefined,
  chapters: readonly { readonly text: string }[],
): LoadedGlossary {
  const source = readFile(root, glossaryFile);
  if (!source) return { terms: [], findings: [], unreadable: false, files: [] };
  const { file } = source;
  const resolved = resolveFacts(source.text, facts, file);
  const { terms, findings } = parseGlossary(parseYaml(resolved.text, { file, originalPlace: resolved.originalPlace }));
  const unused = unusedTerms(
    terms ?? [],
    chapters.map(({ text }) => text),
  );
  return {
    terms: terms ?? [],
    findings: [...resolved.findings, ...findings, ...unused],
    unreadable: terms === undefined,
    files: [source],
  };
}

/**
 * The names that chapters are searched for when they are compiled; none where the glossary cannot be read. The file is
 * read again only when it has changed.
 */
export function termNamesOf(root: string): () => readonly TermName[] {
  let stamp: string | undefined;
  let names: readonly TermName[] = [];
  return () => {
    const { mtimeMs, size } = statSync(join(root, glossaryFile), { throwIfNoEntry: false }) ?? {};
    const now = `${mtimeMs} ${size}`;
    if (now !== stamp) {
      const source = readFile(root, glossaryFile);
      names = source ? termNames(parseGlossary(parseYaml(source.text, { file: source.file })).terms ?? []) : [];
      stamp = now;
    }
    return names;
  };
}

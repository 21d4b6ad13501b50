import type { Finding } from '../diagnostics/finding.ts';
import { parseYaml } from '../diagnostics/parse-yaml.ts';
import type { HandbookConfig } from '../handbook/config.ts';
import type { Facts } from '../handbook/fact.ts';
import { resolveFacts } from '../handbook/facts.ts';
import { checkPhrases } from '../phrases/check-phrases.ts';
import type { Phrase } from '../phrases/model.ts';
import { parsePhrases } from '../phrases/parse-phrases.ts';
import { readContentFiles } from './content-files.ts';
import { configFile } from './handbook-language.ts';
import type { SourceFile } from './read-files.ts';

export interface LoadedPhrases {
  /** In the order of files, those in the handbook's own language before the others. */
  readonly phrases: readonly Phrase[];
  readonly findings: readonly Finding[];
  /** Whether any file could not be read: which replies it holds is not known. */
  readonly unreadable: boolean;
  readonly files: readonly SourceFile[];
}

/**
 * Reads and checks `content/phrases/`. Never throws on what an author wrote.
 *
 * @param config undefined where the settings cannot be read: then nothing is said of stages and variables
 */
export function loadPhrases(root: string, facts: Facts | undefined, config: HandbookConfig | undefined): LoadedPhrases {
  const { files, misplaced, findings } = readContentFiles(root, 'phrase');
  const read = files.map(({ file, text }) => {
    const resolved = resolveFacts(text, facts, file);
    const yaml = parseYaml(resolved.text, { file, originalPlace: resolved.originalPlace });
    const parsed = parsePhrases(yaml, config?.language ?? 'zh-CN');
    return { text, phrases: parsed.phrases, findings: [...resolved.findings, ...parsed.findings] };
  });
  const all = read.flatMap((one) => one.phrases ?? []);
  const own = config?.language ?? 'zh-CN';
  const phrases = [
    ...all.filter(({ language }) => language === own),
    ...all.filter(({ language }) => language !== own),
  ];
  const unreadable = misplaced.length > 0 || read.some((one) => one.phrases === undefined);
  const mistakes = checkPhrases({
    phrases,
    settings: config?.phrases,
    settingsFile: configFile,
    placeOfVariable: (id) => config?.places[`phrases.variables.${id}`],
    unread: read.filter((one) => one.phrases === undefined).map(({ text }) => text),
  });
  return {
    phrases,
    findings: [...findings, ...read.flatMap((one) => one.findings), ...mistakes],
    unreadable,
    files,
  };
}

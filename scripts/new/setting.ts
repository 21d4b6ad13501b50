import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseYaml } from '../../src/diagnostics/parse-yaml.ts';
import type { HandbookConfig } from '../../src/handbook/config.ts';
import { parseHandbookConfig } from '../../src/handbook/parse-config.ts';
import type { Language } from '../../src/i18n/language.ts';
import { type NewWords, newWords } from '../../src/i18n/new.ts';
import { configFile } from '../../src/source/handbook-language.ts';
import { listFiles, readFile } from '../../src/source/read-files.ts';

/** The handbook that something new is made for. */
export interface Setting {
  readonly language: Language;
  readonly words: NewWords;
  readonly config: HandbookConfig;
  /** YYYY-MM-DD */
  readonly today: string;
  /** `part/chapter` of every chapter. */
  readonly chapters: readonly string[];
  /** Ids of training plans that have a file of their own. */
  readonly plans: readonly string[];
  /** Text of a file, by its path from the root. */
  readonly read: (file: string) => string | undefined;
  readonly exists: (file: string) => boolean;
}

/** Undefined where the settings of the handbook cannot be read. */
export function readSetting(root: string, today: string): Setting | undefined {
  const read = (file: string) => readFile(root, file)?.text;
  const { config } = parseHandbookConfig(parseYaml(read(configFile) ?? '', { file: configFile }));
  if (!config) return undefined;
  const { language } = config;
  const chapters = listFiles(root, 'content/chapters', '.mdx').map((file) =>
    file.replace(/^content\/chapters\/|\.mdx$/g, ''),
  );
  const plans = listFiles(root, 'content/training/plans', '.yaml').map((file) => file.replace(/^.*\/|\.yaml$/g, ''));
  const exists = (file: string) => existsSync(join(root, file));
  return { language, words: newWords[language], config, today, chapters, plans, read, exists };
}

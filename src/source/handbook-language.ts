import { parseYaml } from '../diagnostics/parse-yaml.ts';
import { type Language, languages } from '../i18n/language.ts';
import { readFile } from './read-files.ts';

export const configFile = 'content/handbook.yaml';

/** The language to speak to this handbook's authors, also where the rest of its settings cannot be read. */
export function handbookLanguage(root: string): Language {
  const { data } = parseYaml(readFile(root, configFile)?.text ?? '', { file: configFile });
  const lang = (data as { lang?: unknown } | null | undefined)?.lang;
  return languages.find((language) => language === lang) ?? 'zh-CN';
}

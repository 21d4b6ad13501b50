import { parseYaml } from '../diagnostics/parse-yaml.ts';
import { parseHandbookConfig } from '../handbook/parse-config.ts';
import { configFile } from './handbook-language.ts';
import { readFile } from './read-files.ts';

export interface Titles {
  readonly topicTitle: (topic: string) => string;
  /** Of `<part>/<chapter>#<anchor>`: the chapter's title and the anchor; the source itself where it cannot be read. */
  readonly sectionTitle: (source: string) => string;
}

/** What topics and sections are called, without reading the whole handbook. */
export function loadTitles(root: string): Titles {
  const source = readFile(root, configFile);
  const topics = source ? parseHandbookConfig(parseYaml(source.text, { file: configFile })).config?.topics : undefined;
  const titles = new Map<string, string | undefined>();
  const titleOf = (chapter: string): string | undefined => {
    if (!titles.has(chapter)) {
      const text = readFile(root, `content/chapters/${chapter}.mdx`)?.text ?? '';
      titles.set(chapter, /^title: *(.+)$/m.exec(text)?.[1]?.trim());
    }
    return titles.get(chapter);
  };
  return {
    topicTitle: (topic) => topics?.[topic] ?? topic,
    sectionTitle: (section) => {
      const [chapter = '', anchor] = section.split('#');
      const title = titleOf(chapter);
      return title === undefined ? section : `${title} (${chapter}${anchor ? `#${anchor}` : ''})`;
    },
  };
}

import { join } from 'node:path';
import { openDiagrams } from '../../src/source/mermaid/diagrams.ts';
import { listFiles, readFile } from '../../src/source/read-files.ts';
import type { Workplace } from '../../src/source/workplace.ts';
import type { Command } from '../command.ts';
import { schemaFiles } from '../commands/schemas.ts';
import { collectExamples } from './collect-examples.ts';
import { commandsChapter, componentsChapter, formatsChapter, questionsChapter } from './reference-chapters.ts';
import { flowRuleChapter, ruleChapters } from './rule-chapters.ts';

/** A file of the authors' guide that is made; its path is from the guide's root. */
export interface GuideFile {
  readonly file: string;
  readonly content: string;
}

/** Everything in the authors' guide that follows from the engine itself. `root` is the guide's folder. */
export async function guideFiles(
  { engine, root, cache }: Workplace,
  commands: readonly Command[],
): Promise<readonly GuideFile[]> {
  const diagrams = openDiagrams({ cacheDir: join(cache, 'guide-diagrams') });
  try {
    const examples = await collectExamples({ engine, cache: join(cache, 'guide-examples') }, diagrams);
    // The first file of a kind; a kind without a star is one file.
    const exampleOf = (files: string) => {
      const [folder = '', ending] = files.split('*');
      const found =
        ending === undefined
          ? files
          : listFiles(root, folder.replace(/\/$/, ''), ending).find((file) => !file.slice(folder.length).includes('/'));
      return found === undefined ? undefined : readFile(root, found)?.text;
    };
    return [
      componentsChapter(),
      commandsChapter(commands),
      formatsChapter(exampleOf),
      questionsChapter(readFile(root, 'quizzes/lending.yaml')?.text ?? ''),
      flowRuleChapter(examples),
      ...ruleChapters(examples),
      ...schemaFiles('zh-CN'),
    ];
  } finally {
    await diagrams.close();
  }
}

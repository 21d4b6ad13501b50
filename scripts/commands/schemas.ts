import { join } from 'node:path';
import { jsonSchemaText, schemaFile, schemaKinds } from '../../src/handbook/file-schemas.ts';
import type { Language } from '../../src/i18n/language.ts';
import { newWords } from '../../src/i18n/new.ts';
import { handbookLanguage } from '../../src/source/handbook-language.ts';
import { readFile } from '../../src/source/read-files.ts';
import type { Command } from '../command.ts';
import { writeFile } from '../io/write-file.ts';

/** Path (from the handbook's root) and text of every schema. */
export const schemaFiles = (language: Language): readonly { readonly file: string; readonly content: string }[] =>
  schemaKinds.map((kind) => ({ file: schemaFile(kind), content: jsonSchemaText(kind, language) }));

export const schemas: Command = {
  name: 'schemas',
  summary: {
    'zh-CN': '写好编辑器用的 JSON Schema（content/.schemas/）：改 YAML 时能补全、能提示',
    en: 'Write the JSON Schemas for editors (content/.schemas/), which complete and check YAML as it is typed',
  },
  options: {
    check: { help: { 'zh-CN': '只看有没有过时，不写文件', en: 'Only say which are out of date' } },
  },
  async run({ place, options, print }) {
    const language = handbookLanguage(place.root);
    const words = newWords[language];
    const stale = schemaFiles(language).filter(({ file, content }) => readFile(place.root, file)?.text !== content);
    if (options.check) {
      for (const { file } of stale) print(words.staleSchema(file));
      return stale.length > 0 ? 1 : 0;
    }
    for (const { file, content } of stale) writeFile(join(place.root, file), content);
    print(words.schemasWritten(stale.length, schemaKinds.length));
    return 0;
  },
};

import { schemaLine } from '../../src/handbook/file-schemas.ts';
import { type Language, languages } from '../../src/i18n/language.ts';
import { type NewWords, newWords } from '../../src/i18n/new.ts';
import { configFile } from '../../src/source/handbook-language.ts';
import { schemaFiles } from '../commands/schemas.ts';
import { chapterText } from '../templates/chapter.ts';
import { factsText, handbookDefaults, handbookText } from '../templates/handbook.ts';
import type { Answers, Field } from './answer.ts';
import type { Draft } from './draft.ts';
import { idField, titleField } from './fields.ts';
import { suggestId } from './suggest-id.ts';

const languageOf = ({ lang }: Answers): Language => languages.find((language) => language === lang) ?? 'zh-CN';

/** @param spoken the language of the handbook that the command was called in */
export const handbookFields = (words: NewWords, spoken: Language): readonly Field[] => [
  {
    flag: 'lang',
    choices: languages.map((id) => ({ id, title: id === 'en' ? 'English' : '中文' })),
    fallback: () => spoken,
    mistake: (answer) =>
      languages.some((known) => known === answer) ? undefined : words.unknownChoice(answer, languages),
  },
  titleField,
  idField({ words }, () => undefined),
  { flag: 'part', fallback: (answers) => handbookDefaults[languageOf(answers)].part },
  { flag: 'role', fallback: (answers) => handbookDefaults[languageOf(answers)].role },
];

/** Settings, numbers, one chapter and the schemas: the least that makes a site, of no subject in particular. */
export function draftHandbook(answers: Answers, today: string): Draft & { readonly words: NewWords } {
  const language = languageOf(answers);
  const { title = '', id = '', part: partTitle = '', role: roleTitle = '' } = answers;
  const named = (text: string, fallback: string) => ({ id: suggestId(text) || fallback, title: text });
  const part = named(partTitle, 'part');
  const role = named(roleTitle, 'role');
  const chapter = handbookDefaults[language].chapter;
  const reviewBy = `${Number(today.slice(0, 4)) + 1}-01-31`;
  const first = `content/chapters/${part.id}/start-here.mdx`;
  return {
    files: [
      {
        file: configFile,
        content: handbookText({ id, title, part, role, schemaLine: schemaLine(configFile) }, language),
      },
      { file: 'content/facts.yaml', content: factsText(schemaLine('content/facts.yaml'), language) },
      { file: first, content: chapterText({ title: chapter, roles: [role.id], reviewBy }, language) },
      ...schemaFiles(language),
    ],
    address: `/handbook/${part.id}/start-here/`,
    words: newWords[language],
  };
}

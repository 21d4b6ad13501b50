import type { PhraseWords } from '../../i18n/phrases.ts';
import { type ExportedPhrase, exportRows } from '../../phrases/export-rows.ts';
import { fillTemplate } from '../../phrases/fill.ts';
import { writeCsv } from '../../text/write-csv.ts';
import { saveFile } from '../training/save-file.ts';
import { gapOf, templateOf, type Values } from './phrase-dom.ts';
import { type ShownPhrase, textOf } from './phrase-list.ts';

/**
 * Gives the reader these replies as a table.
 *
 * @param values undefined for the replies as they were written
 */
export function exportPhrases(phrases: readonly ShownPhrase[], values: Values | undefined, words: PhraseWords): void {
  const rows = exportRows(
    phrases.map((phrase) => exported(phrase, values, words)),
    words.columns,
  );
  // The mark in front tells a spreadsheet that the text is UTF-8.
  saveFile(`${words.exportName}.csv`, `\uFEFF${writeCsv(rows)}`, 'text/csv;charset=utf-8');
}

function exported(
  { id, element, section, situation, entry }: ShownPhrase,
  values: Values | undefined,
  words: PhraseWords,
): ExportedPhrase {
  const said = (selector: string): string => {
    const text = element.querySelector<HTMLElement>(selector);
    if (!text) return '';
    const template = templateOf(text);
    return values ? fillTemplate(template, values, (variable) => gapOf(text, variable).mark).text : template;
  };
  const chapter = element.querySelector<HTMLAnchorElement>('[data-chapter]');
  return {
    id,
    stage: textOf(section, 'h2'),
    situation,
    text: said('[data-phrase-text]'),
    bad: said('[data-bad]'),
    why: textOf(element, '[data-why]'),
    language: words.languageNames[entry.language === 'en' ? 'en' : 'zh-CN'],
    roles: textOf(element, '[data-role-titles]'),
    chapter: chapter?.href ?? '',
  };
}

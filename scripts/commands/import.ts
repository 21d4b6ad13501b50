import { documentWords } from '../../src/i18n/documents.ts';
import { handbookLanguage } from '../../src/source/handbook-language.ts';
import type { Command } from '../command.ts';
import { documentOptions } from '../documents/document-options.ts';
import { importDocument } from '../documents/import-document.ts';
import { documentEndings, endingOf } from '../documents/open-document.ts';
import { importQuestions, isQuestionImport, questionOptions } from '../questions/import-quiz.ts';

/** Reads other programs' files into the handbook; the ending of the name decides how. */
export const importFiles: Command = {
  name: 'import',
  summary: {
    'zh-CN': '导入：Word、PPT 变成章节，表格变成 Markdown 或资费表，题库变成测验',
    en: 'Import: Word and PowerPoint become chapters, tables Markdown or a tariff, question banks quizzes',
  },
  operands: 'FILE',
  options: {
    ...questionOptions,
    ...documentOptions,
    to: {
      value: 'FILE',
      help: {
        'zh-CN': '写到哪个文件；表格加在这个章节的末尾，默认打在屏幕上',
        en: 'The file to write; a table is added at the end of this chapter, default the screen',
      },
    },
  },
  async run(context) {
    if (isQuestionImport(context)) return importQuestions(context);
    const [file] = context.operands;
    if (file !== undefined && documentEndings.includes(endingOf(file))) return importDocument(context);
    context.note(documentWords[handbookLanguage(context.place.root)].usage);
    return 2;
  },
};

import { gradingWords } from '../../src/i18n/grading.ts';
import { handbookLanguage } from '../../src/source/handbook-language.ts';
import type { Command } from '../command.ts';
import { exportQuiz, exportTemplate, quizOptions } from '../questions/export-quiz.ts';
import { exportPaper, paperOptions } from './export-paper.ts';

export const exportFiles: Command = {
  name: 'export',
  summary: {
    'zh-CN': '导出：paper 是可打印的卷子（A4），quiz 编号 是别的系统能读的题库，template 是空的 Excel 模板',
    en: 'Export: paper is a printable paper (A4), quiz ID a question bank for other programs, template an empty workbook',
  },
  operands: 'paper | quiz ID | template',
  options: { ...paperOptions, ...quizOptions },
  async run(context) {
    const { operands, note, place } = context;
    if (operands.length === 1 && operands[0] === 'paper') return exportPaper(context);
    if (operands[0] === 'quiz') return exportQuiz(context);
    if (operands.length === 1 && operands[0] === 'template') return exportTemplate(context);
    note(gradingWords[handbookLanguage(place.root)].exportUsage);
    return 2;
  },
};

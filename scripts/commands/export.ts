import { gradingWords } from '../../src/i18n/grading.ts';
import { handbookLanguage } from '../../src/source/handbook-language.ts';
import type { Command } from '../command.ts';
import { exportPaper, paperOptions } from './export-paper.ts';

export const exportFiles: Command = {
  name: 'export',
  summary: { 'zh-CN': '导出：paper 是可打印的卷子（A4）', en: 'Export: paper is a printable paper (A4)' },
  operands: 'paper',
  options: paperOptions,
  async run(context) {
    const { operands, note, place } = context;
    if (operands.length === 1 && operands[0] === 'paper') return exportPaper(context);
    note(gradingWords[handbookLanguage(place.root)].exportUsage);
    return 2;
  },
};

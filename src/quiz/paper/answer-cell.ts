import type { PaperWords } from '../../i18n/paper.ts';
import { escapeHtml } from '../../text/escape.ts';
import type { AskedQuestion } from '../exam/published-exam.ts';
import { sortedByKey } from '../shuffle.ts';

const bubbles = (labels: readonly string[]): string =>
  labels.map((label) => `<i class="paper-bubble">${escapeHtml(label)}</i>`).join('');
const boxes = (labels: readonly string[], between = ''): string =>
  labels.map((label) => `<span class="paper-box">${escapeHtml(label)}<i></i></span>`).join(between);

/** Where a question is answered on the answer sheet. It has the same form for every answer. */
export function answerCell(question: AskedQuestion, { trueWord, falseWord }: PaperWords): string {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return bubbles(sortedByKey(question.options).map(({ key }) => key));
    case 'boolean':
      return bubbles([trueWord, falseWord]);
    case 'blank':
      return Array.from({ length: question.blanks }, () => '<i class="paper-line"></i>').join('');
    case 'order':
      return boxes(
        question.options.map(() => ''),
        '→',
      );
    case 'match':
      return boxes(sortedByKey(question.left).map(({ key }) => key));
    case 'scenario':
      return boxes(question.turns.map((_, index) => `${index + 1}`));
  }
}

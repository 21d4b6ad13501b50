import type { PaperWords } from '../../i18n/paper.ts';
import { escapeHtml } from '../../text/escape.ts';
import type { AskedOption, AskedQuestion } from '../exam/published-exam.ts';
import { labelOptions, optionSeed } from './label-options.ts';

const list = (options: readonly { readonly label: string; readonly html: string }[]): string =>
  `<ul>${options.map(({ label, html }) => `<li><b>${escapeHtml(label)}</b> <span>${html}</span></li>`).join('')}</ul>`;

const byKey = (options: readonly AskedOption[]) => options.map((option) => ({ ...option, label: option.key }));

/** What one chooses among, as HTML. */
export function paperBody(question: AskedQuestion, seed: string | undefined, words: PaperWords): string {
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'order':
      return list(labelOptions(question.options, optionSeed(seed, question)));
    // Answered on the sheet, or in the gaps of the stem.
    case 'boolean':
    case 'blank':
      return '';
    case 'match':
      return `<div class="paper-pair">${list(byKey(question.left))}${list(labelOptions(question.right, optionSeed(seed, question)))}</div>`;
    case 'scenario': {
      const number = new Map(question.turns.map(({ id }, index) => [id, index + 1]));
      return question.turns
        .map(({ id, messageHtml, choices }) => {
          const replies = choices.map((one) => {
            const next = number.get(one.next ?? '');
            const leads = next === undefined ? words.endsHere : words.leadsTo(next);
            return { ...one, label: one.key, html: `${one.html} <small>${escapeHtml(leads)}</small>` };
          });
          const says = `<b>${escapeHtml(words.turn(number.get(id) ?? 0))}</b> “${messageHtml}”`;
          return `<div class="paper-turn"><p>${says}</p>${list(replies)}</div>`;
        })
        .join('');
    }
  }
}

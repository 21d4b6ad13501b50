import type { Option } from '../model.ts';
import { countGaps } from '../stem-gaps.ts';
import type { QuestionDraft } from './draft.ts';
import type { Loss, Reduced, TextFormat } from './format.ts';
import { numbersOnly } from './gaps.ts';
import { readGift } from './read-gift.ts';
import { writeGift } from './write-gift.ts';

/** Moodle's text format, read by most learning platforms. One blank a question; neither orders nor conversations. */
export const gift: TextFormat = {
  medium: 'text',
  endings: ['.gift', '.gift.txt'],
  types: ['single', 'multiple', 'boolean', 'blank', 'match'],
  keeps: ['name', 'explanation', 'source', 'topic', 'difficulty', 'feedback', 'markup', 'lines', 'tolerance'],
  adapt,
  fits: (text) => /^\s*(?:::|\$CATEGORY:)/m.test(text) || /\{\s*(?:[=~#]|T(?:RUE)?\b|F(?:ALSE)?\b)/.test(text),
  read: readGift,
  write: writeGift,
};

function adapt(draft: QuestionDraft): Reduced {
  if (draft.type === 'match') {
    const { left, right, ...rest } = draft;
    const line = (text: string): string => text.replace(/\s+/g, ' ').trim();
    const plain = right.map(({ key, text }) => ({ key, text: line(text) }));
    const losses: Loss[] = [];
    if (right.some(({ text }) => /\n/.test(text))) losses.push({ code: 'lines' });
    if ([...left, ...right].some(({ feedback }) => feedback !== undefined)) losses.push({ code: 'feedback' });
    const bare = left.map(({ key, text }) => ({ key, text }));
    return withoutArrows({ ...rest, left: bare, right: plain }, losses);
  }
  if (draft.type !== 'blank') return withoutArrows(draft, []);
  const { stem, blanks } = draft;
  if (blanks.length !== 1 || countGaps(stem) > 1) return { losses: [{ code: 'gaps', detail: String(blanks.length) }] };
  const { draft: numeric, losses } = numbersOnly(draft);
  return withoutArrows(numeric, losses);
}

/** `->` between equals signs is a pair, and there is no escape for it. */
function withoutArrows(draft: QuestionDraft, losses: readonly Loss[]): Reduced {
  const arrow = (text: string): string => text.replaceAll('->', '→');
  const options = (list: readonly Option[]): readonly Option[] =>
    list.map((option) => ({ ...option, text: arrow(option.text) }));
  const spell = (): QuestionDraft => {
    switch (draft.type) {
      case 'blank':
        return { ...draft, blanks: draft.blanks.map((blank) => ({ ...blank, accepted: blank.accepted.map(arrow) })) };
      case 'match':
        return { ...draft, left: options(draft.left), right: options(draft.right) };
      case 'single':
        return { ...draft, options: options(draft.options) };
      default:
        return draft;
    }
  };
  const spelt = spell();
  const changed = JSON.stringify(spelt) !== JSON.stringify(draft);
  return { draft: spelt, losses: changed ? [...losses, { code: 'arrow' }] : losses };
}

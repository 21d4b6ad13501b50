import type { Option } from '../model.ts';
import type { DraftOf, QuestionDraft } from './draft.ts';
import { decimal } from './gaps.ts';
import { giftAnswer, giftText, splitAtGap } from './gift-text.ts';
import { writeTags } from './tags.ts';

/** Questions as GIFT, in Markdown, with topic, difficulty and source as tags. */
export const writeGift = (drafts: readonly QuestionDraft[]): string => `${drafts.map(giftQuestion).join('\n\n')}\n`;

function giftQuestion(draft: QuestionDraft): string {
  const { name, explanation } = draft;
  const tags = writeTags(draft);
  const comment = tags.length > 0 ? `// ${tags.map((tag) => `[tag:${tag}]`).join(' ')}\n` : '';
  const title = name === undefined ? '' : `::${giftText(name)}::`;
  const general = explanation === undefined ? '' : `####${giftAnswer(explanation)}`;
  const answer = answersOf(draft);
  const block = answer.includes('\n') ? `{\n${answer}${general && `\n\t${general}`}\n}` : `{${answer}${general}}`;
  const sides = draft.type === 'blank' ? splitAtGap(draft.stem) : undefined;
  const [before, after] = sides ?? [draft.stem, ''];
  return `${comment}${title}[markdown]${giftText(before)} ${block}${after && ` ${giftText(after)}`}`;
}

const lines = (answers: readonly string[]): string => answers.map((answer) => `\t${answer}`).join('\n');
const feedbackOf = ({ feedback }: Option): string => (feedback === undefined ? '' : `#${giftAnswer(feedback)}`);

function answersOf(draft: QuestionDraft): string {
  switch (draft.type) {
    case 'single':
      return lines(
        draft.options.map(
          (option) => `${option.key === draft.answer ? '=' : '~'}${giftAnswer(option.text)}${feedbackOf(option)}`,
        ),
      );
    case 'multiple':
      return lines(
        draft.options.map((option) => `~%${weight(draft, option)}%${giftAnswer(option.text)}${feedbackOf(option)}`),
      );
    case 'boolean': {
      const feedback = (key: string) => draft.options.find((option) => option.key === key)?.feedback;
      const [wrong, right] = [feedback(String(!draft.answer)), feedback(String(draft.answer))];
      const first = wrong === undefined ? (right === undefined ? '' : '#') : `#${giftAnswer(wrong)}`;
      return `${draft.answer ? 'TRUE' : 'FALSE'}${first}${right === undefined ? '' : `#${giftAnswer(right)}`}`;
    }
    case 'blank': {
      const [blank = { accepted: [] }] = draft.blanks;
      const { accepted, tolerance } = blank;
      if (tolerance === undefined) return accepted.map((answer) => `=${giftAnswer(starred(answer))}`).join(' ');
      const numbers = accepted.map((answer) => `${answer}:${decimal(tolerance)}`);
      return `#${numbers.length === 1 ? numbers[0] : numbers.map((number) => `=${number}`).join(' ')}`;
    }
    case 'match': {
      const texts = new Map(draft.right.map(({ key, text }) => [key, text]));
      const used = new Set(Object.values(draft.answer));
      return lines([
        ...draft.left.map(
          ({ key, text }) => `=${giftAnswer(text)} -> ${giftText(texts.get(draft.answer[key] ?? '') ?? '')}`,
        ),
        ...draft.right.filter(({ key }) => !used.has(key)).map(({ text }) => `= -> ${giftText(text)}`),
      ]);
    }
    case 'order':
    case 'scenario':
      // Left out before: GIFT has neither.
      return '';
  }
}

// In an accepted text an asterisk stands for anything.
const starred = (answer: string): string => answer.replace(/\*/g, '\\*');

/** Right options share the points; a wrong one takes all of them, as here. */
function weight({ answer }: DraftOf<'multiple'>, { key }: Option): string {
  return answer.includes(key) ? String(Math.round(10_000_000 / answer.length) / 100_000) : '-100';
}

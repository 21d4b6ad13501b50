import fc from 'fast-check';
import type { QuestionDraft } from '../../../src/quiz/formats/draft.ts';
import type { Ability } from '../../../src/quiz/formats/format.ts';
import { compactDraft, reduceDraft } from '../../../src/quiz/formats/reduce-draft.ts';
import type { GradableQuestion } from '../../../src/quiz/model.ts';
import { countGaps } from '../../../src/quiz/stem-gaps.ts';
import { anyQuestion } from '../arbitraries.ts';

const pieces = [
  ...['客户', '三查', '先道歉', 'refund', 'A', '12', '3.5', '（甲）', '“好”', '？', '。', '，', ' ', '\n', '  '],
  ...['=', '~', '#', '{', '}', ':', '::', '\\', '->', '%', '%50%', '[html]', '//', '<b>', '&amp;', '&', '"', "'", '$'],
  ...[
    '**粗**',
    '`码`',
    '[链接](/x/)',
    '_斜_',
    '*',
    '_',
    '|',
    ';',
    '；',
    '-',
    '1.',
    '- ',
    'A. ',
    '答案：',
    'T',
    '\t',
    '=1+1',
  ],
];

const text = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 })
  .map((list) => list.join('').trim())
  .filter((words) => words !== '' && !/_{3,}/.test(words));

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const id = fc.constantFrom('first-check', 'after-sales', 'q1');

const head = fc.record({
  name: maybe(id),
  stem: text,
  hints: fc.array(text, { maxLength: 2 }),
  explanation: maybe(text),
  source: maybe(fc.constantFrom('desk/borrowing', 'desk/borrowing#how-long')),
  topic: maybe(id),
  difficulty: maybe(fc.constantFrom(1 as const, 2 as const, 3 as const)),
});

type Texts = (place: number) => string;

/** Gives a question that has only keys its texts. Every option's text is its own. */
function worded(question: GradableQuestion, words: Texts, feedback: (place: number) => string | undefined): object {
  const { id: _, ...body } = question;
  const options = (list: readonly { readonly key: string }[], from = 0) =>
    list.map((option, index) => ({
      ...option,
      text: `${words(from + index)}${'甲乙丙丁戊己庚辛壬癸子丑'[from + index]}`,
      ...(feedback(from + index) === undefined ? {} : { feedback: feedback(from + index) }),
    }));
  switch (body.type) {
    case 'boolean':
      return { ...body, options: options(body.options).map((option) => ({ ...option, text: '' })) };
    case 'single':
    case 'multiple':
    case 'order':
      return { ...body, options: options(body.options) };
    case 'match':
      return { ...body, left: options(body.left), right: options(body.right, 6) };
    default:
      return body;
  }
}

/** Whole questions of every type, with all that people type into them. */
export const anyDraft: fc.Arbitrary<QuestionDraft> = fc
  .tuple(anyQuestion, head, fc.array(text, { minLength: 12, maxLength: 12 }), fc.boolean(), fc.boolean())
  .map(([question, above, texts, withFeedback, inStem]) => {
    const words: Texts = (place) => texts[place] ?? '';
    const body = worded(question, words, (place) => (withFeedback && place % 2 === 0 ? words(11 - place) : undefined));
    const gaps = question.type === 'blank' && inStem ? question.blanks.map((_, index) => `____${words(index)}`) : [];
    return { ...above, stem: `${above.stem}${gaps.join('')}`, ...body } as object as QuestionDraft;
  });

/** What a format can say, as it comes out of the reduction: nothing more can be asked of writing and reading. */
export const sayable = (ability: Ability): fc.Arbitrary<QuestionDraft> =>
  anyDraft
    .map((draft) => reduceDraft(draft, ability).draft)
    .filter((draft) => draft !== undefined)
    // An underscore of the text may have run into a gap.
    .filter((draft) => draft.type !== 'blank' || [0, draft.blanks.length].includes(countGaps(draft.stem)))
    .map(compactDraft);

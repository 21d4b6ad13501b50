import { examTexts } from './exam.ts';
import { wording } from './text.ts';

const listZh = (keys: readonly string[]): string => keys.join('、');
const listEn = (keys: readonly string[]): string => keys.join(', ');

export const quizTexts = {
  ...examTexts,
  'quiz/answer-unknown-option': wording<{
    key: string;
    known: readonly string[];
    suggestion?: string | undefined;
  }>({
    'zh-CN': ({ key, known, suggestion }) => ({
      message: `答案写的是 ${key}，选项里没有它，应为 ${listZh(known)} 之一。`,
      hint: suggestion
        ? `是不是想写 ${suggestion}？`
        : `把 answer 改成 ${listZh(known)} 里的键，或在 options 里补上 ${key}。`,
    }),
    en: ({ key, known, suggestion }) => ({
      message: `Unexpected answer ${key}, expected one of the options ${listEn(known)}.`,
      hint: suggestion
        ? `Did you mean ${suggestion}?`
        : `Change the answer to one of ${listEn(known)}, or add ${key} to the options.`,
    }),
  }),
  'quiz/single-one-answer': wording<{ found: number }>({
    'zh-CN': ({ found }) => ({
      message: `单选题写了 ${found} 个答案，应为 1 个。`,
      hint: '只留一个，如 answer: A；确有多个正确项时，把 type 改成 multiple。',
    }),
    en: ({ found }) => ({
      message: `Unexpected ${found} answers in a single-choice question, expected 1.`,
      hint: 'Keep one, as in answer: A; if several options are right, change type to multiple.',
    }),
  }),
  'quiz/duplicate-question-id': wording<{ id: string }>({
    'zh-CN': ({ id }) => ({
      message: `题目编号 ${id} 在这个文件里用了两次，应当各不相同。`,
      hint: '给后加的那道题换一个新编号；用过的编号不要改，学员的练习记录靠它。',
    }),
    en: ({ id }) => ({
      message: `Unexpected second question with the id ${id}, expected a new id.`,
      hint: "Give the newer question another id; keep the older one's, as learners' records hold on to it.",
    }),
  }),
  'quiz/equal-options': wording<{ first: string; second: string }>({
    'zh-CN': ({ first, second }) => ({
      message: `${first} 和 ${second} 两项内容相同（大小写、全半角和空格不算差别）。`,
      hint: `改写 ${second}，或者删掉它。`,
    }),
    en: ({ first, second }) => ({
      message: `${first} and ${second} say the same (case, width and spaces aside), expected different texts.`,
      hint: `Rewrite ${second} or remove it.`,
    }),
  }),
  'quiz/option-key': wording<{ key: string }>({
    'zh-CN': ({ key }) => ({
      message: `选项的键“${key}”不能用，应为 12 个字以内的字母、数字或汉字，如 A。`,
      hint: '冒号前只写键，内容写在冒号后面，如 A: 核对数量。',
    }),
    en: ({ key }) => ({
      message: `Unexpected option key "${key}", expected at most 12 letters, figures or hyphens, such as A.`,
      hint: 'Write only the key before the colon and the text after it, as in A: Check the quantity.',
    }),
  }),
  'quiz/too-few-options': wording<{ list: string; found: number; expected: number }>({
    'zh-CN': ({ list, found, expected }) => ({
      message: `${list} 只有 ${found} 项，应至少有 ${expected} 项。`,
      hint: `在 ${list} 下面再补几项，每项一行，如 B: …。`,
    }),
    en: ({ list, found, expected }) => ({
      message: `Unexpected ${found} entries in ${list}, expected at least ${expected}.`,
      hint: `Add entries to ${list}, one a line, such as B: ….`,
    }),
  }),
  'quiz/order-permutation': wording<{
    missing: readonly string[];
    unknown: readonly string[];
    repeated: readonly string[];
  }>({
    'zh-CN': ({ missing, unknown, repeated }) => ({
      message: `排序题的答案应把每个选项恰好写一次：${[
        missing.length > 0 ? `缺少 ${listZh(missing)}` : '',
        unknown.length > 0 ? `没有选项 ${listZh(unknown)}` : '',
        repeated.length > 0 ? `重复了 ${listZh(repeated)}` : '',
      ]
        .filter(Boolean)
        .join('，')}。`,
      hint: '按正确的先后写全所有选项的键，如 answer: [B, A, C]。',
    }),
    en: ({ missing, unknown, repeated }) => ({
      message: `Expected every option exactly once in the answer: ${[
        missing.length > 0 ? `missing ${listEn(missing)}` : '',
        unknown.length > 0 ? `no option ${listEn(unknown)}` : '',
        repeated.length > 0 ? `repeated ${listEn(repeated)}` : '',
      ]
        .filter(Boolean)
        .join('; ')}.`,
      hint: 'List the keys of all options in their right order, as in answer: [B, A, C].',
    }),
  }),
  'quiz/order-given-away': wording({
    'zh-CN': () => ({
      message: '答案的顺序正好是键的顺序，打印出来或没有脚本时，题目自己就把答案排好了。',
      hint: '把 options 的键换一换，例如让第一步不叫 A，再照着改 answer。',
    }),
    en: () => ({
      message:
        'The answer is the order of the keys, expected another one: on paper the steps would already stand in order.',
      hint: 'Swap the keys of some options, so that the first step is not A, and change the answer accordingly.',
    }),
  }),
  'quiz/match-answer': wording<{
    missing: readonly string[];
    unknownLeft: readonly string[];
    unknownRight: readonly string[];
  }>({
    'zh-CN': ({ missing, unknownLeft, unknownRight }) => ({
      message: `配对题的答案应给每个左项配一个右项：${[
        missing.length > 0 ? `左项 ${listZh(missing)} 没有配` : '',
        unknownLeft.length > 0 ? `没有左项 ${listZh(unknownLeft)}` : '',
        unknownRight.length > 0 ? `没有右项 ${listZh(unknownRight)}` : '',
      ]
        .filter(Boolean)
        .join('，')}。`,
      hint: '冒号左边写 left 的键，右边写 right 的键，如 answer: { a: 2, b: 1 }。',
    }),
    en: ({ missing, unknownLeft, unknownRight }) => ({
      message: `Expected one right entry for every left one: ${[
        missing.length > 0 ? `${listEn(missing)} has none` : '',
        unknownLeft.length > 0 ? `left has no ${listEn(unknownLeft)}` : '',
        unknownRight.length > 0 ? `right has no ${listEn(unknownRight)}` : '',
      ]
        .filter(Boolean)
        .join('; ')}.`,
      hint: 'Write a key of left before each colon and a key of right after it, as in answer: { a: 2, b: 1 }.',
    }),
  }),
  'quiz/blank-count': wording<{ inStem: number; inAnswer: number }>({
    'zh-CN': ({ inStem, inAnswer }) => ({
      message: `题干有 ${inStem} 个空（____），答案却有 ${inAnswer} 项，应当一样多。`,
      hint: '每个空写一个方括号，同一个空的几种写法放在同一个方括号里，如 answer: [["12", "十二"], ["2"]]。',
    }),
    en: ({ inStem, inAnswer }) => ({
      message: `Unexpected ${inAnswer} entries in answer, expected ${inStem}, one for each gap (____) in the stem.`,
      hint: 'Write one pair of brackets for each gap, with all accepted texts inside, as in answer: [["12", "twelve"], ["2"]].',
    }),
  }),
  'quiz/blank-tolerance': wording<{ blank: number }>({
    'zh-CN': ({ blank }) => ({
      message: `第 ${blank} 个空写了允许误差（tolerance），但答案里没有数字，或没有这个空。`,
      hint: '误差只用于数字答案：给这个空补一个数字，或去掉 tolerance。',
    }),
    en: ({ blank }) => ({
      message: `Unexpected tolerance for blank ${blank}: it accepts no number, or there is no such blank.`,
      hint: 'A tolerance is for numbers: add a number to the accepted answers, or remove the tolerance.',
    }),
  }),
  'quiz/scenario-unknown-next': wording<{
    next: string;
    known: readonly string[];
    suggestion?: string | undefined;
  }>({
    'zh-CN': ({ next, known, suggestion }) => ({
      message: `next 指向 ${next}，这道情景题里没有这一轮，应为 ${listZh(known)} 之一。`,
      hint: suggestion ? `是不是想写 ${suggestion}？` : '改成已有的一轮；对话到此结束时，去掉 next。',
    }),
    en: ({ next, known, suggestion }) => ({
      message: `Unexpected next ${next}, expected one of the turns ${listEn(known)}.`,
      hint: suggestion
        ? `Did you mean ${suggestion}?`
        : 'Name a turn of this scenario; leave next out where the conversation ends.',
    }),
  }),
  'quiz/scenario-unreachable-turn': wording<{ turn: string }>({
    'zh-CN': ({ turn }) => ({
      message: `没有哪条回复会走到 ${turn} 这一轮。`,
      hint: `在前面某条回复里写 next: ${turn}，或删掉这一轮。`,
    }),
    en: ({ turn }) => ({
      message: `No reply leads to the turn ${turn}.`,
      hint: `Write next: ${turn} in an earlier reply, or remove the turn.`,
    }),
  }),
  'quiz/scenario-cycle': wording<{ turns: readonly string[] }>({
    'zh-CN': ({ turns }) => ({
      message: `对话绕回去了：${turns.join(' → ')}，应当总能走到头。`,
      hint: '让这条回复指向后面的一轮，或去掉它的 next；要重问一遍，就另写一轮。',
    }),
    en: ({ turns }) => ({
      message: `The conversation leads back to itself: ${turns.join(' → ')}; expected it to end.`,
      hint: 'Let this reply lead to a later turn, or remove its next; to ask again, write another turn.',
    }),
  }),
  'quiz/scenario-outcome-gap': wording<{ lowest: number; min: number }>({
    'zh-CN': ({ lowest, min }) => ({
      message: `这段对话最低会得 ${lowest} 分，而 outcomes 从 ${min} 分才开始，这时没有结局可说。`,
      hint: `补一个 min: ${lowest} 的结局，或把最低的 min 改成 ${lowest}。`,
    }),
    en: ({ lowest, min }) => ({
      message: `The conversation can end with ${lowest}, expected an outcome for it: outcomes begin at ${min}.`,
      hint: `Add an outcome with min: ${lowest}, or lower the smallest min to ${lowest}.`,
    }),
  }),
  'quiz/scenario-no-score': wording({
    'zh-CN': () => ({
      message: '怎么回复都得不到分，应至少有一条回复的 score 大于 0。',
      hint: '给好的回复写上分数，如 score: 2。',
    }),
    en: () => ({
      message: 'No way through the conversation earns anything, expected a reply with a score above 0.',
      hint: 'Give the good replies a score, such as score: 2.',
    }),
  }),
  'quiz/explanation-missing': wording<{ id: string }>({
    'zh-CN': ({ id }) => ({
      message: `题目 ${id} 没有解析（explanation）。`,
      hint: '补一行 explanation: …，用一两句话说明为什么。',
    }),
    en: ({ id }) => ({
      message: `The question ${id} has no explanation.`,
      hint: 'Add a line explanation: … that says why in a sentence or two.',
    }),
  }),
  'quiz/explanation-names-option': wording<{ key: string }>({
    'zh-CN': ({ key }) => ({
      message: `解析提到了选项 ${key}，可是选项会打乱，学员看到的字母不一定是它。`,
      hint: '改成说选项的内容；一定要按字母说，就给这道题写 shuffle: false。',
    }),
    en: ({ key }) => ({
      message: `The explanation names option ${key}, but options are shuffled and the letter may be another one.`,
      hint: 'Say what is in the option; if the letter matters, give the question shuffle: false.',
    }),
  }),
  'quiz/all-of-the-above': wording<{ text: string }>({
    'zh-CN': ({ text }) => ({
      message: `选项“${text}”说的是别的选项，可是选项会打乱，“以上”就不成立了。`,
      hint: '换成具体的内容；或改成多选题；一定要这样写，就给这道题写 shuffle: false。',
    }),
    en: ({ text }) => ({
      message: `The option "${text}" speaks of the others, but options are shuffled, so nothing stays above.`,
      hint: 'Write what it means, or make it a multiple-choice question; if it must stay, give the question shuffle: false.',
    }),
  }),
} as const;

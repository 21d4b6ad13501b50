import { wording } from './text.ts';

const didYouMean = (suggestion: string | undefined, otherwise: string): string =>
  suggestion ? `是不是想写 ${suggestion}？` : otherwise;

export const trainingTexts = {
  'training/duplicate-id': wording<{ what: 'plan' | 'stage' | 'item'; id: string; firstLine: number }>({
    'zh-CN': ({ what, id, firstLine }) => ({
      message: `${{ plan: '培训计划', stage: '阶段', item: '培训项目' }[what]}编号 ${id} 用了两次，第一次在第 ${firstLine} 行；编号不能重复。`,
      hint: '给其中一个换一个编号；已经发布过的那个不要改，学员的进度按编号保存。',
    }),
    en: ({ what, id, firstLine }) => ({
      message: `Found a second ${what} with the id ${id} (the first is on line ${firstLine}), expected each id once.`,
      hint: 'Give one of them another id; keep the one already published, progress is stored by id.',
    }),
  }),
  'training/unknown-stage': wording<{ id: string; known: readonly string[]; suggestion?: string | undefined }>({
    'zh-CN': ({ id, known, suggestion }) => ({
      message: `这个计划没有编号为 ${id} 的阶段，应为以下之一：${known.join('、')}。`,
      hint: didYouMean(suggestion, '改成已有阶段的编号，或者先在 stages 里加上这个阶段。'),
    }),
    en: ({ id, known, suggestion }) => ({
      message: `This plan has no stage "${id}", expected one of ${known.join(', ')}.`,
      hint: suggestion
        ? `Did you mean ${suggestion}?`
        : 'Use the id of a stage that exists, or add the stage under stages.',
    }),
  }),
  'training/unused-stage': wording<{ title: string }>({
    'zh-CN': ({ title }) => ({
      message: `阶段“${title}”里一个项目也没有，应至少有一个。`,
      hint: '给这个阶段加上项目（stage: 写它的编号），或者删掉这个阶段。',
    }),
    en: ({ title }) => ({
      message: `Stage "${title}" has no items, expected at least one.`,
      hint: 'Give it items (stage: with its id), or remove the stage.',
    }),
  }),
  'training/unknown-prerequisite': wording<{ item: string; id: string; suggestion?: string | undefined }>({
    'zh-CN': ({ item, id, suggestion }) => ({
      message: `“${item}”要排在 ${id} 之后，但这个计划没有编号为 ${id} 的项目。`,
      hint: didYouMean(suggestion, '把 after 里的编号改成这个计划里已有项目的编号，不需要就删掉。'),
    }),
    en: ({ item, id, suggestion }) => ({
      message: `"${item}" comes after ${id}, but this plan has no item of that id.`,
      hint: suggestion ? `Did you mean ${suggestion}?` : 'Name an item of this plan under after, or remove the id.',
    }),
  }),
  'training/cyclic-prerequisites': wording<{ titles: readonly string[] }>({
    'zh-CN': ({ titles }) => ({
      message: `这些项目互相等待，谁也没法先开始：${[...titles, titles[0]].map((title) => `“${title}”`).join(' ← ')}。`,
      hint: '先做的那一项，把后做项目的编号从它的 after 里删掉。',
    }),
    en: ({ titles }) => ({
      message: `These items wait for each other, so none can begin: ${[...titles, titles[0]].map((title) => `"${title}"`).join(' ← ')}.`,
      hint: 'In the item that is to come first, remove the later one from after.',
    }),
  }),
  'training/anchor-before-prerequisite': wording<{
    item: string;
    day: number;
    prerequisite: string;
    prerequisiteDay: number;
  }>({
    'zh-CN': ({ item, day, prerequisite, prerequisiteDay }) => ({
      message: `“${item}”定在第 ${day} 天，可它要等的“${prerequisite}”第 ${prerequisiteDay} 天才开始。`,
      hint: `把 day 改成 ${prerequisiteDay} 或更晚，或者让“${prerequisite}”早一点。`,
    }),
    en: ({ item, day, prerequisite, prerequisiteDay }) => ({
      message: `"${item}" is set for day ${day}, but "${prerequisite}", which must come before it, begins only on day ${prerequisiteDay}.`,
      hint: `Change day to ${prerequisiteDay} or later, or let "${prerequisite}" come earlier.`,
    }),
  }),
  'training/anchor-before-stage': wording<{ item: string; day: number; stage: string; stageDay: number }>({
    'zh-CN': ({ item, day, stage, stageDay }) => ({
      message: `“${item}”定在第 ${day} 天，可它所在的阶段“${stage}”第 ${stageDay} 天才开始。`,
      hint: `把 day 改成 ${stageDay} 或更晚，或者把这一项放进前面的阶段。`,
    }),
    en: ({ item, day, stage, stageDay }) => ({
      message: `"${item}" is set for day ${day}, but its stage "${stage}" begins only on day ${stageDay}.`,
      hint: `Change day to ${stageDay} or later, or move the item to an earlier stage.`,
    }),
  }),
  'training/anchor-out-of-reach': wording<{ item: string; day: number; actualDay: number; minutesPerDay: number }>({
    'zh-CN': ({ item, day, actualDay, minutesPerDay }) => ({
      message: `“${item}”定在第 ${day} 天，但每天 ${minutesPerDay} 分钟排下来，要到第 ${actualDay} 天才轮得到它。`,
      hint: `把它前面的项目（after）往前挪或缩短，或者把 day 改成 ${actualDay}。`,
    }),
    en: ({ item, day, actualDay, minutesPerDay }) => ({
      message: `"${item}" is set for day ${day}, but at ${minutesPerDay} minutes a day its turn comes only on day ${actualDay}.`,
      hint: `Move or shorten what comes before it (after), or change day to ${actualDay}.`,
    }),
  }),
  'training/item-longer-than-day': wording<{ item: string; minutes: number; minutesPerDay: number }>({
    'zh-CN': ({ item, minutes, minutesPerDay }) => ({
      message: `“${item}”要一次做完（whole: true），却要 ${minutes} 分钟，一天只有 ${minutesPerDay} 分钟。`,
      hint: `把 minutes 减到 ${minutesPerDay} 以内，或者删掉 whole，让它分几天做。`,
    }),
    en: ({ item, minutes, minutesPerDay }) => ({
      message: `"${item}" is to be done in one go (whole: true) but takes ${minutes} minutes; a day has ${minutesPerDay}.`,
      hint: `Bring minutes down to ${minutesPerDay}, or remove whole so that it can be spread over days.`,
    }),
  }),
  'training/quiz-item-without-quiz': wording<{ item: string }>({
    'zh-CN': ({ item }) => ({
      message: `“${item}”是测验（kind: quiz），却没有写做哪一套题。`,
      hint: '加一行“quizzes: [测验的文件名]”，或者换一个 kind。',
    }),
    en: ({ item }) => ({
      message: `"${item}" is a quiz (kind: quiz) but names none.`,
      hint: 'Add a line "quizzes: [the quiz\'s file name]", or change its kind.',
    }),
  }),
} as const;

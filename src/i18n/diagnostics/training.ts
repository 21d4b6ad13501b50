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
  'training/duplicate-plan': wording<{ id: string; first: string }>({
    'zh-CN': ({ id, first }) => ({
      message: `培训计划编号 ${id} 用了两次，第一次在 ${first}；编号不能重复。`,
      hint: '这份计划的编号就是文件名，换一个文件名；或者删掉其中一份。',
    }),
    en: ({ id, first }) => ({
      message: `Found a second training plan with the id ${id} (the first is at ${first}), expected each id once.`,
      hint: 'This plan is named by its file: rename the file, or remove one of the two.',
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
  'training/item-over-days': wording<{ item: string; minutes: number; minutesPerDay: number; days: number }>({
    'zh-CN': ({ item, minutes, minutesPerDay, days }) => ({
      message: `“${item}”要 ${minutes} 分钟，一天只有 ${minutesPerDay} 分钟，至少分 ${days} 天做。`,
      hint: `本来就要做几天的，不用改；一天能做完的，把 minutes 减到 ${minutesPerDay} 以内。`,
    }),
    en: ({ item, minutes, minutesPerDay, days }) => ({
      message: `"${item}" takes ${minutes} minutes and a day has ${minutesPerDay}, so it is spread over at least ${days} days.`,
      hint: `Leave it if that is meant; otherwise bring minutes down to ${minutesPerDay}.`,
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
  'training/calendar-dates': wording<{ name: string }>({
    'zh-CN': ({ name }) => ({
      message: `“${name}”的日期没写全，或者先后颠倒。`,
      hint: '一天写 date: 2027-02-01；连着几天写 from: 和 to:，from 在前。',
    }),
    en: ({ name }) => ({
      message: `The dates of "${name}" are incomplete or in the wrong order.`,
      hint: 'One day is written date: 2027-02-01, several in a row from: and to:, the earlier one first.',
    }),
  }),
  'training/calendar-year': wording<{ name: string; year: number }>({
    'zh-CN': ({ name, year }) => ({
      message: `“${name}”的日期不在 ${year} 年，这个文件只写 ${year} 年的日子。`,
      hint: `改成 ${year} 年的日期，或者移到那一年的文件里；跨年的分成两条。`,
    }),
    en: ({ name, year }) => ({
      message: `Unexpected date of "${name}", expected days of ${year} only in this file.`,
      hint: `Use a date of ${year}, or move the entry to the file of its year; cut it in two where it crosses the new year.`,
    }),
  }),
  'training/calendar-contradiction': wording<{
    name: string;
    works: boolean;
    other: string;
    otherWorks: boolean;
    line: number;
  }>({
    'zh-CN': ({ name, works, other, otherWorks, line }) => ({
      message: `“${name}”（${works ? '上班' : '放假'}）和第 ${line} 行的“${other}”（${otherWorks ? '上班' : '放假'}）写了同一天。`,
      hint: '一天只能写一次：删掉其中一条，或者把日期改开。',
    }),
    en: ({ name, works, other, otherWorks, line }) => ({
      message: `"${name}" (${works ? 'worked' : 'off'}) names a day that "${other}" on line ${line} (${otherWorks ? 'worked' : 'off'}) has, too.`,
      hint: 'A day stands once: remove one of the two, or change its dates.',
    }),
  }),
  'training/calendar-never-works': wording<{ title: string }>({
    'zh-CN': ({ title }) => ({
      message: `${title ? `“${title}”` : '这份日历'}没有一天上班，排不出日程。`,
      hint: '每周至少留一天不写进 rest_days，轮班（cycle）里至少有一个 work。',
    }),
    en: ({ title }) => ({
      message: `${title ? `"${title}"` : 'This calendar'} has no working day, so nothing can be scheduled.`,
      hint: 'Leave at least one weekday out of rest_days, and have at least one work in a cycle.',
    }),
  }),
  'training/duplicate-cohort': wording<{ id: string; firstLine: number }>({
    'zh-CN': ({ id, firstLine }) => ({
      message: `培训班编号 ${id} 用了两次，第一次在第 ${firstLine} 行；编号就是网址，不能重复。`,
      hint: '给其中一个换一个编号；已经发给学员的那个不要改。',
    }),
    en: ({ id, firstLine }) => ({
      message: `Found a second cohort with the id ${id} (the first is on line ${firstLine}); the id is its address.`,
      hint: 'Give one of them another id; keep the one that has been handed out.',
    }),
  }),
  'training/reserved-cohort': wording<{ id: string }>({
    'zh-CN': ({ id }) => ({
      message: `培训班编号不能用 ${id}，这个网址另有用处。`,
      hint: '换一个编号，例如 2026-11-a。',
    }),
    en: ({ id }) => ({
      message: `A cohort cannot be called ${id}: another page has that address.`,
      hint: 'Choose another id, such as 2026-11-a.',
    }),
  }),
  'training/unknown-name': wording<{
    kind: 'plan' | 'team' | 'assessment';
    id: string;
    known: readonly string[];
    suggestion?: string | undefined;
  }>({
    'zh-CN': ({ kind, id, known, suggestion }) => ({
      message: `没有编号为 ${id} 的${{ plan: '培训计划', team: '班组', assessment: '考核表' }[kind]}${known.length > 0 ? `，现有：${known.join('、')}` : ''}。`,
      hint: didYouMean(
        suggestion,
        {
          plan: '培训计划写在 content/training/plan.yaml，或者 content/training/plans/<编号>.yaml。',
          team: '班组写在 content/training/calendars/<年份>.yaml 的 teams 里。',
          assessment: '考核表写在 content/training/assessments/<编号>.yaml。',
        }[kind],
      ),
    }),
    en: ({ kind, id, known, suggestion }) => ({
      message: `Unknown ${{ plan: 'training plan', team: 'team', assessment: 'observation form' }[kind]} "${id}"${known.length > 0 ? `, expected one of ${known.join(', ')}` : ''}.`,
      hint: suggestion
        ? `Did you mean ${suggestion}?`
        : {
            plan: 'Plans are defined in content/training/plan.yaml or content/training/plans/<id>.yaml.',
            team: 'Teams are defined under teams in content/training/calendars/<year>.yaml.',
            assessment: 'Forms are defined in content/training/assessments/<id>.yaml.',
          }[kind],
    }),
  }),
  'training/duplicate-assessment-item': wording<{ id: string; firstLine: number }>({
    'zh-CN': ({ id, firstLine }) => ({
      message: `观察项目编号 ${id} 用了两次，第一次在第 ${firstLine} 行。`,
      hint: '给其中一个换一个编号；评分按编号保存，用过的不要改。',
    }),
    en: ({ id, firstLine }) => ({
      message: `Found a second item with the id ${id} (the first is on line ${firstLine}).`,
      hint: 'Give one of them another id; ratings are kept by id.',
    }),
  }),
  'training/assessment-scale': wording<{ value: number; before: number }>({
    'zh-CN': ({ value, before }) => ({
      message: `评分档 ${value} 写在 ${before} 后面，应从低到高，一档比一档大。`,
      hint: '把 scale 按 value 从小到大排，数值不要重复。',
    }),
    en: ({ value, before }) => ({
      message: `Rating ${value} follows ${before}, expected a scale that goes up.`,
      hint: 'Order scale by value, from the lowest to the highest, each value once.',
    }),
  }),
  'training/assessment-pass': wording<{ each: number; known: readonly number[] }>({
    'zh-CN': ({ each, known }) => ({
      message: `每项最低要求 ${each} 不在评分档里，应为以下之一：${known.join('、')}。`,
      hint: '把 pass 的 each 改成 scale 里的一个 value，或者删掉 each。',
    }),
    en: ({ each, known }) => ({
      message: `The lowest rating allowed, ${each}, is not on the scale: expected one of ${known.join(', ')}.`,
      hint: 'Use a value of scale for each, or remove each.',
    }),
  }),
} as const;

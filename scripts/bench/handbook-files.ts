import { flowId, quizId, type SampleBook, type SampleChapter } from './sample-book.ts';
import { type Dialect, writeBody } from './write-chapter.ts';

const around = (open: string, body: string): string => `<${open}>\n\n${body}\n\n</${open.split(' ', 1)[0]}>`;

const dialect: Dialect = {
  heading: ({ id, text }) => `## ${text} [#${id}]`,
  fact: ({ fact }) => `<Fact id="${fact}" />`,
  link: ({ link, chapter: { part, slug }, anchor }) =>
    `[${link}](/handbook/${part}/${slug}/${anchor ? `#${anchor}` : ''})`,
  keyPoints: (list) => around('KeyPoints', list),
  steps: (list) => around('Steps', list),
  checklist: (list) => around('Checklist id="done"', list),
  callout: ({ type, title, text }) => around(`Callout type="${type}" title="${title}"`, text),
  situation: ({ title, customer, agent }) =>
    around(`Situation title="${title}"`, `${around('Customer', customer)}\n\n${around('Agent', agent)}`),
  compare: ({ good, bad }) => around('Compare', `${around('Good', good)}\n\n${around('Bad', bad)}`),
  embed: ({ kind, id }) => `<${kind === 'flow' ? 'Flow' : 'Quiz'} id="${id}" />`,
};

/** The book as a handbook's files, path → text: chapters, facts, a flow, a quiz and a training plan. */
export function handbookFiles({ parts, chapters, facts }: SampleBook): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const chapter of chapters) files.set(chapterFile(chapter), writeChapter(chapter));
  const first = chapters[0];
  files.set(
    'content/handbook.yaml',
    [
      'id: speed',
      'title: 测速手册',
      'tagline: 为测量生成速度而造的手册。',
      'lang: zh-CN',
      'parts:',
      ...parts.map(({ id, title }) => `  - { id: ${id}, title: ${title}, summary: ${title}的章节。 }`),
      'roles:',
      '  - { id: new-hire, title: 新人 }',
      '  - { id: lead, title: 主管 }',
      '',
    ].join('\n'),
  );
  const factLines = [...facts].map(
    ([id, { value, unit }]) => `  ${id}: { value: ${value}, unit: ${unit}, source: 测速 }`,
  );
  files.set('content/facts.yaml', `facts:\n${factLines.join('\n')}\n`);
  files.set(`content/flows/${flowId}.mmd`, flow);
  if (!first) return files;
  files.set(`quizzes/${quizId}.yaml`, quiz(`${first.part}/${first.slug}`));
  files.set('content/training/plan.yaml', plan(chapters.slice(0, 10)));
  return files;
}

export const chapterFile = ({ part, slug }: Pick<SampleChapter, 'part' | 'slug'>): string =>
  `content/chapters/${part}/${slug}.mdx`;

function writeChapter(chapter: SampleChapter): string {
  const { title, summary, objectives, minutes } = chapter;
  const head = [
    `title: ${title}`,
    `summary: ${summary}`,
    'roles: [new-hire]',
    'objectives:',
    ...objectives.map((objective) => `  - ${objective}`),
    `minutes: ${minutes}`,
    'owner: lead',
    'review_by: 2030-01-31',
    'updated: 2026-01-31',
  ];
  return `---\n${head.join('\n')}\n---\n\n${writeBody(chapter, dialect)}`;
}

const flow = `---
title: 测速流程
summary: 一张小图。
roles: [new-hire]
---
flowchart TD
  start(["收到一个订单"])
  check{"资料齐全吗？"}
  ask["请对方补齐资料"]
  pass["交给下一个人"]
  done(["办完"])
  start --> check
  check -->|"不齐"| ask
  check -->|"齐全"| pass
  ask --> pass
  pass --> done
`;

const quiz = (chapter: string): string => `title: 测速测验
chapter: ${chapter}
questions:
  - id: first-step
    type: single
    pool: practice
    stem: 收到一个订单，第一步做什么？
    options: { A: 核对资料, B: 直接交给下一个人, C: 先放一放 }
    answer: A
    explanation: 资料齐全才能往下走。
    source: ${chapter}#section-1
  - id: keep-record
    type: boolean
    pool: practice
    stem: 口头说过的不用登记。
    answer: false
    explanation: 每一件都要登记。
    source: ${chapter}#section-2
`;

const plan = (chapters: readonly SampleChapter[]): string => `plans:
  - id: start
    title: 测速计划
    roles: [new-hire]
    minutes_per_day: 240
    stages:
      - { id: read, title: 读手册, length: 一周 }
    items:
${chapters
  .map(
    ({ part, slug, title }, index) =>
      `      - { id: item-${index + 1}, title: 读${title}, stage: read, kind: read, minutes: 60, chapters: [${part}/${slug}] }`,
  )
  .join('\n')}
`;

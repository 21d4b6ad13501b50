import type { Language } from '../../src/i18n/language.ts';
import { rolesLine, yamlValue } from './yaml-value.ts';

export interface ChapterAnswers {
  readonly title: string;
  readonly roles: readonly string[];
  /** YYYY-MM-DD */
  readonly reviewBy: string;
}

/** A chapter with one of each thing that chapters usually have. */
export function chapterText({ title, roles, reviewBy }: ChapterAnswers, language: Language): string {
  const [owner] = roles;
  const head = `title: ${yamlValue(title)}\n`;
  const care = `${owner ? `owner: ${owner}\n` : ''}review_by: ${reviewBy}\n`;
  return language === 'zh-CN'
    ? `---
${head}summary: 一句话写明：读完这一章能做什么。
${rolesLine(roles)}objectives:
  - 说出先做什么、后做什么
  - 照着做一遍
minutes: 3
${care}---

先写一个真实的场面：什么时候、谁、遇到了什么事。

<KeyPoints>

- 最要紧的一条写在最前。
- 一条一句话，三到五条。
- 数写在 content/facts.yaml 里，这里引用。

</KeyPoints>

## 先做什么 [#first-step]

写明规定和理由，一段只讲一件事。

<Steps>

1. 第一步做什么。
2. 第二步做什么。
3. 最后看什么，才算做完。

</Steps>

## 遇到例外 [#exceptions]

<Callout type="tip">

写明做不下去的时候找谁、怎么说。

</Callout>

<Checklist id="done">

- 该做的都做了
- 该记的都记了

</Checklist>
`
    : `---
${head}summary: One sentence on what a reader can do after this chapter.
${rolesLine(roles)}objectives:
  - Say what comes first and what follows
  - Do it once by the steps
minutes: 3
${care}---

Begin with something that happens: when, who, and what is the matter.

<KeyPoints>

- The most important point comes first.
- One sentence each, three to five of them.
- Numbers stand in content/facts.yaml and are quoted here.

</KeyPoints>

## What to do first [#first-step]

Say the rule and its reason, one thing in each paragraph.

<Steps>

1. What to do first.
2. What to do next.
3. How to see that it is done.

</Steps>

## When it does not fit [#exceptions]

<Callout type="tip">

Say whom to ask, and what to say, when none of this helps.

</Callout>

<Checklist id="done">

- What had to be done is done
- What had to be noted is noted

</Checklist>
`;
}

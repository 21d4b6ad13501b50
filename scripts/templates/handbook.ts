import type { Language } from '../../src/i18n/language.ts';
import { yamlValue } from './yaml-value.ts';

export interface HandbookAnswers {
  readonly id: string;
  readonly title: string;
  readonly part: { readonly id: string; readonly title: string };
  readonly role: { readonly id: string; readonly title: string };
  readonly schemaLine: string;
}

/** `content/handbook.yaml` of a new handbook. */
export function handbookText({ id, title, part, role, schemaLine }: HandbookAnswers, language: Language): string {
  const zh = language === 'zh-CN';
  return `${schemaLine}
# ${zh ? '手册的总设置：书名、语言、各部分的先后、岗位。改完运行 npm run check。' : 'Settings: title, language, parts in reading order, roles. Run npm run check after a change.'}
id: ${id}
title: ${yamlValue(title)}
tagline: ${zh ? '一句话写明这本手册给谁用、用来做什么。' : 'One sentence on who uses this handbook, and what for.'}
lang: ${language}

parts:
  - id: ${part.id}
    title: ${yamlValue(part.title)}
    summary: ${zh ? '这一部分讲什么。' : 'What this part is about.'}

roles:
  - id: ${role.id}
    title: ${yamlValue(role.title)}
`;
}

/** `content/facts.yaml` without a fact. */
export function factsText(schemaLine: string, language: Language): string {
  return language === 'zh-CN'
    ? `${schemaLine}
# 手册承诺的每一个数，只在这里写一次。章节里用 <Fact id="…" />，YAML 和流程图里用 {fact:…}。写法：
#   loan-days: { value: 21, unit: 天, source: 哪里定的 }
facts: {}
`
    : `${schemaLine}
# Every number that the handbook promises, once. In chapters: <Fact id="…" />, in YAML and flows: {fact:…}. For instance:
#   loan-days: { value: 21, unit: days, source: who decided it }
facts: {}
`;
}

/** What stands there when nobody says otherwise. */
export const handbookDefaults = {
  'zh-CN': { part: '入门', role: '成员', chapter: '从这里开始' },
  en: { part: 'Getting started', role: 'Member', chapter: 'Start here' },
} as const;

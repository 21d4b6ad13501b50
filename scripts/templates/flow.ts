import type { Language } from '../../src/i18n/language.ts';
import { rolesLine, yamlValue } from './yaml-value.ts';

export interface FlowAnswers {
  readonly title: string;
  readonly roles: readonly string[];
  /** `part/chapter` */
  readonly chapter: string | undefined;
}

/** A flow with a start, a decision, steps and an end. */
export function flowText({ title, roles, chapter }: FlowAnswers, language: Language): string {
  const [role] = roles;
  const by = role ? `role: ${role}, ` : '';
  const head = `title: ${yamlValue(title)}\n`;
  const settings = `${rolesLine(roles)}${chapter ? `chapters: [${chapter}]\n` : ''}`;
  return language === 'zh-CN'
    ? `---
${head}summary: 一句话写明：从什么开始，到什么为止。
${settings}steps:
  look: { ${by}note: 图上写不下的话写在这里 }
  ask: { ${by}within: 当天 }
---
flowchart TD
  begin(["有一件事要办"])
  look["看清楚是什么事"]
  enough{"要的都齐了吗？"}
  ask["把缺的问清楚"]
  act["办理"]
  done(["记下来，告诉来人"])
  begin --> look
  look --> enough
  enough -->|"齐了"| act
  enough -->|"还缺"| ask
  ask --> act
  act --> done
`
    : `---
${head}summary: One sentence on where it begins and where it ends.
${settings}steps:
  look: { ${by}note: What does not fit on the chart stands here }
  ask: { ${by}within: the same day }
---
flowchart TD
  begin(["Something has to be done"])
  look["See what it is"]
  enough{"Is everything there?"}
  ask["Ask for what is missing"]
  act["Do it"]
  done(["Note it, and say so"])
  begin --> look
  look --> enough
  enough -->|"yes"| act
  enough -->|"no"| ask
  ask --> act
  act --> done
`;
}

import type { Language } from '../../src/i18n/language.ts';
import { rolesLine, yamlValue } from './yaml-value.ts';

export interface FormAnswers {
  readonly title: string;
  readonly roles: readonly string[];
  readonly chapter: string | undefined;
  readonly schemaLine: string;
}

/** A register with the usual types of fields. */
export function formText({ title, roles, chapter, schemaLine }: FormAnswers, language: Language): string {
  const settings = `${rolesLine(roles)}${chapter ? `chapter: ${chapter}\n` : ''}paper: table\n`;
  return language === 'zh-CN'
    ? `${schemaLine}
# 各栏的编号（id）写好以后不改：填过的内容按它存。
title: ${yamlValue(title)}
summary: 一句话写明：记什么，给谁看。
${settings}fields:
  - { id: day, title: 日期, type: date, required: true, default: today }
  - { id: person, title: 经手人, type: text, required: true, remember: true }
  - { id: kind, title: 种类, type: choice, required: true, options: [第一种, 第二种, 其他] }
  - { id: amount, title: 数量, type: number, min: 1, default: 1 }
  - { id: done, title: 已办完, type: check }
  - { id: notes, title: 备注, type: long }
`
    : `${schemaLine}
# Ids of fields stay: entries are kept by them.
title: ${yamlValue(title)}
summary: One sentence on what is noted here, and for whom.
${settings}fields:
  - { id: day, title: Date, type: date, required: true, default: today }
  - { id: person, title: Name, type: text, required: true, remember: true }
  - { id: kind, title: Kind, type: choice, required: true, options: [first kind, second kind, other] }
  - { id: amount, title: Number, type: number, min: 1, default: 1 }
  - { id: done, title: Done, type: check }
  - { id: notes, title: Notes, type: long }
`;
}

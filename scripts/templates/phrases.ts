import type { Language } from '../../src/i18n/language.ts';
import { yamlValue } from './yaml-value.ts';

export interface PhrasesAnswers {
  readonly title: string;
  readonly id: string;
  readonly stage: string;
  readonly roles: readonly string[];
  readonly chapter: string | undefined;
  readonly schemaLine: string;
}

/** Two replies, one of them beside what not to send. */
export function phrasesText(answers: PhrasesAnswers, language: Language): string {
  const { title, id, stage, roles, chapter, schemaLine } = answers;
  const more = `${chapter ? `    chapter: ${chapter}\n` : ''}${roles.length > 0 ? `    roles: [${roles.join(', ')}]\n` : ''}`;
  return language === 'zh-CN'
    ? `${schemaLine}
# 一条话术一个编号（id），发布以后不改。花括号里写变量的名字，变量写在 handbook.yaml 的 phrases.variables 里。
title: ${yamlValue(title)}
phrases:
  - id: ${id}-received
    stage: ${stage}
    situation: 刚收到来信，还不知道结果
    text: 收到了，我先看一下，看完马上回复您。
    bad: 等着。
    why: 说明在做什么、什么时候有回音，对方才安心。
${more}
  - id: ${id}-done
    stage: ${stage}
    situation: 事情办好了
    text: |-
      您说的事已经办好了。
      还有别的需要，直接回复这条就行。
${more}`
    : `${schemaLine}
# Each reply has an id that stays once published. {name} is a variable; phrases.variables of handbook.yaml lists them.
title: ${yamlValue(title)}
phrases:
  - id: ${id}-received
    stage: ${stage}
    situation: A message has come, and the answer is not known yet
    text: Thank you, I have your message. I will look into it and write again as soon as I know.
    bad: Wait.
    why: It says what is being done and that an answer will come.
${more}
  - id: ${id}-done
    stage: ${stage}
    situation: It is done
    text: |-
      What you asked for is done.
      If anything else comes up, answer this message.
${more}`;
}

/** Settings for handbooks that have no replies yet, to stand at the end of `handbook.yaml`. */
export const phraseSettings = (language: Language): { readonly stage: string; readonly text: string } =>
  language === 'zh-CN'
    ? { stage: 'reply', text: '\n# 话术的阶段和变量。\nphrases:\n  stages: { reply: 回复 }\n  variables: {}\n' }
    : {
        stage: 'reply',
        text: '\n# Stages and variables of replies.\nphrases:\n  stages: { reply: Reply }\n  variables: {}\n',
      };

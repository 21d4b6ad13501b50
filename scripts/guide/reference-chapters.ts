import { fileSchemas, jsonSchema, schemaKinds, schemaLine } from '../../src/handbook/file-schemas.ts';
import { schemaWords } from '../../src/i18n/schemas.ts';
import { chapterComponents } from '../../src/markdown/components.ts';
import type { Command } from '../command.ts';
import { componentExamples } from './component-examples.ts';
import { code, escapeMdx, fence, guideChapter, table } from './markdown.ts';

/** Every component: its attributes, how it is written, how it looks. */
export function componentsChapter() {
  const blocks = Object.entries(chapterComponents).flatMap(([name, { attributes }]) => {
    const { about = '', source = '' } = componentExamples[name] ?? {};
    const rows = Object.entries(attributes).map(([attribute, { required, values, flag, refersTo }]) => [
      code(attribute),
      required ? '必写' : '可不写',
      flag ? '单独写，不带值' : values ? values.map(code).join('、') : refersTo ? `${refersTo} 的编号` : '文字',
    ]);
    return [
      `## ${code(name)} [#${name.toLowerCase()}]`,
      about,
      ...(rows.length > 0 ? [table(['属性', '要不要写', '值'], rows)] : []),
      ...(source ? [fence(source), source] : []),
    ];
  });
  return {
    file: 'content/chapters/writing/components.mdx',
    content: guideChapter(
      { title: '全部组件', summary: '认得每一个组件：怎么写，写出来是什么样。', minutes: 6 },
      '组件不用引入，直接写。组件里面放 Markdown 时，前后各空一行。每个例子上面是原文，下面是读者看到的样子。',
      ...blocks,
    ),
  };
}

/** Every command with its options, from the commands themselves. */
export function commandsChapter(commands: readonly Command[]) {
  const blocks = commands.flatMap(({ name, summary, operands, options }) => {
    const rows = Object.entries(options).map(([option, { value, help }]) => [
      code(`--${option}${value ? ` ${value}` : ''}`),
      escapeMdx(help['zh-CN']),
    ]);
    return [
      `## ${code(name)} [#${name}]`,
      `${escapeMdx(summary['zh-CN'])}。`.replace(/([。！？])。$/, '$1'),
      fence(`npx handbook ${name}${operands ? ` ${operands}` : ''}${rows.length > 0 ? ' [--…]' : ''}`),
      ...(rows.length > 0 ? [table(['选项', '作用'], rows)] : []),
    ];
  });
  return {
    file: 'content/chapters/start/commands.mdx',
    content: guideChapter(
      { title: '全部命令', summary: '知道有哪些命令、各有什么选项。', minutes: 4 },
      '在手册的文件夹里打开终端，就能用下面这些命令。任何一个后面加 `--help` 都能看到同样的说明。',
      ...blocks,
    ),
  };
}

/** Every YAML file: where it lies, its keys, and this guide's own as an example. */
export function formatsChapter(exampleOf: (files: string) => string | undefined) {
  const blocks = schemaKinds.flatMap((kind) => {
    const { files } = fileSchemas[kind];
    const { title } = schemaWords['zh-CN'][kind];
    const { properties, required = [] } = jsonSchema(kind, 'zh-CN') as {
      properties: Record<string, { description?: string }>;
      required?: string[];
    };
    const rows = Object.entries(properties).map(([key, { description = '' }]) => [
      code(key),
      `${required.includes(key) ? '**必写。**' : ''}${escapeMdx(description)}`,
    ]);
    const example = exampleOf(files);
    return [
      `## ${title} [#${kind.replace('.', '-')}]`,
      `文件：${code(files)}`,
      table(['键', '意思'], rows),
      ...(example ? [fence(example)] : []),
    ];
  });
  return {
    file: 'content/chapters/data/formats.mdx',
    content: guideChapter(
      { title: '全部文件格式', summary: '查每种 YAML 文件放在哪里、有哪些键。', minutes: 6 },
      '章节和流程图以外的内容都写在 YAML 文件里。文件第一行写上格式的地址，编辑器就能补全、能当场提示：',
      fence(schemaLine('content/phrases/desk.yaml')),
      ...blocks,
    ),
  };
}

/** Each type of question as its author writes it; the quiz itself stands at the end. */
export function questionsChapter(quizText: string) {
  const questions = quizText.split(/\n(?= {2}- id: )/).slice(1);
  const shown = new Set<string>();
  const blocks = questions.flatMap((source) => {
    const type = /^ {4}type: (\w+)/m.exec(source)?.[1] ?? '';
    if (shown.has(type)) return [];
    shown.add(type);
    return [`## ${code(type)} [#${type}]`, fence(source.replace(/^ {2}/gm, ''))];
  });
  return {
    file: 'content/chapters/quizzes/question-types.mdx',
    content: guideChapter(
      { title: '每种题型', summary: '写得出七种题型，并看到读者做题时的样子。', minutes: 5 },
      '下面是同一个文件里的几道题，先看写法，最后做一遍。',
      ...blocks,
      '## 做一遍 [#try]',
      '<Quiz id="lending" />',
    ),
  };
}

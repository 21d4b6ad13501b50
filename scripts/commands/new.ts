import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { cliWords } from '../../src/i18n/cli.ts';
import { type NewFlag, type NewWords, newWords } from '../../src/i18n/new.ts';
import { handbookLanguage } from '../../src/source/handbook-language.ts';
import type { Command, CommandContext, ExitCode } from '../command.ts';
import { changeFiles, FileInTheWay } from '../io/change-files.ts';
import { type Answered, type Answers, answerFields, type Field } from '../new/answer.ts';
import type { Draft } from '../new/draft.ts';
import { draftHandbook, handbookFields } from '../new/handbook.ts';
import { newKinds } from '../new/kinds.ts';
import { readSetting } from '../new/setting.ts';
import { localToday } from './local-today.ts';

const flags: readonly NewFlag[] = [
  'title',
  'id',
  'part',
  'role',
  'chapter',
  'stage',
  'plan',
  'start',
  'origin',
  'lang',
];

export const newFile: Command = {
  name: 'new',
  summary: {
    'zh-CN': '新建章节、流程图、测验、话术、表单、培训班、资费，或者另一本手册；缺什么就问什么',
    en: 'Begin a chapter, flow, quiz, reply, form, cohort, tariff, or another handbook; asks for what is missing',
  },
  operands: `${Object.keys(newKinds).join('|')}|handbook [DIR]`,
  options: {
    title: { value: 'TEXT', help: { 'zh-CN': '标题', en: 'Title' } },
    id: {
      value: 'ID',
      help: { 'zh-CN': '编号，也是文件名；不写就按标题的拼音', en: 'Id and file name; made of the title without it' },
    },
    slug: { value: 'ID', help: { 'zh-CN': '同 --id', en: 'The same as --id' } },
    part: {
      value: 'PART',
      help: {
        'zh-CN': '章节放在哪个部分；新手册的第一个部分叫什么',
        en: 'Part of a chapter; name of the first part of a handbook',
      },
    },
    role: {
      value: 'ROLE',
      help: {
        'zh-CN': '给哪些岗位，用逗号隔开；新手册的第一个岗位叫什么',
        en: 'Roles, with commas; name of the first role of a handbook',
      },
    },
    chapter: { value: 'PART/CHAPTER', help: { 'zh-CN': '属于哪一章', en: 'The chapter that it belongs to' } },
    stage: { value: 'STAGE', help: { 'zh-CN': '话术的阶段', en: 'Stage of replies' } },
    plan: { value: 'PLAN', help: { 'zh-CN': '培训班照哪份计划', en: 'Plan of a cohort' } },
    start: { value: 'YYYY-MM-DD', help: { 'zh-CN': '培训班的第一天', en: 'First day of a cohort' } },
    origin: { value: 'REGION', help: { 'zh-CN': '资费从哪里寄出', en: 'Where a tariff begins' } },
    lang: {
      value: 'LANG',
      help: { 'zh-CN': '新手册的语言：zh-CN 或 en', en: 'Language of a new handbook: zh-CN or en' },
    },
  },
  async run(context) {
    const { place, operands, options, note } = context;
    const [kind = '', folder, ...rest] = operands;
    const spoken = handbookLanguage(place.root);
    const words = newWords[spoken];
    const isHandbook = kind === 'handbook';
    if (!(isHandbook || Object.hasOwn(newKinds, kind)) || rest.length > 0 || (!isHandbook && folder !== undefined)) {
      note(words.usage);
      return 2;
    }
    const given: Answers = Object.fromEntries(
      flags.flatMap((flag) => {
        const value = options[flag] ?? (flag === 'id' ? options.slug : undefined);
        return typeof value === 'string' ? [[flag, value]] : [];
      }),
    );
    const today = localToday();
    if (isHandbook) {
      if (folder === undefined) {
        note(words.namesFolder);
        return 2;
      }
      const root = resolve(folder);
      if (['content', 'quizzes'].some((name) => existsSync(join(root, name)))) {
        note(words.folderTaken(folder));
        return 1;
      }
      const answered = await answer(context, handbookFields(words, spoken), given, words);
      return 'complaint' in answered
        ? refuse(context, answered.complaint, 2)
        : put(context, root, draftHandbook(answered.answers, today), words);
    }
    const setting = readSetting(place.root, today);
    if (!setting) {
      note(cliWords[spoken].cannotRead);
      return 1;
    }
    const { fields, draft } = newKinds[kind as keyof typeof newKinds];
    const answered = await answer(context, fields(setting), given, words);
    if ('complaint' in answered) return refuse(context, answered.complaint, 2);
    const drafted = draft(answered.answers, setting);
    return 'refusal' in drafted ? refuse(context, drafted.refusal, 1) : put(context, place.root, drafted, words);
  },
};

function refuse({ note }: CommandContext, why: string, code: ExitCode): ExitCode {
  note(why);
  return code;
}

async function answer(
  { openAsker }: CommandContext,
  fields: readonly Field[],
  given: Answers,
  words: NewWords,
): Promise<Answered> {
  const asker = openAsker?.();
  try {
    return await answerFields(fields, given, words, asker);
  } finally {
    asker?.close();
  }
}

/** Writes what was drafted and says where it is. */
function put(context: CommandContext, root: string, { files, address, component }: Draft, words: NewWords): ExitCode {
  const { place, print } = context;
  try {
    changeFiles(files.map(({ file, content, was }) => ({ file: join(root, file), content, was })));
  } catch (error) {
    if (!(error instanceof FileInTheWay)) throw error;
    const file = relative(root, error.file).replaceAll('\\', '/');
    const changed = files.some((one) => one.file === file && one.was !== undefined);
    return refuse(context, changed ? words.changedMeanwhile(file) : words.exists(file), 1);
  }
  // What was made for editors is not what an author looks for.
  for (const { file, was } of files.filter(({ file }) => !file.includes('/.'))) {
    const shown = root === place.root ? file : join(root, file);
    print(was === undefined ? words.written(shown) : words.changed(shown));
  }
  const from = relative(place.engine, root).startsWith('..') ? root : relative(place.engine, root);
  const set = from === '' ? '' : `HANDBOOK_ROOT=${/\s/.test(from) ? `"${from}"` : from} `;
  if (component) print(words.showIn(component));
  print(words.see(`${set}npm run dev`, address));
  print(words.check(`${set}npm run check`));
  return 0;
}

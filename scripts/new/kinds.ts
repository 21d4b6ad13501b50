import { courierRulesFile, parseCourierRules } from '../../src/courier/parse-courier-rules.ts';
import { china } from '../../src/courier/regions.ts';
import { parseYaml } from '../../src/diagnostics/parse-yaml.ts';
import { schemaLine } from '../../src/handbook/file-schemas.ts';
import { configFile } from '../../src/source/handbook-language.ts';
import { chapterText } from '../templates/chapter.ts';
import { flowText } from '../templates/flow.ts';
import { formText } from '../templates/form.ts';
import { phraseSettings, phrasesText } from '../templates/phrases.ts';
import { quizText } from '../templates/quiz.ts';
import { courierRulesText, tariffText } from '../templates/tariff.ts';
import type { Answers, Field } from './answer.ts';
import { cohort } from './cohort.ts';
import type { Draft, Refusal } from './draft.ts';
import { chapterField, choiceField, fileIdField, listed, partField, roleField, titleField } from './fields.ts';
import { insertIntoList, partThatLists } from './insert-yaml.ts';
import type { Setting } from './setting.ts';

/** Something that can be begun inside a handbook. */
export interface NewKind {
  readonly fields: (setting: Setting) => readonly Field[];
  readonly draft: (answers: Answers, setting: Setting) => Draft | Refusal;
}

const chapterFile = (slug: string, part: string) => `content/chapters/${part}/${slug}.mdx`;
const flowFile = (id: string) => `content/flows/${id}.mmd`;
const quizFile = (id: string) => `quizzes/${id}.yaml`;
const phrasesFile = (id: string) => `content/phrases/${id}.yaml`;
const formFile = (id: string) => `content/forms/${id}.yaml`;
const tariffFile = (id: string) => `content/couriers/${id}.yaml`;

const chapter: NewKind = {
  fields: (setting) => [titleField, partField(setting), fileIdField(setting, chapterFile), roleField(setting)],
  draft: ({ title = '', part = '', id = '', role }, { language, today, read }) => {
    const content = chapterText({ title, roles: listed(role), reviewBy: nextYear(today) }, language);
    const settings = read(configFile) ?? '';
    const place = partThatLists(settings, part);
    const listing =
      place === undefined
        ? undefined
        : insertIntoList(settings, ['parts', place, 'chapters'], { inline: id, lines: [id] });
    return {
      files: [
        { file: chapterFile(id, part), content },
        ...(listing ? [{ file: configFile, content: listing, was: settings }] : []),
      ],
      address: `/handbook/${part}/${id}/`,
    };
  },
};

/** The same day a year later; the last of February for a leap day. */
const nextYear = (date: string): string =>
  `${Number(date.slice(0, 4)) + 1}${date.slice(4).replace(/^-02-29$/, '-02-28')}`;

const flow: NewKind = {
  fields: (setting) => [titleField, fileIdField(setting, flowFile), roleField(setting), chapterField(setting)],
  draft: ({ title = '', id = '', role, chapter }, { language }) => ({
    files: [
      {
        file: flowFile(id),
        content: flowText({ title, roles: listed(role), chapter: chapter || undefined }, language),
      },
    ],
    address: `/flows/${id}/`,
    component: `<Flow id="${id}" />`,
  }),
};

const quiz: NewKind = {
  fields: (setting) => [titleField, fileIdField(setting, quizFile), chapterField(setting)],
  draft: ({ title = '', id = '', chapter }, { language }) => {
    const file = quizFile(id);
    const answers = { title, id, chapter: chapter || undefined, schemaLine: schemaLine(file) };
    return {
      files: [{ file, content: quizText(answers, language) }],
      address: `/quizzes/${id}/`,
      component: `<Quiz id="${id}" />`,
    };
  },
};

const phrases: NewKind = {
  fields: (setting) => [
    titleField,
    fileIdField(setting, phrasesFile),
    ...(setting.config.phrases.stages.length > 0
      ? [choiceField(setting, 'stage', setting.config.phrases.stages, true)]
      : []),
    roleField(setting),
    chapterField(setting),
  ],
  draft: ({ title = '', id = '', stage, role, chapter }, { language, read, words }) => {
    const file = phrasesFile(id);
    const own = phraseSettings(language);
    const settings = read(configFile) ?? '';
    // Stages under a key that is there already are the author's to write.
    if (!stage && /^phrases:/m.test(settings)) return { refusal: words.cannotAppend(configFile) };
    const content = phrasesText(
      {
        title,
        id,
        stage: stage ?? own.stage,
        roles: listed(role),
        chapter: chapter || undefined,
        schemaLine: schemaLine(file),
      },
      language,
    );
    return {
      files: [
        { file, content },
        ...(stage ? [] : [{ file: configFile, content: `${settings.trimEnd()}\n${own.text}`, was: settings }]),
      ],
      address: '/phrases/',
      component: `<Phrase id="${id}-received" />`,
    };
  },
};

const form: NewKind = {
  fields: (setting) => [titleField, fileIdField(setting, formFile), roleField(setting), chapterField(setting)],
  draft: ({ title = '', id = '', role, chapter }, { language }) => {
    const file = formFile(id);
    const answers = { title, roles: listed(role), chapter: chapter || undefined, schemaLine: schemaLine(file) };
    return { files: [{ file, content: formText(answers, language) }], address: `/forms/${id}/` };
  },
};

/** The regions that tariffs of this handbook divide; the tariff says itself which there are where nobody does. */
function regionsOf({ config: { language }, read }: Setting): { names: readonly string[]; own: boolean } {
  const country = language === 'zh-CN' ? china : undefined;
  const text = read(courierRulesFile);
  const { rules } = text
    ? parseCourierRules(parseYaml(text, { file: courierRulesFile }), country)
    : { rules: undefined };
  const known = rules?.regions ?? country;
  // Nothing can be said of a single region's far zone.
  return known && known.names.length > 1
    ? { names: known.names.filter((name) => !known.optional.includes(name)), own: false }
    : { names: ['North', 'South'], own: true };
}

const tariff: NewKind = {
  fields: (setting) => {
    const regions = regionsOf(setting).names.map((id) => ({ id, title: id }));
    return [titleField, fileIdField(setting, tariffFile), choiceField(setting, 'origin', regions, true)];
  },
  draft: ({ title = '', id = '', origin = '' }, setting) => {
    const { language, read, today } = setting;
    const file = tariffFile(id);
    const { names, own } = regionsOf(setting);
    const content = tariffText(
      {
        id,
        title,
        origin,
        regions: names,
        ownRegions: own,
        amount: language === 'zh-CN' ? 'yuan' : 'price',
        from: today,
        schemaLine: schemaLine(file),
      },
      language,
    );
    const rules = courierRulesText(id, schemaLine(courierRulesFile), language);
    return {
      files: [
        { file, content },
        ...(read(courierRulesFile) === undefined ? [{ file: courierRulesFile, content: rules }] : []),
      ],
      address: '/couriers/',
      component: `<Tariff id="${id}" />`,
    };
  },
};

/** What `new` can begin, besides a handbook. */
export const newKinds = { chapter, flow, quiz, phrases, form, cohort, tariff } satisfies Record<string, NewKind>;

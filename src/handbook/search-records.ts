import { glossaryPath } from '../glossary/addresses.ts';
import { examWords } from '../i18n/exam.ts';
import { glossaryWords } from '../i18n/glossary.ts';
import { phraseWords } from '../i18n/phrases.ts';
import type { SearchKind } from '../i18n/search.ts';
import { siteWordsFor } from '../i18n/site.ts';
import { trainingWords } from '../i18n/training.ts';
import { phrasesPath } from '../phrases/addresses.ts';
import { templateParts } from '../phrases/template.ts';
import type { Handbook } from './model.ts';
import { roleTitles } from './roles.ts';

/** Something that is found by itself although it is only a piece of a page. */
export interface SearchRecord {
  /** From the root of the site, with its anchor. */
  readonly url: string;
  readonly title: string;
  /** What it says, as readers see it. */
  readonly text: string;
  readonly kind: SearchKind;
  /** Shown before the title; empty for nothing. */
  readonly part: string;
  /** Titles of the roles it is for; none = for everybody. */
  readonly roles: readonly string[];
  /** Other names by which it is looked for. */
  readonly names: readonly string[];
}

/** Every reply, every term, every training plan and every exam of a handbook. */
export function searchRecords(handbook: Handbook): readonly SearchRecord[] {
  return [...phraseRecords(handbook), ...termRecords(handbook), ...planRecords(handbook), ...examRecords(handbook)];
}

function phraseRecords({ phrases, config }: Handbook): SearchRecord[] {
  const { gap } = phraseWords[config.language];
  const { stages, variables } = config.phrases;
  const titleOf = (id: string) => variables.find((variable) => variable.id === id)?.title ?? id;
  return phrases.map(({ id, situation, text, why, stage, roles }) => {
    const part = stages.find((entry) => entry.id === stage)?.title ?? '';
    const words = templateParts(text).map((piece) => (piece.kind === 'text' ? piece.text : gap(titleOf(piece.id))));
    return {
      url: `${phrasesPath}#${id}`,
      title: situation,
      text: [words.join(''), why].filter(Boolean).join('\n'),
      kind: 'phrases',
      part,
      roles: roles.map((role) => roleTitles(config, [role], '')),
      names: [part],
    };
  });
}

function termRecords({ glossary, config }: Handbook): SearchRecord[] {
  const { avoid: label, colon, listSeparator } = glossaryWords[config.language];
  return glossary.map(({ id, term, meaning, also, avoid }) => ({
    url: `${glossaryPath}#${id}`,
    title: term,
    text: avoid.length > 0 ? `${meaning}\n${label}${colon}${avoid.join(listSeparator)}` : meaning,
    kind: 'glossary',
    part: '',
    roles: [],
    names: [...also, ...avoid],
  }));
}

/** Plans stand on one page whose schedule the browser makes: what can be looked for is what it offers. */
function planRecords({ plans, config }: Handbook): SearchRecord[] {
  const { training } = siteWordsFor(config.language);
  const { searchNames, calendarFile, calendarFileHint, print } = trainingWords[config.language];
  return plans.map(({ title, roles, stages }) => ({
    url: '/training/',
    title,
    text: [...stages.map((stage) => stage.title), print, calendarFile, calendarFileHint].join('\n'),
    kind: 'training',
    part: training,
    roles: roles.map((role) => roleTitles(config, [role], '')),
    names: [training, ...searchNames],
  }));
}

/** What one sits and under which conditions; what it asks is met in the exam alone. */
function examRecords({ exams, config }: Handbook): SearchRecord[] {
  const { facts } = examWords[config.language];
  const { quizzes } = siteWordsFor(config.language);
  return exams.map(({ id, title, summary = '', roles, minutes, draws, pass, attempts }) => {
    const count = draws.reduce((sum, draw) => sum + draw.count, 0);
    return {
      url: `/exams/${id}/`,
      title,
      text: [summary, ...facts(minutes, count, pass, attempts)].join('\n'),
      kind: 'exam',
      part: quizzes,
      roles: roles.map((role) => roleTitles(config, [role], '')),
      names: [],
    };
  });
}

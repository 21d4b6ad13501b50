import { nearest } from '../../src/text/nearest.ts';
import { readPlainDate } from '../../src/training/plain-date.ts';
import type { Field } from './answer.ts';
import type { Setting } from './setting.ts';
import { suggestId } from './suggest-id.ts';

export const titleField: Field = { flag: 'title' };

const idForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** @param taken what is in the way of an id; undefined where it is free */
export const idField = (
  { words }: Pick<Setting, 'words'>,
  taken: (id: string, answers: Parameters<NonNullable<Field['mistake']>>[1]) => string | undefined,
): Field => ({
  flag: 'id',
  // Without a title that one is missing, not the id.
  fallback: ({ title }) => (title === undefined ? '' : suggestId(title) || undefined),
  mistake: (id, answers) => (idForm.test(id) ? taken(id, answers) : words.needsId),
});

/** The id names a file: `fileOf(id)` must not be there. */
export const fileIdField = (setting: Setting, fileOf: (id: string, part: string) => string): Field =>
  idField(setting, (id, { part = '' }) => {
    const file = fileOf(id, part);
    return setting.exists(file) ? setting.words.exists(file) : undefined;
  });

type Choices = NonNullable<Field['choices']>;

const oneOf =
  ({ words }: Setting, choices: Choices) =>
  (answer: string) =>
    choices.some(({ id }) => id === answer)
      ? undefined
      : words.unknownChoice(
          answer,
          choices.map(({ id }) => id),
        );

/** One of several; the first where `first` is usual, else the only one. */
export function choiceField(setting: Setting, flag: Field['flag'], choices: Choices, first = false): Field {
  const usual = first || choices.length === 1 ? choices[0]?.id : undefined;
  return { flag, choices, fallback: () => usual, mistake: oneOf(setting, choices) };
}

export const partField = (setting: Setting): Field => choiceField(setting, 'part', setting.config.parts);

/** Ids with commas; nobody named is everybody. */
export function roleField(setting: Setting): Field {
  const roles = setting.config.roles.filter(({ external }) => !external);
  const known = oneOf(setting, roles);
  return {
    flag: 'role',
    choices: roles,
    fallback: () => '',
    mistake: (answer) => listed(answer).map(known).find(Boolean),
  };
}

export const listed = (answer = ''): readonly string[] => answer.split(/[,，、\s]+/).filter((id) => id !== '');

export const chapterField = ({ chapters, words }: Setting): Field => ({
  flag: 'chapter',
  fallback: () => '',
  mistake: (answer) =>
    chapters.includes(answer) ? undefined : words.unknownChapter(answer, nearest(answer, chapters)),
});

export const startField = ({ words }: Setting): Field => ({
  flag: 'start',
  mistake: (answer) => ('date' in readPlainDate(answer) ? undefined : words.needsDate),
});

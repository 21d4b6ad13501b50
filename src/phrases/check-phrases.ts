import { type Finding, finding, type RelatedPlace } from '../diagnostics/finding.ts';
import { type Place, startOfFile } from '../diagnostics/place.ts';
import { runRules } from '../diagnostics/rule.ts';
import { foldText } from '../text/fold.ts';
import type { Phrase, PhraseSettings } from './model.ts';
import { phraseRules } from './rules/index.ts';
import { variablesOf } from './template.ts';

export interface PhraseCheck {
  /** Of all files. */
  readonly phrases: readonly Phrase[];
  /** Undefined where the handbook's settings cannot be read. */
  readonly settings: PhraseSettings | undefined;
  readonly settingsFile: string;
  /** Where a variable is defined. */
  readonly placeOfVariable: (id: string) => Place | undefined;
  /** Texts of files that could not be read: a variable that stands in one is used. */
  readonly unread: readonly string[];
}

/** Everything that is wrong with the replies of a handbook taken together and one by one. */
export function checkPhrases({ phrases, settings, ...where }: PhraseCheck): Finding[] {
  const perFile = settings
    ? [...Map.groupBy(phrases, ({ file }) => file)].flatMap(([file, own]) =>
        runRules(phraseRules, { settings, phrases: own }, file),
      )
    : [];
  return [
    ...perFile,
    ...sameIds(phrases),
    ...sameTexts(phrases),
    ...(settings ? unusedVariables(phrases, settings, where) : []),
  ];
}

const placeOf = ({ file, places }: Phrase, key: string): RelatedPlace => ({ file, place: places[key] ?? startOfFile });

function sameIds(phrases: readonly Phrase[]): Finding[] {
  return repeats(phrases, ({ id }) => id).map(([phrase, earlier]) => {
    const first = placeOf(earlier, 'id');
    return finding('handbook/duplicate-id', {
      ...placeOf(phrase, 'id'),
      values: { kind: 'phrase', id: phrase.id, first: `${first.file}:${first.place.start.line}` },
      related: [first],
    });
  });
}

/** Two replies with the same words: whoever mends one forgets the other. */
function sameTexts(phrases: readonly Phrase[]): Finding[] {
  return repeats(phrases, ({ text }) => foldText(text)).map(([phrase, earlier]) =>
    finding('phrases/same-text', {
      ...placeOf(phrase, 'text'),
      severity: 'warning',
      values: { first: earlier.id },
      related: [placeOf(earlier, 'text')],
    }),
  );
}

/** Every entry whose key stood before, with the first that has it. */
function repeats(phrases: readonly Phrase[], key: (phrase: Phrase) => string): (readonly [Phrase, Phrase])[] {
  const first = new Map<string, Phrase>();
  return phrases.flatMap((phrase) => {
    const earlier = first.get(key(phrase));
    if (earlier) return [[phrase, earlier] as const];
    first.set(key(phrase), phrase);
    return [];
  });
}

function unusedVariables(
  phrases: readonly Phrase[],
  { variables }: PhraseSettings,
  { settingsFile, placeOfVariable, unread }: Omit<PhraseCheck, 'phrases' | 'settings'>,
): Finding[] {
  const texts = [...phrases.flatMap(({ text, bad = '' }) => [text, bad]), ...unread];
  const used = new Set(texts.flatMap(variablesOf));
  return variables
    .filter(({ id }) => !used.has(id))
    .map(({ id }) =>
      finding('phrases/unused-variable', {
        file: settingsFile,
        place: placeOfVariable(id),
        severity: 'info',
        values: { id },
      }),
    );
}

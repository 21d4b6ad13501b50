import type { Finding } from '../diagnostics/finding.ts';
import { parseYaml } from '../diagnostics/parse-yaml.ts';
import type { Flow } from '../flow/model.ts';
import { avoidedNames } from '../glossary/avoided-names.ts';
import type { Term } from '../glossary/model.ts';
import type { Chapter } from '../handbook/chapter.ts';
import type { Facts } from '../handbook/fact.ts';
import { knownNumbers, proseOfFlows, proseOfPhrases, proseOfQuizzes } from '../handbook/prose.ts';
import type { Phrase } from '../phrases/model.ts';
import { checkNumbers } from '../prose/check-numbers.ts';
import { checkTypography } from '../prose/check-typography.ts';
import { checkTerms, checkWording } from '../prose/check-words.ts';
import { parseWording } from '../prose/wording.ts';
import type { Quiz } from '../quiz/model.ts';
import { readFile, type SourceFile } from './read-files.ts';
import { openTypesetter } from './typesetter.ts';

export interface ProseSources {
  readonly chapters: readonly Chapter[];
  readonly phrases: readonly Phrase[];
  readonly quizzes: readonly Quiz[];
  readonly flows: readonly Flow[];
  readonly facts: Facts | undefined;
  readonly terms: readonly Term[];
}

const wordingFile = 'content/wording.yaml';

/** What is wrong with the handbook's words: banned ones, other names of terms, numbers that contradict a fact. */
export async function loadProse(
  root: string,
  { chapters, phrases, quizzes, flows, facts, terms }: ProseSources,
): Promise<{ readonly findings: readonly Finding[]; readonly files: readonly SourceFile[] }> {
  const source = readFile(root, wordingFile);
  const { words, findings } = source
    ? parseWording(parseYaml(source.text, { file: source.file }))
    : { words: [], findings: [] };
  const replies = proseOfPhrases(phrases);
  const spoken = [...chapters.flatMap(({ prose }) => prose), ...replies];
  const explained = [...spoken, ...proseOfQuizzes(quizzes), ...proseOfFlows(flows)];
  return {
    findings: [
      ...findings,
      ...checkWording(spoken, words),
      ...checkTerms(explained, avoidedNames(terms)),
      ...checkNumbers(explained, knownNumbers(facts)),
      ...(replies.length > 0 ? checkTypography(replies, await openTypesetter()) : []),
    ],
    files: source ? [source] : [],
  };
}

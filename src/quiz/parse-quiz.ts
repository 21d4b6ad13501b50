import { z } from 'zod';
import type { Finding } from '../diagnostics/finding.ts';
import { type ParsedYaml, parseYaml } from '../diagnostics/parse-yaml.ts';
import { runRules } from '../diagnostics/rule.ts';
import { textSchema } from '../diagnostics/schema-parts.ts';
import { validate } from '../diagnostics/validate.ts';
import { type QuestionType, type Quiz, questionTypes } from './model.ts';
import { blankReader } from './question-types/blank-schema.ts';
import { booleanReader } from './question-types/boolean-schema.ts';
import { matchReader } from './question-types/match-schema.ts';
import { multipleReader } from './question-types/multiple-schema.ts';
import { orderReader } from './question-types/order-schema.ts';
import { isRecord, type QuestionAt, type QuestionReader, validateQuestion } from './question-types/question-reader.ts';
import { scenarioReader } from './question-types/scenario-schema.ts';
import { singleReader } from './question-types/single-schema.ts';
import { quizRules } from './rules/index.ts';
import type { DraftQuestion } from './rules/quiz-draft.ts';

/** The reader of every type; a missing one does not compile. */
const readers: Readonly<Record<QuestionType, QuestionReader>> = {
  single: singleReader,
  multiple: multipleReader,
  boolean: booleanReader,
  blank: blankReader,
  order: orderReader,
  match: matchReader,
  scenario: scenarioReader,
};

const quizSchema = z.strictObject({
  title: textSchema,
  summary: textSchema.optional(),
  chapter: textSchema.optional(),
  questions: z.array(z.unknown()).min(1),
});

/** `quizzes/<slug>.yaml` as authors may write it, short ways included: for editors. */
export const writtenQuizSchema = z.strictObject({
  ...quizSchema.shape,
  questions: z.array(z.union(questionTypes.map((type) => readers[type].written))).min(1),
});

const typeSchema = z.object({ type: z.enum(questionTypes) });

export interface ParsedQuiz {
  /** Undefined when the head of the file is broken. Holds only those questions that could be read. */
  readonly quiz?: Quiz;
  readonly findings: readonly Finding[];
}

/**
 * Reads a quiz file and reports all that is wrong with it, question by question. `{fact:…}` must be resolved before.
 * What needs other files (does the source exist, is the id unique among all quizzes) is not checked here; the
 * questions carry the places for it.
 */
export function parseQuiz(source: string | ParsedYaml, file: string): ParsedQuiz {
  const yaml = typeof source === 'string' ? parseYaml(source, { file }) : source;
  const { value: head, findings } = validate(quizSchema, yaml);
  if (yaml.findings.length > 0) return { findings };
  const drafts = rawQuestions(yaml.data).map((raw, index) => readQuestion(raw, { yaml, index }));
  const questions = drafts.flatMap(({ draft }) => (draft ? [draft] : []));
  const all = [
    ...findings,
    ...drafts.flatMap((read) => read.findings),
    ...runRules(quizRules, { file, questions }, file),
  ];
  if (!head) return { findings: all };
  const quiz: Quiz = {
    id: baseName(file),
    file,
    title: head.title,
    summary: head.summary,
    chapter: head.chapter,
    questions: questions.map(({ question }) => question),
    places: { title: yaml.placeOf(['title']), chapter: yaml.placeOf(['chapter']) },
  };
  return { quiz, findings: all };
}

const rawQuestions = (data: unknown): readonly unknown[] => {
  const { questions } = isRecord(data) ? data : {};
  return Array.isArray(questions) ? questions : [];
};

function readQuestion(raw: unknown, at: QuestionAt): { draft?: DraftQuestion; findings: readonly Finding[] } {
  const { value, findings } = validateQuestion(typeSchema, raw, at);
  if (!value || !isRecord(raw)) return { findings };
  const { question, findings: found } = readers[value.type].read(raw, at);
  if (!question) return { findings: found };
  const { yaml, index } = at;
  const draft: DraftQuestion = {
    question,
    raw,
    placeOf: (...path) => yaml.placeOf(['questions', index, ...path]),
    placeOfKey: (...path) => yaml.placeOfKey(['questions', index, ...path]),
  };
  return { draft, findings: found };
}

const baseName = (file: string): string => file.replace(/^.*\//, '').replace(/\.[^.]*$/, '');

import { z } from 'zod';
import { courierRulesSchema } from '../courier/parse-courier-rules.ts';
import { tariffSchema } from '../courier/tariff-schema.ts';
import { formSchema } from '../forms/form-schema.ts';
import { glossarySchema } from '../glossary/parse-glossary.ts';
import type { Language } from '../i18n/language.ts';
import { type SchemaKind, schemaWords } from '../i18n/schemas.ts';
import { phrasesFileSchema } from '../phrases/phrases-schema.ts';
import { wordingSchema } from '../prose/wording.ts';
import { writtenExamSchema } from '../quiz/exam/parse-exam.ts';
import { writtenQuizSchema } from '../quiz/parse-quiz.ts';
import { roleGuideSchema } from '../roles/role-schema.ts';
import { goldenSchema } from '../search/golden.ts';
import { searchConfigSchema } from '../search/parse-search-config.ts';
import { assessmentSchema } from '../training/assessment/assessment-schema.ts';
import { calendarYearSchema } from '../training/calendar-schema.ts';
import { cohortFileSchema } from '../training/cohort-schema.ts';
import { planFileSchema, planSchema } from '../training/plan-schema.ts';
import { handbookConfigSchema } from './config.ts';
import { factsSchema } from './facts.ts';

/** One kind of YAML file: where such files lie (`*` is a name), and what they are checked against. */
interface FileSchema {
  readonly files: string;
  readonly schema: z.ZodType;
}

/** Every YAML file that a handbook can have. */
export const fileSchemas: Readonly<Record<SchemaKind, FileSchema>> = {
  handbook: { files: 'content/handbook.yaml', schema: handbookConfigSchema },
  facts: { files: 'content/facts.yaml', schema: factsSchema },
  search: { files: 'content/search.yaml', schema: searchConfigSchema },
  'search.golden': { files: 'content/search.golden.yaml', schema: goldenSchema },
  glossary: { files: 'content/glossary.yaml', schema: glossarySchema },
  wording: { files: 'content/wording.yaml', schema: wordingSchema },
  phrases: { files: 'content/phrases/*.yaml', schema: phrasesFileSchema },
  form: { files: 'content/forms/*.yaml', schema: formSchema },
  tariff: { files: 'content/couriers/*.yaml', schema: tariffSchema },
  'courier-rules': { files: 'content/couriers/rules.yaml', schema: courierRulesSchema },
  plans: { files: 'content/training/plan.yaml', schema: planFileSchema },
  plan: { files: 'content/training/plans/*.yaml', schema: planSchema },
  cohorts: { files: 'content/training/cohorts.yaml', schema: cohortFileSchema },
  calendar: { files: 'content/training/calendars/*.yaml', schema: calendarYearSchema },
  assessment: { files: 'content/training/assessments/*.yaml', schema: assessmentSchema },
  role: { files: 'content/roles/*.yaml', schema: roleGuideSchema },
  quiz: { files: 'quizzes/*.yaml', schema: writtenQuizSchema },
  exam: { files: 'quizzes/exams/*.yaml', schema: writtenExamSchema },
};

/** The kinds in the order of their table. */
export const schemaKinds = Object.keys(fileSchemas) as readonly SchemaKind[];

/** Which kind a YAML file of a handbook is, by its path from the root; undefined where nothing reads it. */
export function schemaKindOf(file: string): SchemaKind | undefined {
  const exact = schemaKinds.find((kind) => fileSchemas[kind].files === file);
  if (exact) return exact;
  return schemaKinds.find((kind) => {
    const [before = '', after] = fileSchemas[kind].files.split('*');
    return (
      after !== undefined &&
      file.startsWith(before) &&
      file.endsWith(after) &&
      !file.slice(before.length, -after.length).includes('/')
    );
  });
}

/** Where the schemas lie in a handbook; the dot keeps the folder out of everything that reads content. */
export const schemaFolder = 'content/.schemas';

export const schemaFile = (kind: SchemaKind): string => `${schemaFolder}/${kind}.json`;

/** The line that tells editors which schema a YAML file follows; the path is relative to the file. */
export function schemaLine(file: string): string {
  const kind = schemaKindOf(file);
  if (!kind) throw new Error(`No schema for ${file}`);
  const [top, ...folders] = file.split('/').slice(0, -1);
  const up = '../'.repeat(folders.length);
  // Seen from content/ the folder of the schemas is a neighbour.
  const path = top === 'content' ? `${up || './'}.schemas/${kind}.json` : `${up}../${schemaFile(kind)}`;
  return `# yaml-language-server: $schema=${path}`;
}

type JsonNode = Record<string, unknown>;

/** The schema of one kind of file as a JSON Schema of draft 7, which editors read best, with words for its keys. */
export function jsonSchema(kind: SchemaKind, language: Language): JsonNode {
  const made = z.toJSONSchema(fileSchemas[kind].schema, { io: 'input', unrepresentable: 'any', target: 'draft-7' });
  const { title, keys } = schemaWords[language][kind];
  const described = structuredClone(made) as JsonNode;
  for (const [path, text] of Object.entries(keys)) {
    for (const node of nodesAt(described, path.split('.'))) node.description = text;
  }
  const { $schema, ...rest } = described;
  return { $schema, title, ...rest };
}

/** The file's text: two spaces, a line break at the end. */
export const jsonSchemaText = (kind: SchemaKind, language: Language): string =>
  `${JSON.stringify(jsonSchema(kind, language), undefined, 2)}\n`;

/** Every schema that stands at a path of keys; lists and the branches of a union are looked into. */
export function nodesAt(node: JsonNode, path: readonly string[]): JsonNode[] {
  const [key, ...rest] = path;
  if (key === undefined) return [node];
  const inner = ['anyOf', 'oneOf'].flatMap((union) => (node[union] as JsonNode[] | undefined) ?? []);
  const items = node.items as JsonNode | undefined;
  const child = (node.properties as Record<string, JsonNode> | undefined)?.[key];
  return [
    ...(child ? nodesAt(child, rest) : []),
    ...[...inner, ...(items ? [items] : [])].flatMap((other) => nodesAt(other, path)),
  ];
}

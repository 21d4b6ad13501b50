import { join } from 'node:path';
import { parseTariff } from '../courier/parse-tariff.ts';
import { compareFindings } from '../diagnostics/diagnostic.ts';
import { type Finding, finding } from '../diagnostics/finding.ts';
import { parseYaml } from '../diagnostics/parse-yaml.ts';
import type { Chapter } from '../handbook/chapter.ts';
import { checkCrossReferences, planFile } from '../handbook/cross-references.ts';
import type { Fact, Facts } from '../handbook/fact.ts';
import { parseFacts, resolveFacts } from '../handbook/facts.ts';
import type { Handbook, Unreadable } from '../handbook/model.ts';
import { orderChapters } from '../handbook/navigation.ts';
import { parseHandbookConfig } from '../handbook/parse-config.ts';
import type { Language } from '../i18n/language.ts';
import { componentReferences } from '../markdown/components.ts';
import { type ReadChapter, readChapter } from '../markdown/read-chapter.ts';
import { parseQuiz } from '../quiz/parse-quiz.ts';
import { parsePlans } from '../training/parse-plan.ts';
import { readGitDates } from './git-dates.ts';
import { configFile, handbookLanguage } from './handbook-language.ts';
import { loadFlows } from './load-flows.ts';
import { openMemo } from './memo.ts';
import type { Diagrams } from './mermaid/diagrams.ts';
import { readFile, readFiles, type SourceFile } from './read-files.ts';
import { readerVersion, type Workplace } from './workplace.ts';

export interface LoadedHandbook {
  /** Undefined where its settings cannot be read. Holds all that could be read of the rest. */
  readonly handbook: Handbook | undefined;
  /** Everything that is wrong, in the order of files and lines. */
  readonly findings: readonly Finding[];
  readonly language: Language;
  /** How many files were read. */
  readonly files: number;
}

/** Reads every file of a handbook and checks each alone and all together. Never throws on what an author wrote. */
export async function loadHandbook(place: Workplace, diagrams: Diagrams): Promise<LoadedHandbook> {
  const { root } = place;
  const config = readFile(root, configFile);
  const factsFile = readFile(root, 'content/facts.yaml');
  const chapterFiles = readFiles(root, 'content/chapters', '.mdx');
  const flowFiles = readFiles(root, 'content/flows', '.mmd');
  const quizFiles = readFiles(root, 'quizzes', '.yaml').filter(({ file }) => !file.startsWith('quizzes/exams/'));
  const tariffFiles = readFiles(root, 'content/couriers', '.yaml');
  const plan = readFile(root, planFile);

  const { facts, findings: factFindings } = readFacts(factsFile);
  const settings = config
    ? parseHandbookConfig(parseYaml(config.text, { file: configFile }))
    : { config: undefined, findings: [finding('handbook/missing-file', { file: configFile, values: { file: configFile } })] };
  const chapters = readChapters(chapterFiles, place);
  const flows = await loadFlows(flowFiles, facts, diagrams);
  const quizzes = each(quizFiles, facts, ({ text, file }) => {
    const { quiz, findings } = parseQuiz(text, file);
    return { value: quiz, findings };
  });
  const tariffs = each(tariffFiles, facts, ({ text, file }) => {
    const { tariff, findings } = parseTariff(parseYaml(text, { file }));
    return { value: tariff, findings };
  });
  const plans = each(plan ? [plan] : [], facts, ({ text, file }) => {
    const parsed = parsePlans(parseYaml(text, { file }));
    return { value: parsed.plans, findings: parsed.findings };
  });

  const unreadable: Unreadable = {
    chapters: namesWithout(chapterFiles, chapters.values, /^content\/chapters\/(.+)\.mdx$/),
    flows: namesWithout(flowFiles, flows.flows, /([^/]+)\.mmd$/),
    quizzes: namesWithout(quizFiles, quizzes.values, /([^/]+)\.yaml$/),
    tariffs: namesWithout(tariffFiles, tariffs.values, /([^/]+)\.yaml$/),
    plans: plan !== undefined && plans.values.flat().length === 0,
  };
  const handbook: Handbook | undefined = settings.config && {
    config: settings.config,
    chapters: orderChapters(chapters.values, settings.config.parts),
    flows: flows.flows,
    quizzes: quizzes.values,
    plans: plans.values.flat(),
    tariffs: tariffs.values,
    facts,
    changed: readGitDates(root, ['content/chapters']),
  };
  const findings = [
    ...settings.findings,
    ...factFindings,
    ...[chapters, flows, quizzes, tariffs, plans].flatMap((read) => read.findings),
    ...(handbook ? checkCrossReferences(handbook, unreadable, componentReferences) : []),
  ];
  return {
    handbook,
    findings: findings.sort(compareFindings),
    language: handbookLanguage(root),
    files: [config, factsFile, plan].filter(Boolean).length + chapterFiles.length + flowFiles.length + quizFiles.length + tariffFiles.length,
  };
}

function readFacts(source: SourceFile | undefined): { facts: Facts; findings: readonly Finding[] } {
  return source ? parseFacts(parseYaml(source.text, { file: source.file })) : { facts: new Map<string, Fact>(), findings: [] };
}

interface Parsed<T> {
  readonly value: T | undefined;
  readonly findings: readonly Finding[];
}

/** Parses each file with its facts filled in, and keeps what could be read. */
function each<T>(files: readonly SourceFile[], facts: Facts, parse: (source: SourceFile) => Parsed<T>): { values: T[]; findings: Finding[] } {
  const values: T[] = [];
  const findings: Finding[] = [];
  for (const { file, text } of files) {
    const resolved = resolveFacts(text, facts, file);
    const parsed = parse({ file, text: resolved.text });
    findings.push(...resolved.findings, ...parsed.findings);
    if (parsed.value !== undefined) values.push(parsed.value);
  }
  return { values, findings };
}

function readChapters(files: readonly SourceFile[], place: Workplace): { values: Chapter[]; findings: Finding[] } {
  const memo = openMemo<ReadChapter>(join(place.cache, 'chapters.json'), readerVersion(place));
  const values: Chapter[] = [];
  const findings: Finding[] = [];
  for (const { file, text } of files) {
    const [, part, slug] = /^content\/chapters\/([a-z0-9-]+)\/([a-z0-9-]+)\.mdx$/.exec(file) ?? [];
    if (part === undefined || slug === undefined) {
      findings.push(finding('handbook/file-place', { file, values: { file, expected: 'content/chapters/<part>/<chapter>.mdx' } }));
      continue;
    }
    const read = memo.get(file, text, () => readChapter(text, { id: `${part}/${slug}`, part, slug, file }));
    findings.push(...read.findings);
    if (read.chapter) values.push(read.chapter);
  }
  memo.save();
  return { values, findings };
}

/** The names of files that gave no model. */
function namesWithout(files: readonly SourceFile[], models: readonly { readonly id: string }[], pattern: RegExp): ReadonlySet<string> {
  const read = new Set(models.map(({ id }) => id));
  return new Set(files.map(({ file }) => pattern.exec(file)?.[1] ?? file).filter((name) => !read.has(name)));
}

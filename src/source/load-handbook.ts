import { compareFindings } from '../diagnostics/diagnostic.ts';
import { type Finding, finding } from '../diagnostics/finding.ts';
import { parseYaml } from '../diagnostics/parse-yaml.ts';
import { switchOff } from '../diagnostics/switch-off.ts';
import type { HandbookConfig } from '../handbook/config.ts';
import { checkCrossReferences } from '../handbook/cross-references.ts';
import { checkDrift } from '../handbook/drift.ts';
import type { Fact } from '../handbook/fact.ts';
import { type ParsedFacts, parseFacts } from '../handbook/facts.ts';
import { unknownGoldenPages } from '../handbook/golden-pages.ts';
import type { Handbook, Unreadable } from '../handbook/model.ts';
import { orderChapters, orderFlows } from '../handbook/navigation.ts';
import { parseHandbookConfig } from '../handbook/parse-config.ts';
import { unusedImages } from '../handbook/unused-images.ts';
import type { Language } from '../i18n/language.ts';
import { componentReferences } from '../markdown/components.ts';
import { noPhraseSettings } from '../phrases/model.ts';
import { checkExams } from '../quiz/exam/check-exams.ts';
import { parseExam } from '../quiz/exam/parse-exam.ts';
import { parseQuiz } from '../quiz/parse-quiz.ts';
import { checkTrainingNames } from '../training/check-names.ts';
import { readContentFiles } from './content-files.ts';
import { readGitDates } from './git-dates.ts';
import { openGitHistory } from './git-history.ts';
import { configFile, handbookLanguage } from './handbook-language.ts';
import { loadCouriers } from './load-couriers.ts';
import { loadFlows } from './load-flows.ts';
import { loadForms } from './load-forms.ts';
import { loadGlossary } from './load-glossary.ts';
import { loadPhrases } from './load-phrases.ts';
import { loadPlanFiles } from './load-plan-files.ts';
import { loadProse } from './load-prose.ts';
import { goldenFile, loadSearch } from './load-search.ts';
import { loadTraining } from './load-training.ts';
import type { Diagrams } from './mermaid/diagrams.ts';
import { namesWithout, parseEach } from './parse-each.ts';
import { readChapters } from './read-chapters.ts';
import { readFile, type SourceFile } from './read-files.ts';
import { readImages } from './read-images.ts';
import { reviewPrints } from './review-prints.ts';
import type { Workplace } from './workplace.ts';

export interface LoadedHandbook {
  /** Undefined where its settings cannot be read. Holds all that could be read of the rest. */
  readonly handbook: Handbook | undefined;
  /** Everything that is wrong, in the order of files and lines. */
  readonly findings: readonly Finding[];
  readonly language: Language;
  /** How many files were read. */
  readonly files: number;
  /** The text files that were read. */
  readonly sources: readonly SourceFile[];
}

export interface LoadOptions {
  /** Compiles chapters, too, for a build that follows. */
  readonly compile?: boolean;
}

/** Reads every file of a handbook and checks each alone and all together. Never throws on what an author wrote. */
export async function loadHandbook(
  place: Workplace,
  diagrams: Diagrams,
  { compile = false }: LoadOptions = {},
): Promise<LoadedHandbook> {
  const { root } = place;
  const configSource = readFile(root, configFile);
  const factsFile = readFile(root, 'content/facts.yaml');
  const chapterFiles = readContentFiles(root, 'chapter');
  const flowFiles = readContentFiles(root, 'flow');
  const quizFiles = readContentFiles(root, 'quiz');
  const examFiles = readContentFiles(root, 'exam');

  const { facts, findings: factFindings } = readFacts(factsFile);
  const settings = configSource
    ? parseHandbookConfig(parseYaml(configSource.text, { file: configFile }))
    : {
        config: undefined,
        findings: [finding('handbook/missing-file', { file: configFile, values: { file: configFile } })],
      };
  // Mermaid starts in a process of its own while chapters are read.
  const [flows, chapters, images] = await Promise.all([
    loadFlows(flowFiles.files, facts, diagrams),
    readChapters({ files: chapterFiles.files, place, compile }),
    readImages(root),
  ]);
  const quizzes = parseEach(quizFiles.files, facts, (yaml) => {
    const { quiz, findings } = parseQuiz(yaml, yaml.file);
    return { value: quiz, findings };
  });
  const exams = parseEach(examFiles.files, facts, (yaml) => {
    const { exam, findings } = parseExam(yaml);
    return { value: exam, findings };
  });
  const plans = loadPlanFiles(root, facts);
  const forms = loadForms(root, facts);
  const phrases = loadPhrases(root, facts, settings.config);
  const glossary = loadGlossary(root, facts, chapterFiles.files);

  const prose = await loadProse(root, {
    chapters: chapters.values,
    phrases: phrases.phrases,
    quizzes: quizzes.values,
    flows: flows.flows,
    facts,
    terms: glossary.terms,
  });
  const search = loadSearch(root);

  const { config = unknownConfig } = settings;
  const training = loadTraining(root, facts, config);
  const couriers = loadCouriers(root, facts, config);
  const unreadable: Unreadable = {
    chapters: namesWithout(chapterFiles, chapters.values),
    flows: namesWithout(flowFiles, flows.flows),
    quizzes: namesWithout(quizFiles, quizzes.values),
    tariffs: couriers.unreadable,
    forms: forms.unreadable,
    phrases: phrases.unreadable,
    glossary: glossary.unreadable,
    exams: namesWithout(examFiles, exams.values),
    plans: plans.unreadable === 'any' || plans.unreadable.size > 0,
    facts: facts === undefined,
    settings: settings.config === undefined,
  };
  const handbook: Handbook = {
    config,
    chapters: orderChapters(chapters.values, config.parts),
    flows: orderFlows(flows.flows, config.flows),
    quizzes: quizzes.values,
    exams: exams.values,
    reviewPrints: reviewPrints(quizzes.values, chapterFiles.files, facts),
    plans: plans.plans,
    calendars: training.calendars,
    cohorts: training.cohorts,
    assessments: training.assessments,
    roleGuides: training.roleGuides,
    tariffs: couriers.tariffs,
    courierRules: couriers.rules,
    forms: orderFlows(forms.forms, config.forms),
    phrases: phrases.phrases,
    glossary: glossary.terms,
    images: images.images,
    facts: facts ?? new Map<string, Fact>(),
    search: search.config,
    golden: search.golden,
    changed: readGitDates(root, ['content/chapters']),
  };
  const history = openGitHistory(root, place.cache);
  const findings = [
    ...settings.findings,
    ...factFindings,
    ...[chapterFiles, flowFiles, quizFiles, examFiles].flatMap((read) => read.findings),
    ...[chapters, flows, quizzes, exams, couriers, plans, forms, phrases, glossary, search].flatMap(
      (read) => read.findings,
    ),
    ...images.findings,
    ...prose.findings,
    ...(history ? checkDrift(chapters.values, quizzes.values, history) : []),
    ...unknownGoldenPages(handbook, unreadable, goldenFile),
    ...unusedImages(handbook),
    ...training.findings,
    ...checkTrainingNames({
      ...handbook,
      cohortNames: training.cohortNames,
      unreadable: { plans: plans.unreadable, assessments: training.unreadable },
    }),
    // What a quiz that cannot be read would have added to the pool is not known.
    ...(unreadable.quizzes.size > 0 ? [] : checkExams(exams.values, quizzes.values, config.topics)),
    ...checkCrossReferences(handbook, unreadable, componentReferences, plans.loose),
  ];
  const sources = [
    ...[configSource, factsFile].filter((source) => source !== undefined),
    ...[
      chapterFiles,
      flowFiles,
      quizFiles,
      examFiles,
      couriers,
      plans,
      forms,
      phrases,
      glossary,
      prose,
      search,
      training,
    ].flatMap((read) => read.files),
  ];
  history?.save();
  return {
    handbook: settings.config && handbook,
    findings: [...switchOff([...findings, ...wrongEncodings(sources)], sources, config.checksOff)].sort(
      compareFindings,
    ),
    language: handbookLanguage(root),
    files: sources.length,
    sources,
  };
}

/** Stands in for settings that cannot be read, so that the rest can be checked in the same run. */
const unknownConfig: HandbookConfig = {
  id: '',
  title: '',
  tagline: '',
  language: 'zh-CN',
  parts: [],
  roles: [],
  flows: [],
  forms: [],
  topics: {},
  phrases: noPhraseSettings,
  calendar: 'china',
  timeZone: 'Asia/Shanghai',
  editUrl: undefined,
  status: true,
  checksOff: {},
  places: {},
};

function readFacts(source: SourceFile | undefined): ParsedFacts {
  return source
    ? parseFacts(parseYaml(source.text, { file: source.file }))
    : { facts: new Map<string, Fact>(), findings: [] };
}

const wrongEncodings = (sources: readonly SourceFile[]): Finding[] =>
  sources.flatMap(({ file, encoding }) =>
    encoding ? [finding('handbook/encoding', { file, values: { encoding } })] : [],
  );

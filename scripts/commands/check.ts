import { join, resolve } from 'node:path';
import { compareFindings, toDiagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Finding } from '../../src/diagnostics/finding.ts';
import { checkCoverage } from '../../src/handbook/coverage.ts';
import { findOverdue } from '../../src/handbook/overdue.ts';
import { cliWords } from '../../src/i18n/cli.ts';
import { filesChangedSince } from '../../src/source/git-changes.ts';
import { handbookLanguage } from '../../src/source/handbook-language.ts';
import { type LoadedHandbook, loadHandbook } from '../../src/source/load-handbook.ts';
import { goldenFile } from '../../src/source/load-search.ts';
import { diagramsOf } from '../../src/source/load-site.ts';
import { readFile } from '../../src/source/read-files.ts';
import type { Workplace } from '../../src/source/workplace.ts';
import { readPlainDate } from '../../src/training/plain-date.ts';
import type { Command, CommandContext, ExitCode } from '../command.ts';
import { applyFixes } from '../io/apply-fixes.ts';
import { watchFolders } from '../io/watch-folders.ts';
import { reportGithub } from '../reporters/github.ts';
import { reportJson } from '../reporters/json.ts';
import { reportPretty } from '../reporters/pretty.ts';
import { countOf, type Report, type Reporter } from '../reporters/report.ts';
import { reportSarif } from '../reporters/sarif.ts';
import { checkGolden } from '../search/check-golden.ts';
import { NoSearchIndex, openSite } from '../search/open-site.ts';
import { localToday } from './local-today.ts';

const reporters = {
  pretty: reportPretty,
  json: reportJson,
  github: reportGithub,
  sarif: reportSarif,
} satisfies Record<string, Reporter>;

export const check: Command = {
  name: 'check',
  summary: {
    'zh-CN': '检查全部章节、流程图、测验和设置，列出每一处要改的地方',
    en: 'Check every file and list each place to mend',
  },
  options: {
    coverage: {
      help: { 'zh-CN': '再列出没有题目考到的章节和规则', en: 'List chapters and rules that no question asks, too' },
    },
    fix: {
      help: {
        'zh-CN': '先把标点和空格这类改法唯一的地方改好，再检查',
        en: 'Mend what can be mended in one way only, such as punctuation, then check',
      },
    },
    format: {
      value: Object.keys(reporters).join('|'),
      values: Object.keys(reporters),
      help: { 'zh-CN': '输出格式，默认 pretty', en: 'Form of the output, default pretty' },
    },
    search: {
      help: {
        'zh-CN': '再拿 content/search.golden.yaml 里的说法到生成好的网站里搜一遍（先 npm run build）',
        en: 'Search the built site for the queries of content/search.golden.yaml, too (after npm run build)',
      },
    },
    site: {
      value: 'DIR',
      help: {
        'zh-CN': '--search 搜哪个文件夹里的网站，默认 dist',
        en: 'The folder that --search looks in, default dist',
      },
    },
    since: {
      value: 'REV',
      help: {
        'zh-CN': '只列出自某个 git 版本以来改过的文件里的问题，例如 --since main',
        en: 'Only what stands in files changed since a git revision, --since main for instance',
      },
    },
    today: {
      value: 'DATE',
      help: {
        'zh-CN': '按哪一天算过期没有，默认今天，写成 2026-11-30',
        en: 'The day that decides what is overdue, default today, as 2026-11-30',
      },
    },
    watch: {
      help: { 'zh-CN': '改一次文件就重新检查一次，按 Ctrl+C 停止', en: 'Check again after every change, until Ctrl+C' },
    },
  },
  async run(context) {
    if (!context.options.watch) return checkOnce(context);
    const again = async () => {
      // A new picture of the whole, not one below the other.
      if (process.stdout.isTTY) context.print('\u001b[2J\u001b[3J\u001b[H');
      await checkOnce(context);
      context.note(cliWords[handbookLanguage(context.place.root)].watching);
    };
    await again();
    await watchFolders(context.place.root, ['content', 'quizzes'], again);
    return 0;
  },
};

async function checkOnce(context: CommandContext): Promise<ExitCode> {
  const { place, options } = context;
  if (options.fix) {
    const { report, findings } = await checkHandbook(context);
    const made = applyFixes(place.root, findings);
    context.note(cliWords[report.language].fixed(made));
  }
  const today = typeof options.today === 'string' ? options.today : localToday();
  if (!('date' in readPlainDate(today))) {
    context.note(cliWords[handbookLanguage(place.root)].noSuchDate(today));
    return 2;
  }
  const site = options.search === true ? resolve(String(options.site ?? join(place.engine, 'dist'))) : undefined;
  const checked = await checkHandbook(context, { coverage: options.coverage === true, today, site }).catch(
    (error: unknown) => (error instanceof NoSearchIndex ? undefined : Promise.reject(error)),
  );
  if (!checked) {
    context.note(cliWords[handbookLanguage(place.root)].noSearchIndex(site ?? ''));
    return 2;
  }
  const { report } = checked;
  const since = typeof options.since === 'string' ? options.since : undefined;
  const changed = since === undefined ? undefined : filesChangedSince(place.root, since);
  const words = cliWords[report.language];
  if (since !== undefined && !changed) {
    context.note(words.unknownRevision(since));
    return 2;
  }
  const shown = changed
    ? { ...report, diagnostics: report.diagnostics.filter(({ file }) => changed.has(file)), files: changed.size }
    : report;
  const text = reporters[(options.format ?? 'pretty') as keyof typeof reporters](shown);
  if (text !== '') context.print(text);
  const elsewhere = report.diagnostics.length - shown.diagnostics.length;
  if (elsewhere > 0) context.note(words.elsewhere(elsewhere));
  return countOf(shown.diagnostics, 'error') > 0 ? 1 : 0;
}

interface CheckOptions {
  readonly coverage?: boolean;
  /** YYYY-MM-DD; nothing is overdue without it. */
  readonly today?: string | undefined;
  /** Folder of a built site to be searched. */
  readonly site?: string | undefined;
}

/**
 * Reads the whole handbook and says what is wrong with it.
 *
 * @throws NoSearchIndex where `site` is no built site
 */
export async function checkHandbook(
  { place }: Pick<CommandContext, 'place'>,
  { coverage = false, today, site }: CheckOptions = {},
): Promise<{ report: Report; findings: readonly Finding[] }> {
  const diagrams = diagramsOf(place);
  try {
    const { handbook, findings: found, language, files } = await loadHandbook(place, diagrams);
    const more = handbook
      ? [
          ...(coverage ? checkCoverage(handbook) : []),
          ...(today ? findOverdue(handbook, today) : []),
          ...(site ? await checkGolden(handbook.golden, await openSite(site, language), goldenFile) : []),
        ]
      : [];
    const findings = [...found, ...more].sort(compareFindings);
    return { report: reportOf({ findings, language, files }, place), findings };
  } finally {
    await diagrams.close();
  }
}

/** Puts findings into the words of the handbook's language. */
export function reportOf(
  { findings, language, files }: Omit<LoadedHandbook, 'handbook' | 'sources'>,
  { root }: Workplace,
): Report {
  const diagnostics = findings.map((found) => toDiagnostic(found, language));
  return { diagnostics, language, files, readText: (file) => readFile(root, file)?.text };
}

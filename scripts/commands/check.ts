import { compareFindings, toDiagnostic } from '../../src/diagnostics/diagnostic.ts';
import { checkCoverage } from '../../src/handbook/coverage.ts';
import { type LoadedHandbook, loadHandbook } from '../../src/source/load-handbook.ts';
import { diagramsOf, hasErrors } from '../../src/source/load-site.ts';
import { readFile } from '../../src/source/read-files.ts';
import type { Workplace } from '../../src/source/workplace.ts';
import type { Command, CommandContext, ExitCode } from '../command.ts';
import { reportGithub } from '../reporters/github.ts';
import { reportJson } from '../reporters/json.ts';
import { reportPretty } from '../reporters/pretty.ts';
import type { Report, Reporter } from '../reporters/report.ts';

const reporters = { pretty: reportPretty, json: reportJson, github: reportGithub } satisfies Record<string, Reporter>;

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
    format: {
      value: 'pretty|json|github',
      values: Object.keys(reporters),
      help: { 'zh-CN': '输出格式，默认 pretty', en: 'Form of the output, default pretty' },
    },
  },
  async run(context) {
    const { report, exitCode } = await checkHandbook(context, { coverage: context.options.coverage === true });
    const text = reporters[(context.options.format ?? 'pretty') as keyof typeof reporters](report);
    if (text !== '') context.print(text);
    return exitCode;
  },
};

/** Reads the whole handbook and says what is wrong with it. */
export async function checkHandbook(
  { place }: Pick<CommandContext, 'place'>,
  { coverage = false } = {},
): Promise<{ report: Report; exitCode: ExitCode }> {
  const diagrams = diagramsOf(place);
  try {
    const { handbook, findings: found, language, files } = await loadHandbook(place, diagrams);
    const findings = coverage && handbook ? [...found, ...checkCoverage(handbook)].sort(compareFindings) : found;
    return { report: reportOf({ findings, language, files }, place), exitCode: hasErrors(findings) ? 1 : 0 };
  } finally {
    await diagrams.close();
  }
}

/** Puts findings into the words of the handbook's language. */
export function reportOf({ findings, language, files }: Omit<LoadedHandbook, 'handbook'>, { root }: Workplace): Report {
  const diagnostics = findings.map((found) => toDiagnostic(found, language));
  return { diagnostics, language, files, readText: (file) => readFile(root, file)?.text };
}

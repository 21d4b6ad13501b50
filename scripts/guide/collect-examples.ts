import { join } from 'node:path';
import { toDiagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Finding } from '../../src/diagnostics/finding.ts';
import { finding } from '../../src/diagnostics/finding.ts';
import { parseYaml } from '../../src/diagnostics/parse-yaml.ts';
import { flowRules } from '../../src/flow/rules/index.ts';
import { diagnosticTexts, type RuleId } from '../../src/i18n/diagnostics/index.ts';
import { parseQuiz } from '../../src/quiz/parse-quiz.ts';
import { quizRules } from '../../src/quiz/rules/index.ts';
import { loadFlows } from '../../src/source/load-flows.ts';
import { loadHandbook } from '../../src/source/load-handbook.ts';
import type { Diagrams } from '../../src/source/mermaid/diagrams.ts';
import { readFile } from '../../src/source/read-files.ts';
import { type Workplace, workplace } from '../../src/source/workplace.ts';
import { parsePlans } from '../../src/training/parse-plan.ts';
import { planRules } from '../../src/training/rules/index.ts';
import { ruleValues } from './rule-values.ts';

/** One mistake, as the check tells of it. */
export interface RuleExample {
  readonly ruleId: RuleId;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  readonly hint: string;
  /** The author's line, where there is one. */
  readonly line: string | undefined;
}

/** What stands above the chart in an example of a flow rule. */
const flowSettings = '---\ntitle: 例子\n---\n';

/** Findings of one example of a flow rule. */
export async function flowFindings(example: string, diagrams: Diagrams): Promise<readonly Finding[]> {
  const file = 'content/flows/example.mmd';
  return (await loadFlows([{ file, text: flowSettings + example }], undefined, diagrams)).findings;
}

/**
 * An example of every rule, by rule id: from the handbook in which every mistake stands once, from the rules' own
 * examples, and of the few that neither has, from values.
 */
export async function collectExamples(
  { engine, cache }: Pick<Workplace, 'engine' | 'cache'>,
  diagrams: Diagrams,
): Promise<ReadonlyMap<RuleId, RuleExample>> {
  const examples = new Map<RuleId, RuleExample>();
  const add = (found: Finding, text: string | undefined) => {
    const { ruleId, severity, place, message, hint } = toDiagnostic(found, 'zh-CN');
    if (examples.has(ruleId)) return;
    const line = text?.split('\n')[place.start.line - 1]?.trim();
    // A line that switches a rule off does so here, too.
    const shown = line?.includes('check-off') ? undefined : line;
    examples.set(ruleId, { ruleId, severity, message, hint, line: shown || undefined });
  };
  const root = join(engine, 'tests/fixtures/mistakes');
  const { findings } = await loadHandbook({ ...workplace({ HANDBOOK_ROOT: root }), cache }, diagrams);
  for (const found of findings) add(found, readFile(root, found.file)?.text);
  for (const { id, examples: own } of flowRules) {
    const [bad = ''] = own.bad;
    for (const found of await flowFindings(bad, diagrams)) if (found.ruleId === id) add(found, flowSettings + bad);
  }
  for (const { id, examples: own } of quizRules) {
    const [bad = ''] = own.bad;
    for (const found of parseQuiz(bad, 'quizzes/example.yaml').findings) if (found.ruleId === id) add(found, bad);
  }
  for (const { id, examples: own } of planRules) {
    const [bad = ''] = own.bad;
    const found = parsePlans(parseYaml(bad, { file: 'content/training/plan.yaml' })).findings;
    for (const one of found) if (one.ruleId === id) add(one, bad);
  }
  for (const [id, values] of Object.entries(ruleValues)) {
    add(finding(id as RuleId, { file: '', values: values as never }), undefined);
  }
  return new Map(
    Object.keys(diagnosticTexts).flatMap((id) => {
      const example = examples.get(id as RuleId);
      return example ? [[id as RuleId, example]] : [];
    }),
  );
}

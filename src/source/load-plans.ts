import { parseYaml } from '../diagnostics/parse-yaml.ts';
import { planFile } from '../handbook/cross-references.ts';
import { parseFacts, resolveFacts } from '../handbook/facts.ts';
import type { Plan } from '../training/model.ts';
import { parsePlans } from '../training/parse-plan.ts';
import { readFile } from './read-files.ts';

/** The training plans alone, for commands that need nothing else of the handbook. Empty where there are none to use. */
export function loadPlans(root: string): readonly Plan[] {
  const file = 'content/facts.yaml';
  const { facts } = parseFacts(parseYaml(readFile(root, file)?.text ?? '', { file }));
  const { text } = resolveFacts(readFile(root, planFile)?.text ?? '', facts, planFile);
  return parsePlans(parseYaml(text, { file: planFile })).plans;
}

import { parseYaml } from '../diagnostics/parse-yaml.ts';
import type { HandbookConfig } from '../handbook/config.ts';
import { planFile } from '../handbook/cross-references.ts';
import { parseFacts, resolveFacts } from '../handbook/facts.ts';
import { parseHandbookConfig } from '../handbook/parse-config.ts';
import type { CalendarData } from '../training/calendar-data.ts';
import type { Plan } from '../training/model.ts';
import { parsePlans } from '../training/parse-plan.ts';
import { configFile, handbookLanguage } from './handbook-language.ts';
import { loadTraining } from './load-training.ts';
import { readFile } from './read-files.ts';

export interface Plans {
  /** Empty where there are none to use. */
  readonly plans: readonly Plan[];
  /** The handbook's own first, then one for each team. */
  readonly calendars: readonly CalendarData[];
  readonly config: Pick<HandbookConfig, 'id' | 'language' | 'calendar' | 'timeZone'>;
}

/** The training plans with their calendars alone, for commands that need nothing else of the handbook. */
export function loadPlans(root: string): Plans {
  const file = 'content/facts.yaml';
  const { facts } = parseFacts(parseYaml(readFile(root, file)?.text ?? '', { file }));
  const { text } = resolveFacts(readFile(root, planFile)?.text ?? '', facts, planFile);
  const settings = parseHandbookConfig(parseYaml(readFile(root, configFile)?.text ?? '', { file: configFile }));
  const language = handbookLanguage(root);
  const config = settings.config ?? {
    id: 'handbook',
    language,
    calendar: language === 'zh-CN' ? 'china' : 'plain',
    timeZone: 'floating',
  };
  const { plans } = parsePlans(parseYaml(text, { file: planFile }));
  return { plans, calendars: loadTraining(root, facts, config).calendars, config };
}

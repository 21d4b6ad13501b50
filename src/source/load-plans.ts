import { parseYaml } from '../diagnostics/parse-yaml.ts';
import type { HandbookConfig } from '../handbook/config.ts';
import { parseFacts } from '../handbook/facts.ts';
import { parseHandbookConfig } from '../handbook/parse-config.ts';
import type { Assessment } from '../training/assessment/model.ts';
import type { CalendarData } from '../training/calendar-data.ts';
import type { Plan } from '../training/model.ts';
import { configFile, handbookLanguage } from './handbook-language.ts';
import { loadPlanFiles } from './load-plan-files.ts';
import { loadTraining } from './load-training.ts';
import { readFile } from './read-files.ts';

export interface Plans {
  /** Empty where there are none to use. */
  readonly plans: readonly Plan[];
  /** The handbook's own first, then one for each team. */
  readonly calendars: readonly CalendarData[];
  readonly assessments: readonly Assessment[];
  readonly config: Pick<HandbookConfig, 'id' | 'title' | 'language' | 'roles' | 'calendar' | 'timeZone'>;
}

/** The training plans with their calendars and forms alone, for commands that need nothing else of the handbook. */
export function loadPlans(root: string): Plans {
  const file = 'content/facts.yaml';
  const { facts } = parseFacts(parseYaml(readFile(root, file)?.text ?? '', { file }));
  const settings = parseHandbookConfig(parseYaml(readFile(root, configFile)?.text ?? '', { file: configFile }));
  const language = handbookLanguage(root);
  const config = settings.config ?? {
    id: 'handbook',
    title: '',
    language,
    roles: [],
    calendar: language === 'zh-CN' ? 'china' : 'plain',
    timeZone: 'floating',
  };
  const { calendars, assessments } = loadTraining(root, facts, config);
  return { plans: loadPlanFiles(root, facts).plans, calendars, assessments, config };
}

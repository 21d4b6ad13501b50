import { checkCouriers, orderTariffs } from '../courier/check-couriers.ts';
import type { CourierRules } from '../courier/choice.ts';
import type { Tariff } from '../courier/model.ts';
import { courierRulesFile, parseCourierRules } from '../courier/parse-courier-rules.ts';
import { parseTariff } from '../courier/parse-tariff.ts';
import { china } from '../courier/regions.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { parseYaml } from '../diagnostics/parse-yaml.ts';
import type { HandbookConfig } from '../handbook/config.ts';
import type { Facts } from '../handbook/fact.ts';
import { resolveFacts } from '../handbook/facts.ts';
import { readContentFiles } from './content-files.ts';
import { readFile, type SourceFile } from './read-files.ts';

export interface LoadedCouriers {
  /** Those of the default courier first, then in the order of files. */
  readonly tariffs: readonly Tariff[];
  readonly rules: CourierRules | undefined;
  readonly findings: readonly Finding[];
  /** Names of tariffs that could not be read. */
  readonly unreadable: ReadonlySet<string>;
  readonly files: readonly SourceFile[];
}

/** Reads and checks `content/couriers/`. Never throws on what an author wrote. */
export function loadCouriers(root: string, facts: Facts | undefined, config: HandbookConfig): LoadedCouriers {
  const { files, misplaced, findings } = readContentFiles(root, 'tariff');
  const rulesSource = readFile(root, courierRulesFile);
  // A Chinese handbook is taken to be for a shop in China unless it says otherwise.
  const country = config.language === 'zh-CN' ? china : undefined;
  const yamlOf = ({ file, text }: SourceFile) => {
    const resolved = resolveFacts(text, facts, file);
    const yaml = parseYaml(resolved.text, { file, originalPlace: resolved.originalPlace });
    return { yaml, findings: resolved.findings };
  };
  const source = rulesSource && yamlOf(rulesSource);
  const { rules, findings: rulesFindings } = source
    ? parseCourierRules(source.yaml, country)
    : { rules: undefined, findings: [] };
  const read = files.map(({ name, ...file }) => {
    const { yaml, findings: factFindings } = yamlOf(file);
    const { tariff, findings: own } = parseTariff(yaml, rules?.regions ?? country);
    return { name, tariff, findings: [...factFindings, ...own] };
  });
  const tariffs = read.flatMap(({ tariff }) => tariff ?? []);
  const known = new Set(tariffs.map(({ id }) => id));
  const unreadable = new Set([...read.map(({ name }) => name), ...misplaced].filter((name) => !known.has(name)));
  const mistakes = checkCouriers({
    tariffs,
    rules,
    unreadable: { tariffs: unreadable, rules: rulesSource !== undefined && rules === undefined },
  });
  return {
    tariffs: orderTariffs(tariffs, rules?.usual),
    rules,
    findings: [
      ...findings,
      ...(source?.findings ?? []),
      ...rulesFindings,
      ...read.flatMap((one) => one.findings),
      ...mistakes,
    ],
    unreadable,
    files: rulesSource ? [...files, rulesSource] : files,
  };
}

import type { Language } from '../../src/i18n/language.ts';
import { inlineValue, yamlValue } from './yaml-value.ts';

export interface TariffAnswers {
  readonly id: string;
  readonly title: string;
  readonly origin: string;
  /** Every region that has to be in a zone. */
  readonly regions: readonly string[];
  /** Whether the tariff itself has to say which regions there are. */
  readonly ownRegions: boolean;
  /** Key of an amount. */
  readonly amount: 'yuan' | 'price';
  /** YYYY-MM-DD */
  readonly from: string;
  readonly schemaLine: string;
}

/** A tariff of two zones: where it is sent from, and the rest. The amounts are examples, and say so. */
export function tariffText(answers: TariffAnswers, language: Language): string {
  const { id, title, origin, regions, ownRegions, amount, from, schemaLine } = answers;
  const rest = regions.filter((region) => region !== origin);
  const list = (names: readonly string[]) => `[${names.map(inlineValue).join(', ')}]`;
  const zh = language === 'zh-CN';
  return `${schemaLine}
# ${zh ? '示例资费：地区划分和金额都要按合同逐项替换，再删掉 example 这一行。金额加引号。' : 'Example figures: replace zones and amounts by those of your contract, then take out `example`. Amounts stand in quotes.'}
id: ${id}
title: ${yamlValue(title)}
example: true
origin: ${yamlValue(origin)}
effective: { from: ${from} }
rounding: { step_kg: 1, mode: up }
${ownRegions ? `regions: ${list(regions)}\n` : ''}zones:
  - id: near
    title: ${zh ? '近处' : 'Nearby'}
    regions: ${list([origin])}
    first: { kg: 1, ${amount}: "5.00" }
    additional: { per_kg: 1, ${amount}: "1.00" }
  - id: far
    title: ${zh ? '其他地区' : 'Elsewhere'}
    regions: ${list(rest)}
    first: { kg: 1, ${amount}: "8.00" }
    additional: { per_kg: 1, ${amount}: "3.00" }
`;
}

/** `content/couriers/rules.yaml` for a handbook that has none. */
export function courierRulesText(usual: string, schemaLine: string, language: Language): string {
  const note = language === 'zh-CN' ? '# 平常用哪一份资费。' : '# Which tariff is the usual one.';
  return `${schemaLine}\n${note}\ndefault: ${usual}\n`;
}

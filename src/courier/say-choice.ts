import type { CourierWords } from '../i18n/courier.ts';
import type { ChoiceRule } from './choice.ts';
import { formatKg } from './decimals.ts';
import { sayAreas } from './say-tariff.ts';

/** The conditions of a rule in words. */
export function sayCondition({ when }: ChoiceRule, words: CourierWords): string {
  const { conditions } = words;
  const parts = [
    when.overG === undefined ? undefined : conditions.over(formatKg(when.overG)),
    when.areas && conditions.to(sayAreas(when.areas, words)),
    when.urgent && conditions.urgent,
    when.fragile && conditions.fragile,
    when.cod && conditions.cod,
    when.insured && conditions.insured,
  ];
  return parts.filter((part) => typeof part === 'string').join(conditions.and);
}

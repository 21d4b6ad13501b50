import type { CourierWords } from '../i18n/courier.ts';
import { decimalText, formatCm, formatKg } from './decimals.ts';
import { formatFen } from './format-fen.ts';
import type { Area, Bracket, Charge, SizeLimits, Surcharge, Tariff, WeightStep } from './model.ts';

export interface Saying {
  readonly words: CourierWords;
  /** What stands behind an amount. */
  readonly currency: string;
}

export const sayAmount = (fen: number, { currency }: Pick<Saying, 'currency'>): string =>
  `${formatFen(fen)} ${currency}`;

/** 四川/甘孜 → 四川甘孜; a whole region by its name. */
export const sayArea = ({ region, city }: Area, { separator }: { separator: string }): string =>
  city === undefined ? region : `${region}${separator}${city}`;

/** Areas in the order they stand, those of one region together: 四川（甘孜、阿坝）. */
export function sayAreas(areas: readonly Area[], words: CourierWords): string {
  const byRegion = new Map<string, string[]>();
  for (const { region, city } of areas) {
    const cities = byRegion.get(region) ?? [];
    byRegion.set(region, city === undefined ? cities : [...cities, city]);
  }
  return [...byRegion]
    .map(([region, cities]) =>
      cities.length === 0 ? region : region + words.brackets(cities.join(words.listSeparator)),
    )
    .join(words.listSeparator);
}

/** A zone's prices in words, for tables whose columns its weights do not fit. */
export const sayPrices = (
  { first, steps }: { readonly first: readonly Bracket[]; readonly steps: readonly WeightStep[] },
  saying: Saying,
): readonly string[] => [
  ...first.map(
    ({ upToG, fen }) => `${saying.words.upTo(formatKg(upToG))}${saying.words.separator}${sayAmount(fen, saying)}`,
  ),
  ...steps.map(
    (step) => `${sayStep(step, steps.length, saying.words)}${saying.words.separator}${sayAmount(step.fen, saying)}`,
  ),
];

export const sayStep = (
  { fromG, toG, unitG }: Pick<WeightStep, 'fromG' | 'toG' | 'unitG'>,
  count: number,
  words: CourierWords,
): string => words.each(formatKg(unitG), formatKg(fromG), toG === undefined ? undefined : formatKg(toG), count === 1);

/** What is charged, without what for. */
function sayCharge(charge: Charge, saying: Saying): string {
  const { words } = saying;
  switch (charge.kind) {
    case 'parcel':
      return words.perParcel(sayAmount(charge.fen, saying));
    case 'weight':
      return words.perWeight(sayAmount(charge.fen, saying), formatKg(charge.unitG));
    case 'value': {
      const minimum = charge.minimumFen === 0 ? undefined : sayAmount(charge.minimumFen, saying);
      return words.perValue(decimalText(charge.millionths, 3), minimum);
    }
  }
}

/** A surcharge as its table tells it, condition by condition. */
export function saySurcharge(surcharge: Surcharge, saying: Saying): { readonly charge: string; readonly when: string } {
  const { words } = saying;
  const { areas, dates, over, service, when } = surcharge;
  const automatic = areas.length > 0 || dates || over || service;
  const details = [
    when,
    ...(areas.length > 0 ? [sayAreas(areas, words)] : []),
    ...(dates ? [words.period(dates.from, dates.to)] : []),
    ...(automatic ? [] : [words.onRequest]),
  ];
  return { charge: sayCharge(surcharge.charge, saying), when: details.join(words.separator === '：' ? '；' : '; ') };
}

const sayLimits = ({ g, sideMm, sidesMm }: SizeLimits, words: CourierWords): readonly string[] => [
  ...(g === undefined ? [] : [words.limitKg(formatKg(g))]),
  ...(sideMm === undefined ? [] : [words.limitSide(formatCm(sideMm))]),
  ...(sidesMm === undefined ? [] : [words.limitSides(formatCm(sidesMm))]),
];

/** How a tariff weighs and what it offers: name and text of each line. */
export function sayTerms(tariff: Tariff, saying: Saying): readonly { readonly name: string; readonly text: string }[] {
  const { words } = saying;
  const { rounding, volumetricDivisor, limits, services, insuredUpToFen } = tariff;
  const step = formatKg(rounding.stepG);
  const offered = services.map((service) =>
    service === 'insured' && insuredUpToFen !== undefined
      ? words.insuredUpTo(sayAmount(insuredUpToFen, saying))
      : words.serviceNames[service],
  );
  const lines = [
    { name: words.rounding, text: rounding.mode === 'up' ? words.roundingUp(step) : words.roundingNearest(step) },
    { name: words.volume, text: volumetricDivisor === undefined ? '' : words.volumeRule(volumetricDivisor) },
    { name: words.limits, text: sayLimits(limits, words).join(words.listSeparator) },
    { name: words.services, text: offered.join(words.listSeparator) },
  ];
  return lines.filter(({ text }) => text !== '');
}

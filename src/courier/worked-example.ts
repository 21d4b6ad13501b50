import type { CourierRules } from './choice.ts';
import { formatCm, formatKg } from './decimals.ts';
import type { Parcel, Tariff } from './model.ts';
import { type QuoteLine, quote, type ServedQuote } from './quote.ts';
import { type Saying, sayAmount, sayTerms } from './say-tariff.ts';

/** A parcel reckoned by hand, step by step. */
export interface WorkedExample {
  readonly parcel: Parcel;
  readonly quote: ServedQuote;
  readonly lead: string;
  readonly steps: readonly { readonly name: string; readonly text: string }[];
}

/** The parcel that the rules name, else some ordinary one; undefined where the tariff does not take it. */
export function workedExample(
  tariff: Tariff,
  asked: CourierRules['example'],
  saying: Saying,
): WorkedExample | undefined {
  const region = asked?.region ?? tariff.zones[0]?.regions[0] ?? '';
  const parcel: Parcel = {
    region,
    city: undefined,
    weightG: asked?.weightG ?? 2300,
    sizeMm: asked?.sizeMm,
    date: tariff.effective.from,
    insuredFen: undefined,
    codFen: undefined,
  };
  const made = quote(tariff, parcel);
  if (!made.served) return undefined;
  const { words } = saying;
  const { weighing, zone, lines, totalFen, title } = made;
  const { actualG, volumetricG, chargeableG } = weighing;
  const sides = parcel.sizeMm?.map(formatCm).join('×');
  const volume =
    volumetricG === undefined || sides === undefined
      ? []
      : [words.byVolume(formatKg(volumetricG), sides, tariff.volumetricDivisor ?? 1)];
  const weights = [words.weighed(formatKg(actualG)), ...volume].join(words.listSeparator);
  const greater = words.hand.greater(formatKg(Math.max(actualG, volumetricG ?? 0)));
  const [rounding] = sayTerms(tariff, saying);
  const sum = lines.map((line) => handLine(line, saying));
  const texts = [
    words.hand.zone(region, zone.title),
    words.sentences([`${weights}${words.sentenceEnd}`, ...(volume.length > 0 ? [greater] : [])]),
    words.hand.rounded(rounding?.text ?? '', formatKg(chargeableG)),
    words.hand.sum(sum.join(words.hand.plus), sayAmount(totalFen, saying)),
  ];
  return {
    parcel,
    quote: made,
    lead: words.parcelTo(region, formatKg(actualG), sides, title),
    steps: words.steps.map((name, index) => ({ name, text: texts[index] ?? '' })),
  };
}

function handLine(line: QuoteLine, saying: Saying): string {
  const { hand } = saying.words;
  const amount = sayAmount(line.fen, saying);
  switch (line.kind) {
    case 'first':
      return hand.first(amount);
    case 'additional':
      return hand.additional(line.units, sayAmount(line.unitFen, saying), amount);
    case 'surcharge':
      return hand.surcharge(line.surcharge.title, amount);
  }
}

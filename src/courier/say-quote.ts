import { formatCm, formatKg } from './decimals.ts';
import type { Parcel } from './model.ts';
import type { NotServed, Quote, QuoteLine, QuoteNote, ServedQuote } from './quote.ts';
import { type Saying, sayAmount, sayArea } from './say-tariff.ts';

/** A line of a quote: what for, and how much. */
export const sayLine = (line: QuoteLine, saying: Saying): { readonly name: string; readonly amount: string } => ({
  name: lineName(line, saying),
  amount: sayAmount(line.fen, saying),
});

function lineName(line: QuoteLine, saying: Saying): string {
  const { words } = saying;
  switch (line.kind) {
    case 'first':
      return words.firstLine(formatKg(line.upToG));
    case 'additional':
      return words.additionalLine(formatKg(line.unitG), sayAmount(line.unitFen, saying), line.units);
    case 'surcharge': {
      const { title } = line.surcharge;
      if (line.units !== undefined) return words.byWeightLine(title, line.units);
      return line.valueFen === undefined ? title : words.byValueLine(title, sayAmount(line.valueFen, saying));
    }
  }
}

/** How the weight that is paid for came about, in parts to be joined. */
export function sayWeighing(
  { weighing }: ServedQuote,
  { sizeMm }: Pick<Parcel, 'sizeMm'>,
  divisor: number | undefined,
  { words }: Pick<Saying, 'words'>,
): readonly string[] {
  const { actualG, volumetricG, chargeableG } = weighing;
  const byVolume =
    volumetricG === undefined || divisor === undefined || !sizeMm
      ? []
      : [words.byVolume(formatKg(volumetricG), sizeMm.map(formatCm).join('×'), divisor)];
  return [words.weighed(formatKg(actualG)), ...byVolume, words.chargeable(formatKg(chargeableG))];
}

export function sayNote(note: QuoteNote, { words }: Pick<Saying, 'words'>): string {
  return note.kind === 'size-unknown' ? words.sizeUnknown : words.cityUnknown(note.cities.join(words.listSeparator));
}

/** Why a parcel is not taken, and what to do where the tariff says so. */
export function sayRefusal(
  why: NotServed,
  saying: Saying,
): { readonly why: string; readonly instead: string | undefined } {
  const { words } = saying;
  const only = (text: string) => ({ why: text, instead: undefined });
  switch (why.kind) {
    case 'unserved': {
      const area = sayArea(why.area, { separator: words.listSeparator === '、' ? '' : ', ' });
      const sentences = [words.refused.area(area), ...(why.reason === undefined ? [] : [why.reason])];
      return { why: words.sentences(sentences), instead: why.instead };
    }
    case 'no-zone':
      return only(words.refused.noZone);
    case 'too-heavy':
      return only(words.refused.tooHeavy(formatKg(why.limitG)));
    case 'too-large': {
      const cm = (millimetres: number | undefined) => (millimetres === undefined ? undefined : formatCm(millimetres));
      return only(words.refused.tooLarge(cm(why.sideMm), cm(why.sidesMm)));
    }
    case 'no-service':
      return only(words.refused.noService[why.service]);
    case 'value-too-high':
      return only(words.refused.valueTooHigh(sayAmount(why.limitFen, saying)));
  }
}

/** Says that a tariff is not in force; undefined when it is. */
export function sayValidity({ validity, effective }: Quote, { words }: Pick<Saying, 'words'>): string | undefined {
  switch (validity) {
    case 'current':
      return undefined;
    case 'expired':
      return words.outOfDate.expired(effective.to ?? '');
    case 'not-yet':
      return words.outOfDate['not-yet'](effective.from);
  }
}

/** One sentence for the customer. */
export function saySentence(quote: ServedQuote, { region, city, weightG }: Parcel, saying: Saying): string {
  const { words } = saying;
  const { title, totalFen, zone } = quote;
  return words.sentence({
    to: sayArea({ region, city }, { separator: words.listSeparator === '、' ? '' : ', ' }),
    kg: formatKg(weightG),
    title,
    amount: sayAmount(totalFen, saying),
    days: zone.days && words.days(zone.days.from, zone.days.to),
  });
}

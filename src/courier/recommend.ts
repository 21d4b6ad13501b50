import type { ChoiceRule, ChoiceWords, CourierRules } from './choice.ts';
import type { Parcel } from './model.ts';
import type { Quote, ServedQuote } from './quote.ts';
import { liesInAny } from './surcharges.ts';

/** What speaks for one courier or another, besides the parcel itself. */
export interface Wish {
  /** The courier that the customer named. */
  readonly named: string | undefined;
  readonly fragile: boolean;
  readonly urgent: boolean;
}

export interface Recommendation {
  /** Undefined when nobody serves the parcel. */
  readonly courier: string | undefined;
  readonly by: 'named' | 'rule' | 'usual' | 'otherwise' | 'nobody';
  /** In the handbook's words, in the order in which they are read. */
  readonly why: readonly string[];
  /** Courier of the lowest total; the first of several. */
  readonly cheapest: string | undefined;
}

/** What is decided by: the rules of the handbook, with words for everything that they leave unsaid. */
export interface Choice {
  readonly rules: Pick<CourierRules, 'usual' | 'rules'>;
  readonly words: ChoiceWords;
}

/**
 * The courier to propose: the one that the customer named; else the first rule that holds and one of whose couriers
 * serves the parcel; else the default; else the cheapest. Only tariffs in force count.
 */
export function recommend(quotes: readonly Quote[], choice: Choice, parcel: Parcel, wish: Wish): Recommendation {
  const { rules, words } = choice;
  const served = quotes.filter((quote): quote is ServedQuote => quote.served && quote.validity === 'current');
  const serves = (courier: string) => served.some((quote) => quote.courier === courier);
  const cheapest = served.reduce<ServedQuote | undefined>(
    (best, quote) => (best && best.totalFen <= quote.totalFen ? best : quote),
    undefined,
  )?.courier;
  const { named } = wish;
  if (named !== undefined && serves(named)) return { courier: named, by: 'named', why: [words.named], cheapest };
  const before = named === undefined ? [] : [words.namedUnserved];
  if (cheapest === undefined) {
    return { courier: undefined, by: 'nobody', why: [...before, words.nobody], cheapest };
  }
  for (const rule of rules.rules) {
    const courier = holds(rule, parcel, wish) ? rule.prefer.find(serves) : undefined;
    if (courier !== undefined) return { courier, by: 'rule', why: [...before, rule.why], cheapest };
  }
  if (serves(rules.usual)) return { courier: rules.usual, by: 'usual', why: [...before, words.usual], cheapest };
  return { courier: cheapest, by: 'otherwise', why: [...before, words.otherwise], cheapest };
}

/** All that a rule states, and at least one thing. */
function holds({ when }: ChoiceRule, parcel: Parcel, { fragile, urgent }: Wish): boolean {
  const conditions = [
    when.fragile && fragile,
    when.urgent && urgent,
    when.cod && parcel.codFen !== undefined,
    when.insured && parcel.insuredFen !== undefined,
    when.overG === undefined ? undefined : parcel.weightG > when.overG,
    when.areas && liesInAny(when.areas, parcel) === true,
  ].filter((condition) => condition !== undefined);
  return conditions.length > 0 && conditions.every(Boolean);
}

/** Of the tariffs of each courier the one in force on `date` (a plain date); else the latest, else the next. */
export function tariffsOn<
  T extends { readonly courier: string; readonly effective: { from: string; to?: string | undefined } },
>(tariffs: readonly T[], date: string): readonly T[] {
  const couriers = [...new Set(tariffs.map(({ courier }) => courier))];
  return couriers.flatMap((courier) => {
    const own = tariffs
      .filter((tariff) => tariff.courier === courier)
      .sort((a, b) => (a.effective.from < b.effective.from ? -1 : 1));
    const begun = own.filter(({ effective: { from } }) => from <= date);
    const current = begun.find(({ effective: { to } }) => to === undefined || date <= to);
    return current ?? begun.at(-1) ?? own[0] ?? [];
  });
}

import type { Place } from '../diagnostics/place.ts';
import type { Area, Grams, Millimetres } from './model.ts';
import type { RegionList } from './regions.ts';

/** A rule of the shop in one sentence or two, with the chapter that says more. */
export interface RuleText {
  readonly text: string;
  /** From the root, `/handbook/couriers/choosing-couriers/#after-payment`. */
  readonly link: string | undefined;
  readonly place: Place;
}

/** Which couriers are preferred when all that `when` states holds. */
export interface ChoiceRule {
  readonly id: string;
  readonly when: {
    readonly fragile?: boolean | undefined;
    readonly urgent?: boolean | undefined;
    readonly cod?: boolean | undefined;
    readonly insured?: boolean | undefined;
    readonly overG?: Grams | undefined;
    readonly areas?: readonly Area[] | undefined;
  };
  /** Ids of couriers, the best first. Never empty. */
  readonly prefer: readonly string[];
  /** Shown to the agent. */
  readonly why: string;
}

/** What is said of a choice that no rule of the list made. */
export interface ChoiceWords {
  /** The customer named a courier. */
  readonly named: string;
  /** The named one does not serve the parcel; stands before the reason for another one. */
  readonly namedUnserved: string;
  /** The default courier. */
  readonly usual: string;
  /** The default does not serve the parcel; the cheapest that does is proposed. */
  readonly otherwise: string;
  /** Nobody does. */
  readonly nobody: string;
}

export interface WorkedParcel {
  readonly region: string;
  readonly weightG: Grams;
  readonly sizeMm: readonly [Millimetres, Millimetres, Millimetres] | undefined;
}

/** `content/couriers/rules.yaml`: how one of several couriers is chosen, and what the page says besides. */
export interface CourierRules {
  readonly file: string;
  /** Id of the courier that is taken when nothing speaks for another one. */
  readonly usual: string;
  readonly regions: RegionList | undefined;
  /** What amounts are counted in, as it is written behind them. */
  readonly currency: string | undefined;
  /** The parcel of the example that is reckoned by hand. */
  readonly example: WorkedParcel | undefined;
  readonly choosing: readonly RuleText[];
  readonly range: readonly RuleText[];
  readonly lost: readonly RuleText[];
  /** In order: the first that holds, and one of whose couriers serves the parcel, decides. */
  readonly rules: readonly ChoiceRule[];
  readonly words: Partial<ChoiceWords>;
  readonly places: Readonly<Record<string, Place>>;
}

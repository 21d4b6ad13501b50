import type { Place } from '../diagnostics/place.ts';

/** Money is counted in whole fen (1/100 of the currency's unit), so that lines add up. */
export type Fen = number;
/** Weights are whole grams, for the same reason. */
export type Grams = number;
export type Millimetres = number;

/** Plain dates, both inclusive; without `to` until further notice. */
export interface Period {
  readonly from: string;
  readonly to: string | undefined;
}

/** A whole region (province), or those addresses in it whose city text contains `city`. */
export interface Area {
  readonly region: string;
  readonly city: string | undefined;
}

/** A parcel of up to `upToG` costs `fen`, whatever it weighs. */
export interface Bracket {
  readonly upToG: Grams;
  readonly fen: Fen;
}

/** Between `fromG` and `toG` (the end of the table if undefined) each `unitG` begun costs `fen` more. */
export interface WeightStep {
  readonly fromG: Grams;
  readonly toG: Grams | undefined;
  readonly unitG: Grams;
  readonly fen: Fen;
}

/** The regions that one price applies to. */
export interface Zone {
  readonly id: string;
  readonly title: string;
  readonly regions: readonly string[];
  /** First weight (首重), or prices up to several weights, the lightest first. Never empty. */
  readonly first: readonly Bracket[];
  /** Additional weight (续重), without gap or overlap from the last bracket on. */
  readonly steps: readonly WeightStep[];
  /** Services of the tariff that are not to be had here. */
  readonly without: readonly ('cod' | 'insured')[];
  /** How many days it usually takes; never a promise. */
  readonly days: { readonly from: number; readonly to: number } | undefined;
  readonly remarks: string | undefined;
}

/** What can be asked for with a parcel, and what a courier can do. */
export const services = ['to-door', 'pickup-point', 'cod', 'insured'] as const;
export type Service = (typeof services)[number];

export type Charge =
  | { readonly kind: 'parcel'; readonly fen: Fen }
  /** For each `unitG` begun of the chargeable weight. */
  | { readonly kind: 'weight'; readonly unitG: Grams; readonly fen: Fen }
  /** `millionths` of the stated value, rounded up to a whole fen, at least `minimumFen`. */
  | { readonly kind: 'value'; readonly millionths: number; readonly minimumFen: Fen };

/** Applies when all of its conditions hold; without any it is asked on request and never reckoned. */
export interface Surcharge {
  readonly id: string;
  readonly title: string;
  /** The condition in the author's words. */
  readonly when: string;
  readonly charge: Charge;
  /** Any of these; empty = everywhere. */
  readonly areas: readonly Area[];
  /** Any of these is exceeded. */
  readonly over: SizeLimits | undefined;
  readonly dates: Period | undefined;
  readonly service: 'cod' | 'insured' | undefined;
}

export interface SizeLimits {
  readonly g: Grams | undefined;
  /** The longest side. */
  readonly sideMm: Millimetres | undefined;
  /** Length, width and height together. */
  readonly sidesMm: Millimetres | undefined;
}

export interface Unserved {
  readonly areas: readonly Area[];
  readonly reason: string | undefined;
  /** What to do. */
  readonly instead: string | undefined;
}

/** What happens when a parcel is lost. */
export interface LostTerms {
  readonly compensation: string;
  readonly tell: string;
  readonly by: string | undefined;
}

/** What one courier asks for a parcel, as a table. */
export interface Tariff {
  readonly id: string;
  readonly file: string;
  /** Tariffs of one courier follow each other in time; the courier's id is that of its tariff unless the file says otherwise. */
  readonly courier: string;
  readonly title: string;
  /** The figures are examples, to be replaced by those of a contract. */
  readonly example: boolean;
  readonly note: string | undefined;
  /** What it is good at, in a few words. */
  readonly suits: string | undefined;
  readonly origin: string;
  readonly effective: Period;
  readonly rounding: { readonly stepG: Grams; readonly mode: 'up' | 'nearest' };
  /** cm³ per kg; volumetric weight = length × width × height ÷ this. */
  readonly volumetricDivisor: number | undefined;
  readonly limits: SizeLimits;
  readonly services: readonly Service[];
  /** The highest value that can be insured. */
  readonly insuredUpToFen: Fen | undefined;
  readonly zones: readonly Zone[];
  readonly unserved: readonly Unserved[];
  readonly surcharges: readonly Surcharge[];
  readonly lost: LostTerms | undefined;
  readonly places: { readonly id: Place; readonly effective: Place };
}

/** A parcel as the calculator knows it. */
export interface Parcel {
  readonly region: string;
  /** What is known of the address below the region, as it was typed. */
  readonly city: string | undefined;
  /** Whole, above 0. */
  readonly weightG: Grams;
  /** Whole, above 0. */
  readonly sizeMm: readonly [Millimetres, Millimetres, Millimetres] | undefined;
  /** Plain date. */
  readonly date: string;
  /** The value to insure; undefined = no insurance. */
  readonly insuredFen: Fen | undefined;
  /** What the courier collects at the door; undefined = paid already. */
  readonly codFen: Fen | undefined;
}

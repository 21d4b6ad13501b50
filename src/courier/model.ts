import type { Place } from '../diagnostics/place.ts';

/** Money is counted in whole fen (1/100 yuan), so that lines add up. */
export type Fen = number;

/** The provinces that one price applies to. */
export interface Zone {
  readonly id: string;
  readonly title: string;
  readonly provinces: readonly string[];
  /** First weight (首重): up to `kg` for `fen`. */
  readonly first: { readonly kg: number; readonly fen: Fen };
  /** Additional weight (续重): `fen` for each `kg` begun. */
  readonly additional: { readonly kg: number; readonly fen: Fen };
  readonly remarks: string | undefined;
  readonly place: Place;
}

export interface Surcharge {
  readonly id: string;
  readonly title: string;
  readonly fen: Fen;
  readonly when: string;
}

/** What one courier asks for a parcel, as a table. */
export interface Tariff {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  /** The figures are examples, to be replaced by the shop's contract. */
  readonly example: boolean;
  readonly note: string | undefined;
  readonly origin: string;
  /** Plain dates, both inclusive. */
  readonly effective: { readonly from: string; readonly to: string };
  readonly rounding: { readonly stepKg: number; readonly mode: 'up' | 'nearest' };
  /** cm³ per kg; volumetric weight = length × width × height ÷ this. */
  readonly volumetricDivisor: number | undefined;
  readonly zones: readonly Zone[];
  readonly unserved: readonly string[];
  readonly surcharges: readonly Surcharge[];
}

import type { Place } from '../diagnostics/place.ts';
import { quantity } from '../text/quantity.ts';

/** A number that the handbook promises, stated once. */
export interface Fact {
  readonly id: string;
  readonly value: string | number;
  readonly unit: string;
  /** Where the number comes from and who set it. */
  readonly source: string;
  /** Words beside which another value would contradict this one. */
  readonly near: readonly string[];
  /** Role id of who may change it, and since when it holds, where the author says so. */
  readonly owner?: string | undefined;
  readonly since?: string | undefined;
  readonly place: Place;
}

export type Facts = ReadonlyMap<string, Fact>;

/** A fact as readers see it: value and unit. */
export const factText = ({ value, unit }: Pick<Fact, 'value' | 'unit'>): string => quantity(value, unit);

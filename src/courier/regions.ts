import { foldWidth } from '../text/fold.ts';
import { nearest } from '../text/nearest.ts';
import { chinaRegions, chinaSeldomServed } from './china-regions.ts';
import type { Area } from './model.ts';

/** The regions of the country that tariffs divide into zones. */
export interface RegionList {
  readonly names: readonly string[];
  /** Those that a tariff need not mention when it does not serve them. */
  readonly optional: readonly string[];
}

export const china: RegionList = { names: chinaRegions, optional: chinaSeldomServed };

/** `四川` or `四川/甘孜`; undefined when it is neither. */
export function readArea(text: string): Area | undefined {
  const parts = text.split(/[/／]/).map((part) => part.trim());
  const [region = '', city] = parts;
  if (region === '' || city === '' || parts.length > 2) return undefined;
  return { region, city };
}

const comparable = (text: string): string => foldWidth(text).toLowerCase().replace(/\s+/g, '');

/** Whether an address lies in an area; `perhaps` when only the city, which is not known, could tell. */
export function liesIn(
  area: Area,
  { region, city }: { readonly region: string; readonly city: string | undefined },
): boolean | 'perhaps' {
  if (area.region !== region) return false;
  if (area.city === undefined) return true;
  if (city === undefined || comparable(city) === '') return 'perhaps';
  return comparable(city).includes(comparable(area.city));
}

/** The region that was most likely meant: by its full name (浙江省), by a typing mistake, by one wrong character of two. */
export function nearestRegion(text: string, known: readonly string[]): string | undefined {
  const within = known.filter((name) => text.includes(name));
  if (within.length > 0) return within.length === 1 ? within[0] : undefined;
  const close = nearest(text, known);
  if (close !== undefined) return close;
  const sharing = known.filter(
    (name) => name.length === text.length && [...name].some((character, index) => character === [...text][index]),
  );
  return sharing.length === 1 ? sharing[0] : undefined;
}

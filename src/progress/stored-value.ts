import { isObject } from './guards.ts';
import { type ProgressData, type ProgressKind, progressKinds } from './kinds.ts';

/** Why a stored text could not be read: `newer` was written by a later version of the site. */
export type Unreadable = 'damaged' | 'newer';

export type StoredValue<Kind extends ProgressKind> =
  | { readonly data: ProgressData[Kind]; readonly unreadable?: undefined }
  | { readonly data?: undefined; readonly unreadable: Unreadable };

/** Where a kind is kept. The name belongs to the format and never changes; the version of the data stands in the value. */
export const storageKey = (handbook: string, kind: ProgressKind): string => `handbook:${handbook}:${kind}:v1`;

/** Where the `number`th unreadable text of a kind is kept, counted from 1. */
export const asideKey = (handbook: string, kind: ProgressKind, number: number): string =>
  `handbook:${handbook}:${kind}:aside:${number}`;

export const writeValue = <Kind extends ProgressKind>(kind: Kind, data: ProgressData[Kind]): string =>
  JSON.stringify({ version: progressKinds[kind].version, data });

/** Reads what `writeValue` wrote. Never throws. */
export function readValue<Kind extends ProgressKind>(kind: Kind, text: string): StoredValue<Kind> {
  try {
    return checkValue(kind, JSON.parse(text));
  } catch {
    return { unreadable: 'damaged' };
  }
}

/** Checks a parsed `{ version, data }`. */
export function checkValue<Kind extends ProgressKind>(kind: Kind, value: unknown): StoredValue<Kind> {
  if (!isObject(value)) return { unreadable: 'damaged' };
  const { version, data } = value;
  const known = progressKinds[kind];
  if (typeof version === 'number' && version > known.version) return { unreadable: 'newer' };
  return version === known.version && known.is(data) ? { data } : { unreadable: 'damaged' };
}

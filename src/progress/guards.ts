/** Small checks of untrusted JSON. Each says whether a value has a shape, and nothing more. */

export type Guard<T> = (value: unknown) => value is T;

export const isText = (value: unknown): value is string => typeof value === 'string';
export const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';
export const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isListOf =
  <T>(isEntry: Guard<T>): Guard<readonly T[]> =>
  (value): value is readonly T[] =>
    Array.isArray(value) && value.every(isEntry);

export const isRecordOf =
  <T>(isEntry: Guard<T>): Guard<Readonly<Record<string, T>>> =>
  (value): value is Readonly<Record<string, T>> =>
    isObject(value) && Object.values(value).every(isEntry);

export const isOneOf =
  <const T extends string>(...allowed: readonly T[]): Guard<T> =>
  (value): value is T =>
    allowed.some((one) => one === value);

export const isEither =
  <A, B>(isA: Guard<A>, isB: Guard<B>): Guard<A | B> =>
  (value): value is A | B =>
    isA(value) || isB(value);

export const isOptional = <T>(is: Guard<T>): Guard<T | undefined> => isEither(is, (value) => value === undefined);

/** An object with at least these keys; further ones are left alone, so that an older page can keep a newer one's. */
export const isShape =
  <T extends object>(shape: { readonly [Key in keyof T]-?: Guard<T[Key]> }): Guard<T> =>
  (value): value is T =>
    isObject(value) &&
    (Object.keys(shape) as (keyof T & string)[]).every((key) =>
      shape[key](Object.hasOwn(value, key) ? value[key] : undefined),
    );

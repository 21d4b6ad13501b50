const two = (value: number): string => String(value).padStart(2, '0');

/** The day that a moment falls on where the reader is, `YYYY-MM-DD`. */
export const localDay = (date: Date): string =>
  `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

/** Its time of day there, `HH:MM`. */
export const localTime = (date: Date): string => `${two(date.getHours())}:${two(date.getMinutes())}`;

/** A label as it counts when two are compared: without differences of width, case, space and final punctuation. */
export const labelKey = (label: string): string =>
  label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/[.。!！?？]+$/, '');

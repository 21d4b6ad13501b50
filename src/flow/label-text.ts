/** A label on one line: the author's line breaks become a space, or nothing between Chinese characters. */
export const labelText = (label: string): string =>
  label.replace(/(.?)\n(.?)/gu, (_, before: string, after: string) =>
    isWide(before) || isWide(after) ? before + after : `${before} ${after}`,
  );

const isWide = (character: string): boolean => (character.codePointAt(0) ?? 0) >= 0x2e80;

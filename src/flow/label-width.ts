/** How much room a label takes, in Chinese characters: a character of the half-width alphabets counts a half. */
export function labelWidth(label: string): number {
  let width = 0;
  for (const character of label.replace(/\n/g, '')) width += (character.codePointAt(0) ?? 0) < 0x300 ? 0.5 : 1;
  return width;
}

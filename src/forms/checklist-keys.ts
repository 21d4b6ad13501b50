/**
 * What each item of a checklist is known by: its words, so that an item that is reworded loses its own tick and no
 * other. The same words twice are told apart by their order.
 */
export function checklistKeys(texts: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return texts.map((text) => {
    const words = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
    const count = (seen.get(words) ?? 0) + 1;
    seen.set(words, count);
    return count === 1 ? words : `${words} (${count})`;
  });
}

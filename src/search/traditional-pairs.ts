const firstIdeograph = 0x4e00;
const lastIdeograph = 0x9fff;

/**
 * Pairs of a traditional character and the simplified one it stands for, strung together, as `SearchVocabulary` keeps
 * them. Only characters that stand in `texts` are led to: others could not be found anyway.
 *
 * @param toSimplified converts a text, leaving line breaks as they are
 */
export function traditionalPairs(texts: readonly string[], toSimplified: (text: string) => string): string {
  const used = usedIdeographs(texts);
  const all = Array.from({ length: lastIdeograph - firstIdeograph + 1 }, (_, index) =>
    String.fromCodePoint(firstIdeograph + index),
  );
  // One to a line, so that no two of them are taken for a word.
  const simplified = toSimplified(all.join('\n')).split('\n');
  return all
    .map((character, index) => ({ character, other: simplified[index] ?? character }))
    .filter(({ character, other }) => other !== character && used[other.charCodeAt(0) - firstIdeograph] === 1)
    .map(({ character, other }) => `${character}${other}`)
    .join('');
}

// A thousand pages are tens of millions of characters: too many for a Set of strings.
function usedIdeographs(texts: readonly string[]): Uint8Array {
  const used = new Uint8Array(lastIdeograph - firstIdeograph + 1);
  for (const text of texts) {
    for (let at = 0; at < text.length; at++) {
      const offset = text.charCodeAt(at) - firstIdeograph;
      if (offset >= 0 && offset < used.length) used[offset] = 1;
    }
  }
  return used;
}

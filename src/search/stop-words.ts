/**
 * Prepares taking the stop words out of texts in lower case. Long ones first: 怎么办 goes as a whole. Single characters
 * stay, as they are parts of words (了 in 了解).
 */
export function withoutStopWords(stopWords: readonly string[]): (text: string) => string {
  const words = stopWords.filter((word) => [...word].length > 1).sort((a, b) => b.length - a.length);
  return (text) => words.reduce((rest, word) => rest.replaceAll(word, ' '), text);
}

/** What is left of inline Markdown without its marks. */
export interface PlainText {
  readonly text: string;
  /** Whether marks were taken away that a reader would have seen as emphasis, code or a link. */
  readonly marked: boolean;
  /** Addresses of the pictures whose descriptions stand in their place. */
  readonly pictures: readonly string[];
}

// In the order of precedence: an escaped sign, code, a picture, a link, a gap, emphasis.
const inline =
  /\\([!-/:-@[-`{-~])|(`+)([^`]+)\2|!\[([^\]]*)\]\(([^\s)]*)[^)]*\)|\[((?:\\.|[^\]\\])*)\]\([^)]*\)|(_{3,})|(\*{1,3})(?=\S)((?:\\.|[^\\])+?)(?<=\S)\8|(?<![\p{L}\p{N}_])(_{1,2})(?=\S)((?:\\.|[^\\_])+?)(?<=\S)\10(?![\p{L}\p{N}_])|(~~?)(?=\S)((?:\\.|[^\\~])+?)\12/gsu;

/** Takes the marks out of inline Markdown. */
export function plainOf(markdown: string): PlainText {
  let marked = false;
  const pictures: string[] = [];
  const strip = (text: string): string =>
    text.replace(inline, (...found) => {
      const [whole, escaped, , code, alt, address, link, gap, , strong, , emphasis, , struck] = found as string[];
      if (escaped !== undefined) return escaped;
      if (gap !== undefined) return gap;
      if (address !== undefined) {
        pictures.push(address);
        return strip(alt ?? '');
      }
      marked = true;
      if (code !== undefined) return code;
      return strip(link ?? strong ?? emphasis ?? struck ?? whole ?? '');
    });
  return { text: strip(markdown), marked, pictures };
}

// A gap of three or more underscores is no emphasis; a bracket is a link only with an address behind it.
const special = /[\\`*~<]|(?<!_)_{1,2}(?!_)|&(?=#?\w+;)|\[(?=[^\]]*\][([])/g;
const lineStart = /^([ \t]*)([#>]|[-+](?=\s|$)|\d{1,9}(?=[.)](?:\s|$)))/gm;

/** A plain text as Markdown that shows it letter for letter; `plainOf` undoes it. */
export const markdownOf = (text: string): string =>
  text
    .replace(special, (found) => found.replace(/./g, '\\$&'))
    .replace(lineStart, (_, space: string, mark: string) =>
      /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
    );

import { graphemesOf, textWidth } from './text-metrics.ts';

/** A label cut into lines. Widths in em. */
export interface BrokenText {
  readonly lines: readonly string[];
  /** Width of the widest line. */
  readonly width: number;
}

// Chinese punctuation never begins a line (closing) or ends one (opening); a space stays behind.
const closing = /^[\s\p{Pe}\p{Pf}，。、；：？！…—～·%％‰℃,.;:?!/／]/u;
const opening = /[\p{Ps}\p{Pi}]$/u;
const pause = /[·，。；：？！、,;:?!）)」』》】]$/u;
// Particles that lean on the word before them.
const leaning = /^[了吗呢吧的地得着过]/u;
const words = new Intl.Segmenter('zh', { granularity: 'word' });

interface Unit {
  readonly text: string;
  readonly width: number;
  /** What a line break before this unit costs. */
  readonly breakCost: number;
  readonly single: boolean;
}

interface PartOfWord {
  /** The word is one Chinese character. */
  readonly single: boolean;
  /** The part does not begin its word. */
  readonly inside: boolean;
}

/**
 * Breaks a label into as few lines as `maxWidth` (em) allows, of about equal length, rather after punctuation and
 * between words than inside a word. A line break of the author's stays.
 *
 * @param minLines break into at least this many lines, where the text can be broken so often
 */
export function breakLines(text: string, maxWidth: number, minLines = 1): BrokenText {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line) => breakLine(unitsOf(line, maxWidth), maxWidth, minLines));
  return { lines, width: Math.max(0, ...lines.map(textWidth)) };
}

function unitsOf(line: string, maxWidth: number): Unit[] {
  const units: Unit[] = [];
  for (const { segment, isWordLike = false } of words.segment(line)) {
    const latin =
      /^[\p{L}\p{N}]/u.test(segment) && !/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(segment);
    // A Latin word or a number is broken only when it is wider than a line.
    const whole = latin && textWidth(segment) <= maxWidth;
    const parts = whole ? [segment] : graphemesOf(segment);
    const single = isWordLike && !whole && parts.length === 1;
    for (const [index, part] of parts.entries()) addUnit(units, part, { single, inside: index > 0 && isWordLike });
  }
  return units;
}

const breakCosts = {
  afterPause: -5,
  beforeBracket: -6,
  betweenWords: 1,
  // Words that the segmenter does not know come out as single characters.
  betweenSingles: 3,
  beforeParticle: 5,
  insideWord: 6,
  insideBrackets: 7,
};

function addUnit(units: Unit[], part: string, word: PartOfWord): void {
  const previous = units.at(-1);
  const glued = previous && (closing.test(part) || opening.test(previous.text));
  if (glued) {
    const text = previous.text + part;
    units[units.length - 1] = { ...previous, text, width: textWidth(text) };
    return;
  }
  const { single } = word;
  units.push({ text: part, width: textWidth(part), breakCost: breakCost(units, part, word), single });
}

function breakCost(units: readonly Unit[], part: string, { single, inside }: PartOfWord): number {
  const before = units
    .slice(-mostUnits)
    .map(({ text }) => text)
    .join('');
  const open = (before.match(/[（(]/g)?.length ?? 0) > (before.match(/[）)]/g)?.length ?? 0);
  if (open) return breakCosts.insideBrackets;
  if (opening.test(part)) return breakCosts.beforeBracket;
  if (pause.test(before)) return breakCosts.afterPause;
  if (leaning.test(part)) return breakCosts.beforeParticle;
  if (inside) return breakCosts.insideWord;
  return single && units.at(-1)?.single ? breakCosts.betweenSingles : breakCosts.betweenWords;
}

/** Beyond this the fairest way takes long to find, and nobody reads the label anyway. */
const mostUnits = 120;

function breakLine(units: readonly Unit[], maxWidth: number, minLines: number): string[] {
  if (units.length > mostUnits) return fillLines(units, maxWidth);
  const total = units.reduce((sum, { width }) => sum + width, 0);
  const fewest = Math.max(1, Math.ceil(total / maxWidth), Math.min(minLines, units.length));
  for (let count = fewest; count < units.length; count++) {
    const lines = breakInto(units, count, maxWidth, total / count);
    if (lines) return lines;
  }
  return units.map(({ text }) => text.trim()).filter((text) => text !== '');
}

function fillLines(units: readonly Unit[], maxWidth: number): string[] {
  const lines: string[] = [];
  let room = 0;
  for (const { text, width } of units) {
    if (width > room) {
      lines.push('');
      room = maxWidth;
    }
    lines[lines.length - 1] += text;
    room -= width;
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** The cheapest way to make exactly `count` lines; undefined when they do not fit. */
function breakInto(units: readonly Unit[], count: number, maxWidth: number, ideal: number): string[] | undefined {
  interface Way {
    readonly cost: number;
    readonly starts: readonly number[];
  }
  let ways: (Way | undefined)[] = [{ cost: 0, starts: [] }];
  for (let line = 0; line < count; line++) {
    const next: (Way | undefined)[] = [];
    for (const [start, way] of ways.entries()) {
      if (!way) continue;
      const begin = line === 0 ? 0 : (units[start]?.breakCost ?? 0);
      let width = 0;
      for (let end = start + 1; end <= units.length; end++) {
        width += units[end - 1]?.width ?? 0;
        if (width > maxWidth && end > start + 1) break;
        const cost = way.cost + begin + (width - ideal) ** 2;
        if (cost < (next[end]?.cost ?? Number.POSITIVE_INFINITY)) next[end] = { cost, starts: [...way.starts, start] };
      }
    }
    ways = next;
  }
  const best = ways[units.length];
  return best?.starts.map((start, index) =>
    units
      .slice(start, best.starts[index + 1] ?? units.length)
      .map(({ text }) => text)
      .join('')
      .trim(),
  );
}

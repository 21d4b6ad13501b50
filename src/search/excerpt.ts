import type { WantedTerm } from './wanted.ts';

/** A stretch of an excerpt; `marked` where it is what was looked for. */
export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}

interface Hit {
  readonly start: number;
  readonly end: number;
  /** Which wanted term it answers. */
  readonly term: number;
  readonly weight: number;
}

/**
 * The stretch of a text that answers most of what is wanted, about `length` characters, with the words marked as people
 * read them. Begins at the beginning of a sentence where one is near. Plain text: what it holds is never markup.
 */
export function excerptOf(text: string, wanted: readonly WantedTerm[], length: number): readonly ExcerptPart[] {
  const hits = findHits(text, wanted);
  const start = sentenceStart(text, bestStart(hits, length), length);
  const end = Math.min(text.length, start + length);
  const parts: ExcerptPart[] = start > 0 ? [{ text: '…', marked: false }] : [];
  let at = start;
  for (const hit of hits) {
    if (hit.start < at || hit.end > end) continue;
    if (hit.start > at) parts.push({ text: text.slice(at, hit.start), marked: false });
    parts.push({ text: text.slice(hit.start, hit.end), marked: true });
    at = hit.end;
  }
  const rest = `${text.slice(at, end)}${end < text.length ? '…' : ''}`;
  return rest ? [...parts, { text: rest, marked: false }] : parts;
}

/** What a reader typed is worth more to see than a synonym of it. */
const asTyped = 1.3;

/** Non-overlapping occurrences in order; of several at one place the longest. */
function findHits(text: string, wanted: readonly WantedTerm[]): readonly Hit[] {
  const folded = text.toLowerCase();
  // Folding may change the length of a text (İ); then places in it mean nothing.
  if (folded.length !== text.length) return [];
  // Single characters are marked only where the query is nothing else.
  const short = wanted.every(({ typed, synonyms }) => [...typed, ...synonyms].every((term) => term.length < 2));
  const hits = wanted.flatMap(({ typed, synonyms, weight }, term) =>
    [
      ...typed.map((alternative) => ({ alternative, weight: weight * asTyped })),
      ...synonyms.map((alternative) => ({ alternative, weight })),
    ]
      .filter(({ alternative }) => alternative.length > 1 || (short && alternative.length === 1))
      .flatMap(({ alternative, weight: worth }) =>
        occurrences(folded, alternative).map((start) => ({
          start,
          end: start + alternative.length,
          term,
          weight: worth,
        })),
      ),
  );
  hits.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Hit[] = [];
  for (const hit of hits) if (hit.start >= (kept.at(-1)?.end ?? 0)) kept.push(hit);
  return kept;
}

const maxOccurrences = 50;

function occurrences(text: string, term: string): readonly number[] {
  const starts: number[] = [];
  for (
    let at = text.indexOf(term);
    at >= 0 && starts.length < maxOccurrences;
    at = text.indexOf(term, at + term.length)
  ) {
    starts.push(at);
  }
  return starts;
}

/** The hit from which on a window holds the most different wanted terms; the first of equals. */
function bestStart(hits: readonly Hit[], length: number): number {
  let best = 0;
  let bestScore = 0;
  for (const [index, first] of hits.entries()) {
    const score = windowScore(hits, index, first.start + length);
    if (score > bestScore) {
      best = first.start;
      bestScore = score;
    }
  }
  return best;
}

function windowScore(hits: readonly Hit[], from: number, end: number): number {
  const terms = new Map<number, number>();
  let count = 0;
  for (let hit = hits[from]; hit && hit.end <= end; hit = hits[from + count]) {
    terms.set(hit.term, Math.max(terms.get(hit.term) ?? 0, hit.weight));
    count++;
  }
  // A second occurrence counts a little, so that of equals the denser one wins.
  return [...terms.values()].reduce((sum, weight) => sum + weight, 0) + count * 0.01;
}

const sentenceEnd = /[。！？!?；;\n]|\.\s/g;

// Some words before the hit, from the last sentence end on if that is near.
function sentenceStart(text: string, hit: number, length: number): number {
  const earliest = Math.max(0, hit - Math.floor(length / 3));
  if (hit === 0 || earliest === 0) return 0;
  const before = text.slice(earliest, hit);
  const last = [...before.matchAll(sentenceEnd)].at(-1);
  const start = last ? earliest + last.index + last[0].length : Math.max(earliest, hit - 12);
  return start + (/^[\s”’」』）)，、；：。·,.;:]*/.exec(text.slice(start, hit))?.[0].length ?? 0);
}

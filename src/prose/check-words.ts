import { type Finding, finding } from '../diagnostics/finding.ts';
import { isWithin, type ProseBlock, placeOfProse, quotedRanges } from './model.ts';
import type { BannedWord } from './wording.ts';

/** Another name for a thing that has a term: what to say instead, which may be several. */
export interface AvoidedName {
  readonly name: string;
  readonly say: readonly string[];
  /** Longer words that contain it and mean something else. */
  readonly except: readonly string[];
}

/**
 * Reports banned words where the handbook itself speaks. What a customer says, an example of what not to say, and a word
 * that stands in quotation marks by itself are all right.
 */
export function checkWording(blocks: readonly ProseBlock[], words: readonly BannedWord[]): Finding[] {
  return blocks.flatMap((block) =>
    words.flatMap(({ word, instead, why, except }) =>
      usesOf(word, except, block).map((offset) => {
        const place = placeOfProse(block, offset, word.length);
        return finding('prose/wording', {
          file: block.file,
          place,
          severity: 'warning',
          values: { word, instead, why },
        });
      }),
    ),
  );
}

/** Reports other names of things that have a term of their own. */
export function checkTerms(blocks: readonly ProseBlock[], names: readonly AvoidedName[]): Finding[] {
  return blocks.flatMap((block) =>
    names.flatMap(({ name, say, except }) =>
      usesOf(name, except, block).map((offset) => {
        const place = placeOfProse(block, offset, name.length);
        return finding('prose/term', { file: block.file, place, severity: 'warning', values: { name, say } });
      }),
    ),
  );
}

/** Offsets of a word in what the handbook itself says. */
function usesOf(word: string, except: readonly string[], { text, voice }: ProseBlock): readonly number[] {
  if (voice !== 'own' || !text.includes(word)) return [];
  const quoted = quotedRanges(text);
  const longer = except.flatMap((exception) =>
    offsetsOf(exception, text).map((from): [number, number] => [from, from + exception.length]),
  );
  const ends = wordEnds(text);
  return offsetsOf(word, text).filter((offset) => {
    if (isWithin(quoted, offset) || isWithin(longer, offset)) return false;
    return ends.has(offset) && ends.has(offset + word.length);
  });
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Offsets at which a word begins or ends: 到付 in 从进店到付款 is no use of it, nor is "pan" in "company". */
const wordEnds = (text: string): ReadonlySet<number> =>
  new Set([0, ...Array.from(segmenter.segment(text), ({ index, segment }) => index + segment.length)]);

function offsetsOf(word: string, text: string): number[] {
  const offsets: number[] = [];
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) offsets.push(at);
  return offsets;
}

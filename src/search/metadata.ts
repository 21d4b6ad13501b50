import { foldTerm } from './fold-term.ts';
import type { SearchConfig, ToPinyin } from './model.ts';
import { runsOf } from './runs.ts';
import { withoutStopWords } from './stop-words.ts';
import { groupFinder, written } from './synonyms.ts';

/** What a page is about: its title, and whatever else of it should be found by words that resemble it. */
export interface PageTopics {
  readonly title: string;
  /** Headings; of a flow its steps, of a tariff its zones. */
  readonly headings: readonly string[];
}

/** Hidden words of a page, separated by spaces. They are matched, never shown. */
export interface PageTerms {
  /** Pieces of the title. */
  readonly tw: string;
  /** Pieces of title, headings and their synonyms. */
  readonly kw: string;
  /** The same in pinyin, in full and as initials. */
  readonly py: string;
}

// Words of up to four characters are found whole; longer ones by their beginnings.
const pieceLength = 4;

/** Prepares the making of hidden words for the pages of one handbook. */
export function pageTermsFor(config: SearchConfig, toPinyin: ToPinyin): (topics: PageTopics) => PageTerms {
  const groupsIn = groupFinder(config.groups, written);
  const bare = withoutStopWords(config.stopWords);
  const pinyinOf = remember(toPinyin);
  return ({ title, headings }) => {
    const texts = [...new Set([title, ...headings].map(foldTerm))];
    const groups = new Set(texts.flatMap((text) => [...groupsIn(text)]));
    const synonyms = [...groups].flatMap(written);
    const tw = new Set<string>();
    for (const { text: run, han } of runsOf(bare(foldTerm(title)))) {
      if (han) addPieces(run, tw);
      else tw.add(run);
    }
    const kw = new Set<string>();
    const py = new Set<string>();
    for (const text of [...texts.map(bare), ...synonyms]) {
      for (const { text: run, han } of runsOf(text)) {
        if (han) {
          addPieces(run, kw);
          addSounds(pinyinOf(run), py);
        } else kw.add(run);
      }
    }
    return { tw: joinTokens(tw), kw: joinTokens(kw), py: joinTokens(py) };
  };
}

/**
 * Every piece of a run that begins at one of its characters: Pagefind finds words by their beginning, so that together
 * they answer for every part of the run, however a browser cuts the query into words.
 */
function addPieces(run: string, into: Set<string>): void {
  const characters = [...run];
  characters.forEach((_, start) => {
    into.add(characters.slice(start, start + pieceLength).join(''));
  });
}

function addSounds(syllables: readonly string[], into: Set<string>): void {
  syllables.forEach((_, start) => {
    const piece = syllables.slice(start, start + pieceLength);
    into.add(piece.join(''));
    if (piece.length > 1) into.add(piece.map((syllable) => syllable.charAt(0)).join(''));
  });
}

// A token that begins another one is found through it. Sorted, every token stands right before those it begins.
function joinTokens(tokens: ReadonlySet<string>): string {
  const sorted = [...tokens].filter(Boolean).sort();
  return sorted.filter((token, index) => !sorted[index + 1]?.startsWith(token)).join(' ');
}

function remember(toPinyin: ToPinyin): ToPinyin {
  const known = new Map<string, readonly string[]>();
  return (run) => {
    const syllables = known.get(run) ?? toPinyin(run);
    known.set(run, syllables);
    return syllables;
  };
}

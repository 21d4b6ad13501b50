import { foldTerm } from '../../search/fold-term.ts';
import type { SearchConfig } from '../../search/model.ts';
import { asked, termFinder } from '../../search/synonyms.ts';

/** What people call the things that a text names, as `content/search.yaml` knows it. Made while the site is built. */
export function otherWordsFor({ groups }: SearchConfig): (text: string) => string {
  const find = termFinder(groups, asked);
  return (text) => {
    const folded = foldTerm(text);
    const words = new Set(find(folded).flatMap(({ group }) => asked(group)));
    return [...words].filter((word) => !folded.includes(word)).join(' ');
  };
}

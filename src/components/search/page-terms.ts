import { pinyin } from 'pinyin-pro';
import { type PageTerms, type PageTopics, pageTermsFor } from '../../search/metadata.ts';
import type { SearchConfig } from '../../search/model.ts';

const prepared = new WeakMap<SearchConfig, (topics: PageTopics) => PageTerms>();

/** The hidden words of a page, for `SearchMeta`. Made while the site is built: pinyin needs a dictionary. */
export function pageTerms(topics: PageTopics, config: SearchConfig): PageTerms {
  const make =
    prepared.get(config) ??
    pageTermsFor(config, (characters) => pinyin(characters, { toneType: 'none', type: 'array', v: true }));
  prepared.set(config, make);
  return make(topics);
}

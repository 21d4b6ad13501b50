import { pinyin } from 'pinyin-pro';
import type { Romanise } from '../../glossary/term-index.ts';

/** Pinyin of a term, read as one word. Made while the site is built: it takes a dictionary. */
export const romanise: Romanise = (text) =>
  pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true });

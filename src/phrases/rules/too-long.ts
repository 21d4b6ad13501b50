import { startOfFile } from '../../diagnostics/place.ts';
import { defineRule } from '../../diagnostics/rule.ts';
import { examplePhrases, type PhraseFile } from './phrase-file.ts';

/**
 * How many characters somebody who waits still reads in one message: some five lines beside a chat. A letter says less
 * than a Chinese character.
 */
const most = { 'zh-CN': 200, en: 600 } as const;

/** A reply is read in a chat: what needs more than one look is better sent as two. */
export const tooLong = defineRule<PhraseFile, 'phrases/too-long'>({
  id: 'phrases/too-long',
  severity: 'warning',
  examples: {
    good: [examplePhrases('字'.repeat(most['zh-CN']))],
    bad: [examplePhrases('字'.repeat(most['zh-CN'] + 1))],
  },
  check: ({ phrases }, report) => {
    for (const { text, language, places } of phrases) {
      const length = [...text].length;
      const limit = most[language];
      if (length > limit) report({ place: places.text ?? startOfFile, values: { length, limit } });
    }
  },
});

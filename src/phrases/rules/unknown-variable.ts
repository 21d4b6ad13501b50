import { startOfFile } from '../../diagnostics/place.ts';
import { defineRule } from '../../diagnostics/rule.ts';
import { nearest } from '../../text/nearest.ts';
import { bracesOf, textsOf } from './braces.ts';
import { examplePhrases, type PhraseFile } from './phrase-file.ts';

/** What stands in braces must be a variable of the handbook: anything else would be sent to the customer as it is. */
export const unknownVariable = defineRule<PhraseFile, 'phrases/unknown-variable'>({
  id: 'phrases/unknown-variable',
  severity: 'error',
  examples: {
    good: [examplePhrases('This is {shop}.'), examplePhrases('No variable at all.')],
    bad: [examplePhrases('This is {shpo}.'), examplePhrases('Ordered on {the day}.')],
  },
  check: ({ settings, phrases }, report) => {
    const known = settings.variables.map(({ id }) => id);
    for (const phrase of phrases) {
      for (const { text, place = startOfFile } of textsOf(phrase)) {
        for (const { whole, meant } of bracesOf(text)) {
          if (known.includes(meant)) continue;
          report({ place, values: { found: whole, known, suggestion: nearest(meant, known) } });
        }
      }
    }
  },
});

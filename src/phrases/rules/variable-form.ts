import { startOfFile } from '../../diagnostics/place.ts';
import { defineRule } from '../../diagnostics/rule.ts';
import { bracesOf, textsOf } from './braces.ts';
import { examplePhrases, type PhraseFile } from './phrase-file.ts';

/** A variable is written in one way; with a blank or in full-width braces it would not be filled in. */
export const variableForm = defineRule<PhraseFile, 'phrases/variable-form'>({
  id: 'phrases/variable-form',
  severity: 'error',
  examples: {
    good: [examplePhrases('This is {shop}, about order {order}.')],
    bad: [examplePhrases('This is { shop }.'), examplePhrases('This is ｛shop｝.'), examplePhrases('This is {Shop}.')],
  },
  check: ({ settings, phrases }, report) => {
    const known = new Set(settings.variables.map(({ id }) => id));
    for (const phrase of phrases) {
      for (const { text, place = startOfFile } of textsOf(phrase)) {
        for (const { whole, meant, exact } of bracesOf(text)) {
          if (!exact && known.has(meant)) report({ place, values: { found: whole, expected: `{${meant}}` } });
        }
      }
    }
  },
});

import { z } from 'zod';
import { type Finding, finding } from '../diagnostics/finding.ts';
import type { ParsedYaml } from '../diagnostics/parse-yaml.ts';
import { textSchema } from '../diagnostics/schema-parts.ts';
import { validate } from '../diagnostics/validate.ts';

/** A word that is not said to customers, and what is said instead. */
export interface BannedWord {
  readonly word: string;
  readonly instead: string;
  readonly why: string | undefined;
  /** Longer words that contain it and are all right (`第一时间` beside `第一`). */
  readonly except: readonly string[];
}

export const wordingSchema = z.strictObject({
  words: z.array(
    z.strictObject({
      word: textSchema,
      instead: textSchema,
      why: textSchema.optional(),
      except: z.array(textSchema).default([]),
    }),
  ),
});

/** Reads `content/wording.yaml`; a word that stands twice, or an exception that does not contain it, is reported. */
export function parseWording(yaml: ParsedYaml): {
  readonly words: readonly BannedWord[];
  readonly findings: readonly Finding[];
} {
  const { value, findings } = validate(wordingSchema, yaml);
  if (!value) return { words: [], findings };
  const { file } = yaml;
  const first = new Map<string, number>();
  const mistakes = value.words.flatMap(({ word, except }, index): Finding[] => {
    const earlier = first.get(word);
    if (earlier === undefined) first.set(word, index);
    const twice =
      earlier === undefined
        ? []
        : [
            finding('prose/word-twice', {
              file,
              place: yaml.placeOf(['words', index, 'word']),
              values: { word, firstLine: yaml.placeOf(['words', earlier, 'word']).start.line },
            }),
          ];
    const useless = except.flatMap((longer, at) =>
      longer.includes(word) && longer !== word
        ? []
        : [
            finding('prose/useless-exception', {
              file,
              place: yaml.placeOf(['words', index, 'except', at]),
              values: { word, longer },
            }),
          ],
    );
    return [...twice, ...useless];
  });
  return {
    words: value.words
      .filter(({ word }, index) => first.get(word) === index)
      .map(({ word, instead, why, except }) => ({ word, instead, why, except })),
    findings: [...findings, ...mistakes],
  };
}

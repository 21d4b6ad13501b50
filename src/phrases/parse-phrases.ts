import type { Finding } from '../diagnostics/finding.ts';
import type { ParsedYaml } from '../diagnostics/parse-yaml.ts';
import type { Place } from '../diagnostics/place.ts';
import { validate } from '../diagnostics/validate.ts';
import type { Language } from '../i18n/language.ts';
import type { Phrase } from './model.ts';
import { phrasesFileSchema } from './phrases-schema.ts';

const placed = ['id', 'stage', 'text', 'bad', 'chapter', 'flow'] as const;

/**
 * Reads `content/phrases/<topic>.yaml`, its `{fact:…}` already resolved. Undefined where the file has a mistake.
 *
 * @param language of a file that does not say its own
 */
export function parsePhrases(
  yaml: ParsedYaml,
  language: Language,
): { phrases: readonly Phrase[] | undefined; findings: readonly Finding[] } {
  const { value: data, findings } = validate(phrasesFileSchema, yaml);
  if (!data) return { phrases: undefined, findings };
  const phrases = data.phrases.map((entry, index): Phrase => {
    const places: Record<string, Place> = {};
    for (const key of placed) {
      if (entry[key] !== undefined) places[key] = yaml.placeOf(['phrases', index, key]);
    }
    for (const position of entry.roles.keys()) {
      places[`roles.${position}`] = yaml.placeOf(['phrases', index, 'roles', position]);
    }
    return {
      id: entry.id,
      file: yaml.file,
      topic: data.title,
      language: data.lang ?? language,
      stage: entry.stage,
      situation: entry.situation,
      text: entry.text,
      bad: entry.bad,
      why: entry.why,
      chapter: entry.chapter,
      flow: entry.flow,
      roles: entry.roles,
      practice: entry.practice,
      places,
    };
  });
  return { phrases, findings };
}

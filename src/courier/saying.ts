import { courierWordsFor } from '../i18n/courier.ts';
import type { Language } from '../i18n/language.ts';
import type { Saying } from './say-tariff.ts';

/** How amounts and the rest are said: in the handbook's language, and in its currency where it names one. */
export function sayingFor(language: Language, currency: string | undefined): Saying {
  const words = courierWordsFor(language);
  return { words, currency: currency ?? words.currency };
}

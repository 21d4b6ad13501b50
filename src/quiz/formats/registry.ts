import { aiken } from './aiken.ts';
import { examText } from './exam-text.ts';
import { type Format, formats, type QuestionFormat } from './format.ts';
import { gift } from './gift.ts';
import { moodleXml } from './moodle-xml.ts';
import { qti21Package, qti30Package } from './qti.ts';
import { xlsx } from './xlsx.ts';

/** Every format there is; a missing one does not compile. */
export const questionFormats = {
  gift,
  aiken,
  'exam-text': examText,
  xlsx,
  'moodle-xml': moodleXml,
  'qti-2.1': qti21Package,
  'qti-3.0': qti30Package,
} satisfies Record<Format, QuestionFormat>;

export const formatOf = (id: Format): QuestionFormat => questionFormats[id];

export const isFormat = (id: unknown): id is Format => formats.some((format) => format === id);

/** The formats that can be read. */
export const readable: readonly Format[] = formats.filter((id) => formatOf(id).medium !== 'package');

/**
 * The format of a text, by its look and by the file's name; undefined when nothing fits. Aiken and Chinese exam texts
 * have the same ending.
 */
export function detectFormat(name: string, text: string): Format | undefined {
  const fitting = formats.filter((id) => {
    const format = formatOf(id);
    return format.medium === 'text' && format.fits(text);
  });
  const [best, ...others] = fitting;
  const lower = name.toLowerCase();
  const named = formats.filter((id) => formatOf(id).endings.some((ending) => lower.endsWith(ending)));
  if (best !== undefined && others.length === 0) return best;
  return fitting.find((id) => named.includes(id)) ?? best ?? (named.length === 1 ? named[0] : undefined);
}

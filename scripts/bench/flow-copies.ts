import type { SourceFile } from '../../src/source/read-files.ts';
import { seededRandom } from './random.ts';

const syllables = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸'] as const;

/**
 * `count` flow files made of those given: the first ones as they are, then copies whose labels are some characters
 * longer, so that each has to be laid out for itself. They follow from the files and the count alone.
 */
export function copyFlows(files: readonly SourceFile[], count: number): readonly SourceFile[] {
  return Array.from({ length: count }, (_, index): SourceFile => {
    const original = files[index % files.length];
    if (!original) throw new RangeError('No flow to copy');
    const round = Math.floor(index / files.length);
    if (round === 0) return original;
    const file = original.file.replace(/\.mmd$/, `-${round}.mmd`);
    return { file, text: lengthenLabels(original.text, index) };
  });
}

/** The same flow with a few characters more in each node, chosen by `seed`. */
export function lengthenLabels(text: string, seed: number): string {
  const random = seededRandom(seed);
  const more = (): string => Array.from({ length: random.between(1, 6) }, () => random.pick(syllables)).join('');
  return text.replace(/(?<=[[{(]")[^"\n]+(?=")/g, (label) => label + more());
}

import { type Finding, finding } from '../diagnostics/finding.ts';
import { foldChineseNumerals } from '../text/chinese-numerals.ts';
import { type ProseBlock, placeOfProse, sentencesOf } from './model.ts';

/** A number that stands once in the handbook, and the words beside which another would contradict it. */
export interface KnownNumber {
  readonly id: string;
  /** As it is written: `12`, `16:30`, `半`. */
  readonly value: string;
  readonly unit: string;
  readonly near: readonly string[];
}

/**
 * Reports values with a fact's unit, or clock times where it is one, that stand in a sentence with one of its `near`
 * words and differ from it. A value that another fact beside the same words has is no contradiction.
 */
export function checkNumbers(blocks: readonly ProseBlock[], numbers: readonly KnownNumber[]): Finding[] {
  const watched = numbers.filter(({ near }) => near.length > 0).map((number) => ({ ...number, ...readingOf(number) }));
  const legal = new Set(watched.map(({ unit, amount }) => `${amount} ${unit}`));
  return blocks.flatMap((block) => {
    if (block.voice !== 'own') return [];
    return sentencesOf(block).flatMap(({ text, offset }) =>
      watched.flatMap(({ id, value, unit, near, amount, pattern }) => {
        const word = near.find((candidate) => text.includes(candidate));
        if (!pattern || !word) return [];
        return [...text.matchAll(pattern)].flatMap((match): Finding[] => {
          const found = match[0];
          const said = amountOf(match.groups?.amount ?? '');
          if (said === amount || said === undefined || legal.has(`${said} ${unit}`)) return [];
          const place = placeOfProse(block, offset + match.index, found.length);
          const values = { id, found, expected: `${value}${unit}`, word };
          return [finding('fact/other-value', { file: block.file, place, severity: 'warning', values })];
        });
      }),
    );
  });
}

interface Reading {
  readonly amount: string | undefined;
  /** Finds values of the same kind; its group `amount` is the number. */
  readonly pattern: RegExp | undefined;
}

const numeral = '\\d+(?:\\.\\d+)?|[零〇一二两三四五六七八九十百千半]+';
const clock = '\\d{1,2}[:：]\\d{2}';

function readingOf({ value, unit }: KnownNumber): Reading {
  const amount = amountOf(value);
  if (amount === undefined) return { amount: undefined, pattern: undefined };
  if (unit === '') {
    const isClock = new RegExp(`^(?:${clock})$`).test(value);
    return { amount, pattern: isClock ? new RegExp(`(?<amount>${clock})`, 'g') : undefined };
  }
  // 第三天 counts days, it does not measure them.
  return { amount, pattern: new RegExp(`(?<![第\\d.])(?<amount>${numeral})\\s*${literally(unit)}`, 'g') };
}

/** The same number however it is written: `十二`, `12`, `12.0`; a time of day as `16:30`. */
function amountOf(text: string): string | undefined {
  const plain = foldChineseNumerals(text.trim().replace('：', ':').replace('半', '0.5'));
  if (/^\d{1,2}:\d{2}$/.test(plain)) return plain.padStart(5, '0');
  return plain !== '' && Number.isFinite(Number(plain)) ? String(Number(plain)) : undefined;
}

const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

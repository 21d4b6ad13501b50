/**
 * Numbers written in Chinese, as people type them: 十二, 一百二十, 两千零五, 三万五, 二〇二六, and the forms used on
 * receipts (壹佰贰拾). 半 is not a numeral here.
 */

const digits: Readonly<Record<string, string>> = {
  零: '0',
  〇: '0',
  ...{ 一: '1', 二: '2', 两: '2', 三: '3', 四: '4', 五: '5', 六: '6', 七: '7', 八: '8', 九: '9' },
  ...{ 壹: '1', 贰: '2', 叁: '3', 肆: '4', 伍: '5', 陆: '6', 柒: '7', 捌: '8', 玖: '9' },
};

const units: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };

const tenThousand = 10_000;
const hundredMillion = 100_000_000;
const numerals = `${Object.keys(digits).join('')}${Object.keys(units).join('')}万亿`;
const run = new RegExp(`[${numerals}]+`, 'g');
const scaledFigures = new RegExp(`(\\d+(?:\\.\\d+)?)([万亿])(?![\\d${numerals}])`, 'g');

/** The value of a text that is one Chinese whole number and nothing else; undefined for anything else. */
export function parseChineseNumeral(text: string): number | undefined {
  const written = figures(text);
  return written === undefined ? undefined : Number(written);
}

/**
 * Writes every Chinese number inside a text in figures: 满十二小时 → 满12小时, 3万 → 30000. What is no well-formed number
 * stays as it stands (万一, 千万). Words that contain a numeral change too (一样 → 1样), so compare only folded with folded.
 */
export const foldChineseNumerals = (text: string): string =>
  text
    .replace(scaledFigures, (_, amount: string, unit: string) =>
      // 1.1 × 10,000 is 11000.000000000002 in binary fractions.
      String(Math.round(Number(amount) * (unit === '万' ? tenThousand : hundredMillion) * 1000) / 1000),
    )
    .replace(run, (found) => figures(found) ?? found);

// Without units each character is one figure (二〇二六, 〇五): leading zeros must stay, so this is text, not a number.
function figures(text: string): string | undefined {
  const each = [...text].map((character) => digits[character]);
  if (each.length > 0 && each.every((digit) => digit !== undefined)) return each.join('');
  const value = wholeNumber(text);
  return value === undefined ? undefined : String(value);
}

function wholeNumber(text: string): number | undefined {
  return splitAt(text, '亿', hundredMillion, wholeNumber) ?? splitAt(text, '万', tenThousand, section) ?? section(text);
}

// The part before the unit counts it, the part after it adds to it: 三万 + 五千, 一亿 + 两千万.
function splitAt(
  text: string,
  unit: string,
  size: number,
  readRest: (text: string) => number | undefined,
): number | undefined {
  const at = text.indexOf(unit);
  if (at < 0) return undefined;
  const count = unit === '亿' ? wholeNumber(text.slice(0, at)) : section(text.slice(0, at));
  if (count === undefined) return undefined;
  const rest = text.slice(at + 1);
  if (rest === '') return count * size;
  const single = digits[rest];
  // 三万五 means 35,000; 三万零五 means 30,005.
  const added = single && single !== '0' ? (Number(single) * size) / 10 : readRest(rest);
  return added === undefined || added >= size ? undefined : count * size + added;
}

/** A number below 10,000: 十二, 一百零五, 一百二 (which is 120), 二千零二十. */
function section(text: string): number | undefined {
  let value = 0;
  let digit: number | undefined;
  let lastUnit = tenThousand;
  let afterZero = false;
  for (const character of text) {
    const unit = units[character];
    const figure = digits[character];
    if (unit !== undefined) {
      // Only ten may stand without a count: 十二, 一百十二.
      if (unit >= lastUnit || (digit === undefined && unit !== 10)) return undefined;
      value += (digit ?? 1) * unit;
      lastUnit = unit;
      digit = undefined;
      afterZero = false;
    } else if (figure === undefined || digit !== undefined) {
      return undefined;
    } else if (figure === '0') {
      afterZero = true;
    } else {
      digit = Number(figure);
    }
  }
  if (text === '') return undefined;
  if (digit === undefined) return value;
  const colloquial = lastUnit < tenThousand && lastUnit > 10 && !afterZero;
  return value + (colloquial ? (digit * lastUnit) / 10 : digit);
}

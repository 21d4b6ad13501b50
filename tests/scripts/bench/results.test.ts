import { expect, test } from 'vitest';
import { formatResults, type Result } from '../../../scripts/bench/results.ts';

const result = (name: string, factor: number, save: readonly number[]): Result => ({
  name,
  chapters: 100,
  seconds: { cold: [2 * factor, 4 * factor], warm: [factor, factor], edited: [factor], save },
  megabytes: [100 * factor, 300 * factor],
});

test('a generator alone has a line with median and range', () => {
  expect(formatResults([result('ours', 1, [0.1, 0.2, 0.4])]).split('\n')).toEqual([
    'chapters  generator  cold s            warm s            one edited s  save to page s    peak MB',
    '100       ours       3.00 (2.00–4.00)  1.00 (1.00–1.00)  1.00          0.20 (0.10–0.40)  200 (100–300)',
  ]);
});

test('two have their ratio below, round by round; saves have no rounds', () => {
  const [, , , ratio] = formatResults([result('ours', 1, [0.1]), result('theirs', 2, [0.4])]).split('\n');
  expect(ratio?.split(/\s{2,}/)).toEqual([
    '100',
    'ratio',
    '0.50 (0.50–0.50)',
    '0.50 (0.50–0.50)',
    '0.50',
    '0.25',
    '0.50 (0.50–0.50)',
  ]);
});

test('what was not measured is left open', () => {
  const [, line] = formatResults([{ ...result('ours', 1, []), megabytes: [] }]).split('\n');
  expect(line).toMatch(/–\s+–$/);
});

import { describe, expect, test } from 'vitest';
import { parseOptions } from '../../../scripts/bench/options.ts';

describe('options of the benchmark', () => {
  test('have defaults', () => {
    expect(parseOptions([])).toEqual({
      sizes: [100, 1000],
      runs: 3,
      against: undefined,
      json: undefined,
      folder: undefined,
    });
  });

  test('are read', () => {
    const args = ['--chapters', '10,20', '--runs=1', '--against', 'starlight', '--json', 'a.json', '--folder', 'b'];
    expect(parseOptions(args)).toEqual({ sizes: [10, 20], runs: 1, against: 'starlight', json: 'a.json', folder: 'b' });
  });

  test.each([
    [['--chapters', 'many'], /--chapters/],
    [['--chapters', '10,,20'], /--chapters/],
    [['--runs', '0'], /--runs/],
    [['--runs', '1.5'], /--runs/],
    [['--against', 'nobody'], /nobody/],
    [['--fast'], /--fast/],
  ])('%j is refused', (args, message) => {
    expect(() => parseOptions(args)).toThrow(message);
  });
});

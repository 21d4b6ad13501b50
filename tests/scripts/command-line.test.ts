import { describe, expect, test } from 'vitest';
import type { Command } from '../../scripts/command.ts';
import { parseCommandLine } from '../../scripts/command-line.ts';

const help = { 'zh-CN': '', en: '' };
const command: Pick<Command, 'options' | 'operands'> = {
  options: {
    start: { value: 'YYYY-MM-DD', help },
    format: { value: 'table|json', values: ['table', 'json'], help },
    force: { help },
  },
};
const parse = (...args: string[]) => parseCommandLine(command, args);
const parseWithOperands = (...args: string[]) => parseCommandLine({ ...command, operands: 'FILE…' }, args);

describe('parseCommandLine', () => {
  test('nothing is nothing', () => {
    expect(parse()).toEqual({ options: {}, operands: [], mistakes: [] });
  });

  test('a value follows, or is attached', () => {
    const expected = { options: { start: '2026-11-30', format: 'json' }, operands: [], mistakes: [] };
    expect(parse('--start', '2026-11-30', '--format', 'json')).toEqual(expected);
    expect(parse('--start=2026-11-30', '--format=json')).toEqual(expected);
  });

  test('a value may hold an equals sign or begin with a single hyphen', () => {
    expect(parse('--start=a=b').options).toEqual({ start: 'a=b' });
    expect(parse('--start', '-1').options).toEqual({ start: '-1' });
  });

  test('a flag takes no value', () => {
    expect(parseWithOperands('--force', 'file')).toEqual({
      options: { force: true },
      operands: ['file'],
      mistakes: [],
    });
  });

  test('the last of two counts', () => {
    expect(parse('--format', 'json', '--format', 'table').options).toEqual({ format: 'table' });
  });

  test('behind two hyphens everything is an operand', () => {
    expect(parseWithOperands('a', '--', '--start', '--force')).toEqual({
      options: {},
      operands: ['a', '--start', '--force'],
      mistakes: [],
    });
  });
});

describe('mistakes', () => {
  test.each([
    ['an unknown option', ['--from'], [{ kind: 'unknown-option', name: 'from' }]],
    ['a name of JavaScript', ['--constructor'], [{ kind: 'unknown-option', name: 'constructor' }]],
    ['no value at the end', ['--start'], [{ kind: 'missing-value', name: 'start', value: 'YYYY-MM-DD' }]],
    [
      'an option in place of a value',
      ['--start', '--force'],
      [{ kind: 'missing-value', name: 'start', value: 'YYYY-MM-DD' }],
    ],
    ['an empty value', ['--start='], [{ kind: 'missing-value', name: 'start', value: 'YYYY-MM-DD' }]],
    [
      'another value',
      ['--format', 'xml'],
      [{ kind: 'wrong-value', name: 'format', found: 'xml', values: ['table', 'json'] }],
    ],
    [
      'an operand where none is taken',
      ['x', 'y'],
      [
        { kind: 'unexpected-operand', found: 'x' },
        { kind: 'unexpected-operand', found: 'y' },
      ],
    ],
    [
      'several at once',
      ['--from', '--format', 'xml'],
      [
        { kind: 'unknown-option', name: 'from' },
        { kind: 'wrong-value', name: 'format', found: 'xml', values: ['table', 'json'] },
      ],
    ],
  ])('%s', (_, args, expected) => {
    expect(parse(...args).mistakes).toEqual(expected);
  });

  test('an option is read although the one before it lacks its value', () => {
    expect(parse('--start', '--force').options).toEqual({ force: true });
  });
});

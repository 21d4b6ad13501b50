import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openMemo } from '../../src/source/memo.ts';
import { temporaryFolder } from './temporary-folder.ts';

const pack = () => join(temporaryFolder(), 'kept', 'chapters.json');

/** Runs once over these texts, as a build does; what is made is the text in capitals. */
function run(path: string, texts: Readonly<Record<string, string>>, version = '1') {
  const memo = openMemo<{ readonly made: string }>(path, version);
  let made = 0;
  const values = Object.entries(texts).map(([name, text]) => {
    const kept = memo.find(name, text);
    if (kept) return kept.made;
    const value = { made: text.toUpperCase() };
    memo.add(name, text, value);
    made++;
    return value.made;
  });
  memo.save();
  return { values, made };
}

describe('a memo', () => {
  test('makes each result once, until its text changes', () => {
    const path = pack();
    expect(run(path, { a: 'one', b: 'two' })).toEqual({ values: ['ONE', 'TWO'], made: 2 });
    expect(run(path, { a: 'one', b: 'two' })).toEqual({ values: ['ONE', 'TWO'], made: 0 });
    expect(run(path, { a: 'one', b: 'three' })).toEqual({ values: ['ONE', 'THREE'], made: 1 });
  });

  test('makes everything anew with another version', () => {
    const path = pack();
    run(path, { a: 'one', b: 'two' });
    expect(run(path, { a: 'one', b: 'two' }, '2').made).toBe(2);
    expect(run(path, { a: 'one', b: 'two' }, '2').made).toBe(0);
  });

  test('goes by the name, too: the same text elsewhere is another result', () => {
    const path = pack();
    run(path, { a: 'one' });
    expect(run(path, { b: 'one' }).made).toBe(1);
  });

  test('forgets what was not asked for', () => {
    const path = pack();
    run(path, { a: 'one', b: 'two' });
    run(path, { a: 'one' });
    expect(run(path, { a: 'one', b: 'two' }).made).toBe(1);
  });

  test('does not write where nothing changed', () => {
    const path = pack();
    run(path, { a: 'one' });
    const before = statSync(path, { bigint: true });
    run(path, { a: 'one' });
    expect(statSync(path, { bigint: true }).ino).toBe(before.ino);
  });

  test('keeps nothing before it is told to', () => {
    const path = pack();
    openMemo<number>(path, '1').add('a', 'one', 1);
    expect(existsSync(path)).toBe(false);
  });

  test.each([
    '',
    '{',
    'null',
    '"text"',
    '[]',
    '{"version":"1"}',
    '{"version":"1","entries":{"a":null}}',
    '{"version":"1","entries":"ab"}',
  ])('a pack that holds %j costs only making it again', (damaged) => {
    const path = join(temporaryFolder({ 'p.json': damaged }), 'p.json');
    expect(run(path, { a: 'one' })).toEqual({ values: ['ONE'], made: 1 });
    expect(run(path, { a: 'one' }).made).toBe(0);
  });

  test('half a pack is no pack', () => {
    const path = pack();
    run(path, { a: 'one' });
    writeFileSync(path, readFileSync(path, 'utf8').slice(0, -5));
    expect(run(path, { a: 'one' }).made).toBe(1);
  });
});

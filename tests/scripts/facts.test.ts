import { describe, expect, test } from 'vitest';
import { main } from '../../scripts/main.ts';
import { captureOutput } from './capture-output.ts';

const seedLibrary = { HANDBOOK_ROOT: 'tests/fixtures/seed-library' };

const written = captureOutput();

describe('facts', () => {
  test('one: where it is quoted, and the questions that rest on it', async () => {
    expect(await main(['facts', 'drying-time', '--format', 'json'], seedLibrary)).toBe(0);
    const fact = JSON.parse(written.out) as { uses: { file: string; line: number }[]; questions: unknown[] };
    expect(fact.uses.map(({ file }) => file)).toContain('content/chapters/seeds/drying-and-storing.mdx');
    expect(Math.min(...fact.uses.map(({ line }) => line))).toBeGreaterThan(0);
  });

  test('all of them, with how often each is used', async () => {
    expect(await main(['facts'], seedLibrary)).toBe(0);
    expect(written.out).toMatch(/^drying-time: .+ \(used \d+ times\)$/m);
  });

  test('an unknown one is wrong usage, with the nearest name', async () => {
    expect(await main(['facts', 'drying-tme'], seedLibrary)).toBe(2);
    expect(written.err).toContain('did you mean drying-time?');
  });
});

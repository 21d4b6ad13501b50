import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toDiagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Finding } from '../../src/diagnostics/finding.ts';
import { type Language, languages } from '../../src/i18n/language.ts';
import type { LoadedHandbook } from '../../src/source/load-handbook.ts';
import { expectFile } from '../expected-file.ts';
import { loadFixture } from './load-fixture.ts';

const folder = 'tests/fixtures/mistakes';
const expectedFile = (language: Language) =>
  fileURLToPath(
    new URL(`../fixtures/mistakes/expected.${language === 'zh-CN' ? 'zh' : language}.txt`, import.meta.url),
  );

/** One finding as people read it: where, what, and what to do. */
function inWords(found: Finding, language: Language): string {
  const { file, place, severity, ruleId, message, hint, related } = toDiagnostic(found, language);
  const others = related.map((other) => `\n  ${other.file}:${other.place.start.line}:${other.place.start.column}`);
  return `${file}:${place.start.line}:${place.start.column} ${severity} ${ruleId}\n  ${message}\n  → ${hint}${others.join('')}\n`;
}

describe('a handbook in which every mistake stands once', () => {
  const cache = mkdtempSync(join(tmpdir(), 'handbook-mistakes-'));
  let loaded: LoadedHandbook;
  beforeAll(async () => {
    loaded = await loadFixture(folder, cache);
  });
  afterAll(() => rmSync(cache, { recursive: true, force: true }));

  test.each(languages)('is reported whole, in words: %s', (language) => {
    expectFile(expectedFile(language), loaded.findings.map((found) => inWords(found, language)).join('\n'));
  });

  test('is reported the same when results of the last run are taken', async () => {
    const again = await loadFixture(folder, cache);
    const words = (findings: readonly Finding[]) => findings.map((found) => inWords(found, 'zh-CN'));
    expect(words(again.findings)).toEqual(words(loaded.findings));
  });

  test('is still read: what has no mistake is there', () => {
    expect(loaded.handbook?.chapters.map(({ id }) => id)).toContain('desk/borrowing');
    expect(loaded.handbook?.facts.get('loan-days')?.value).toBe(21);
  });

  test('gives every diagnostic a place, and words in both languages', () => {
    for (const found of loaded.findings) {
      for (const language of languages) {
        const { message, hint, place } = toDiagnostic(found, language);
        expect(message.trim(), found.ruleId).not.toBe('');
        expect(hint.trim(), found.ruleId).not.toBe('');
        expect(`${message}${hint}`, found.ruleId).not.toMatch(/undefined|NaN|\[object/);
        expect(Math.min(place.start.line, place.start.column)).toBeGreaterThanOrEqual(1);
      }
    }
  });
});

import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type ExpectedForm, expectedForms } from '../../src/i18n/diagnostics/expected.ts';
import { diagnosticTexts } from '../../src/i18n/diagnostics/index.ts';
import { type YamlReason, yamlMistakes } from '../../src/i18n/diagnostics/yaml-mistakes.ts';
import { languages } from '../../src/i18n/language.ts';

const folder = new URL('../../src/i18n/', import.meta.url);

interface Table {
  readonly name: string;
  readonly words: Readonly<Record<string, unknown>>;
}

/** Every table of words that a file of `src/i18n` exports: an object with one entry for each language. */
async function tables(): Promise<Table[]> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  const found = await Promise.all(
    files.map(async (file) => {
      const exported = Object.entries((await import(new URL(file, folder).href)) as Record<string, unknown>);
      return exported.flatMap(([name, value]): Table[] =>
        typeof value === 'object' && value !== null && 'zh-CN' in value
          ? [{ name: `${file} ${name}`, words: value as Table['words'] }]
          : [],
      );
    }),
  );
  return found.flat();
}

/** `path: kind` of everything in a table, so that two languages can be compared. */
function outline(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return [`${path}: ${value.trim() === '' && value !== '' ? 'blank' : 'text'}`];
  if (typeof value === 'function') return [`${path}: function`];
  if (Array.isArray(value)) return [`${path}: list`];
  return Object.entries(value as Record<string, unknown>).flatMap(([key, inner]) => outline(inner, `${path}.${key}`));
}

describe('tables of words', async () => {
  test('are found', async () => {
    expect((await tables()).length).toBeGreaterThan(3);
  });

  test.each(await tables())('$name says the same things in every language', ({ words }) => {
    expect(Object.keys(words).sort()).toEqual([...languages].sort());
    expect(outline(words.en)).toEqual(outline(words['zh-CN']));
  });
});

describe('diagnostics', () => {
  test('have permanent ids of one form', () => {
    for (const id of Object.keys(diagnosticTexts)) expect(id).toMatch(/^[a-z]+\/[a-z]+(?:-[a-z]+)*$/);
  });

  test('have a wording in every language', () => {
    for (const [id, words] of Object.entries(diagnosticTexts)) {
      for (const language of languages) expect(words[language], id).toBeTypeOf('function');
    }
  });

  test.each(Object.keys(yamlMistakes) as YamlReason[])('yaml/syntax explains %s', (reason) => {
    const said = languages.map((language) => yamlMistakes[reason][language]('某处'));
    for (const { message, hint } of said) expect(Math.min(message.length, hint.length)).toBeGreaterThan(4);
    expect(said[0]).not.toEqual(said[1]);
  });

  test.each(Object.keys(expectedForms) as ExpectedForm[])('the form %s has words', (form) => {
    for (const language of languages) expect(expectedForms[form][language]).not.toBe('');
  });
});

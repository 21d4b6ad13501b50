import { describe, expect, test } from 'vitest';
import { toDiagnostic } from '../../src/diagnostics/diagnostic.ts';
import { parseYaml } from '../../src/diagnostics/parse-yaml.ts';
import { checkPhrases } from '../../src/phrases/check-phrases.ts';
import type { Phrase, PhraseSettings } from '../../src/phrases/model.ts';
import { parsePhrases } from '../../src/phrases/parse-phrases.ts';
import { phraseReferences } from '../../src/phrases/phrase-references.ts';
import { phraseRules } from '../../src/phrases/rules/index.ts';
import { examplePhrases } from '../../src/phrases/rules/phrase-file.ts';

const variable = (id: string) => ({ id, title: id, example: 'x', changes: false });
const settings: PhraseSettings = {
  stages: [{ id: 'greeting', title: '问候' }],
  variables: [variable('shop'), variable('order')],
};
const placeOfVariable = () => ({ start: { line: 7, column: 5 } });

function read(source: string, file = 'content/phrases/example.yaml'): readonly Phrase[] {
  const { phrases, findings } = parsePhrases(parseYaml(source, { file }), 'zh-CN');
  expect(findings).toEqual([]);
  return phrases ?? [];
}

/** What is found besides variables that none of the few replies of a test uses. */
const check = (phrases: readonly Phrase[], changes = {}) =>
  checkAll(phrases, changes).filter(({ ruleId }) => ruleId !== 'phrases/unused-variable');

const checkAll = (phrases: readonly Phrase[], changes = {}) =>
  checkPhrases({
    phrases,
    settings,
    settingsFile: 'content/handbook.yaml',
    placeOfVariable,
    unread: [],
    ...changes,
  });

describe.each(phraseRules.map((rule) => [rule.id, rule] as const))('%s', (id, { examples, severity }) => {
  test.each(examples.good)('has nothing to say of\n%s', (source) => {
    expect(check(read(source))).toEqual([]);
  });

  test.each(examples.bad)('reports\n%s', (source) => {
    const found = check(read(source)).filter(({ ruleId }) => ruleId === id);
    expect(found.length).toBeGreaterThan(0);
    for (const one of found) {
      expect(one.severity).toBe(severity);
      expect(one.place.start).toMatchObject({ line: 6, column: 11 });
      expect(toDiagnostic(one, 'zh-CN').message).toMatch(/。$/);
      expect(`${toDiagnostic(one, 'en').message}${toDiagnostic(one, 'en').hint}`).not.toMatch(/undefined/);
    }
  });
});

test('a variable that is nearly right is answered with the right one', () => {
  const [found] = check(read(examplePhrases('{shpo}')));
  expect(found?.values).toMatchObject({ found: '{shpo}', suggestion: 'shop' });
});

test('what not to say is looked at, too', () => {
  const source = examplePhrases('一').replace('text:', 'bad: "{nobody}"\n    text:');
  expect(check(read(source)).map(({ ruleId, place }) => [ruleId, place.start.line])).toEqual([
    ['phrases/unknown-variable', 6],
  ]);
});

test('a fact that is not known was reported before', () => {
  expect(check(read(examplePhrases('｛fact:cutoff｝之前')))).toEqual([]);
});

test('an English reply may have more letters than a Chinese one characters', () => {
  const english = (length: number) => read(`lang: en\n${examplePhrases('a'.repeat(length))}`);
  expect(check(english(600))).toEqual([]);
  expect(check(english(601)).map(({ ruleId }) => ruleId)).toEqual(['phrases/too-long']);
});

describe('replies of several files together', () => {
  const first = read(examplePhrases('您好，{shop}', '单号{order}'), 'content/phrases/a.yaml');

  test('have ids of their own', () => {
    const [, ...findings] = [
      undefined,
      ...check([...first, ...read(examplePhrases('别的'), 'content/phrases/b.yaml')]),
    ];
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      ruleId: 'handbook/duplicate-id',
      file: 'content/phrases/b.yaml',
      values: { kind: 'phrase', id: 'reply-1', first: 'content/phrases/a.yaml:3' },
      place: { start: { line: 3 } },
    });
  });

  test('have words of their own, whatever the width', () => {
    const second = read(examplePhrases('您好， ｛').replace('reply-1', 'other').replace('｛', '{shop}'), 'b.yaml');
    expect(check([...first, ...second])).toMatchObject([
      { ruleId: 'phrases/same-text', severity: 'warning', file: 'b.yaml', values: { first: 'reply-1' } },
    ]);
  });

  test('use every variable; one that stands in a file which cannot be read counts as used', () => {
    const [one] = first;
    const some = one ? [one] : [];
    expect(checkAll(some)).toMatchObject([
      {
        ruleId: 'phrases/unused-variable',
        severity: 'info',
        file: 'content/handbook.yaml',
        place: placeOfVariable(),
        values: { id: 'order' },
      },
    ]);
    expect(checkAll(first)).toEqual([]);
    expect(checkAll(some, { unread: ['title: x\nphrases: [{ text: "{order}"'] })).toEqual([]);
  });

  test('are not measured by settings that cannot be read', () => {
    expect(check(read(examplePhrases('{nobody}')), { settings: undefined })).toEqual([]);
  });
});

test('a reply points at its stage, flow and roles', () => {
  const source = examplePhrases('一').replace('text:', 'flow: late\n    roles: [presales, nobody]\n    text:');
  expect(read(source).flatMap(phraseReferences)).toMatchObject([
    { kind: 'stage', id: 'greeting', place: { start: { line: 4, column: 12 } } },
    { kind: 'flow', id: 'late', place: { start: { line: 6, column: 11 } } },
    { kind: 'role', id: 'presales', place: { start: { line: 7, column: 13 } } },
    { kind: 'role', id: 'nobody', place: { start: { line: 7, column: 23 } } },
  ]);
});

test.each([
  ['an empty text', 'text: ""', 'yaml/'],
  ['no situation', 'situation: ""', 'yaml/'],
  ['a key of no meaning', 'when: now', 'yaml/unknown-key'],
])('%s is reported at its place', (_, line, rule) => {
  const source = `title: A\nphrases:\n  - id: a\n    stage: greeting\n    ${line}\n`;
  const { phrases, findings } = parsePhrases(parseYaml(source, { file: 'a.yaml' }), 'en');
  expect(phrases).toBeUndefined();
  expect(findings.some(({ ruleId, place }) => ruleId.startsWith(rule) && place.start.line === 5)).toBe(true);
});

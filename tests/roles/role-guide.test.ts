import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toDiagnostic } from '../../src/diagnostics/diagnostic.ts';
import { parseYaml } from '../../src/diagnostics/parse-yaml.ts';
import { languages } from '../../src/i18n/language.ts';
import { rhythms } from '../../src/roles/model.ts';
import { parseRoleGuide } from '../../src/roles/parse-role-guide.ts';
import { roleReferences } from '../../src/roles/role-references.ts';

const file = 'content/roles/presales.yaml';
const source = [
  'summary: 接待',
  'reports_to: presales-lead',
  'duties: [答咨询]',
  'rhythm:',
  '  day:',
  '    - { do: 看留言, when: 上班先做, flows: [shift-start], chapters: [processes/reception] }',
  'reading:',
  '  - { chapter: processes/reception, why: 先读它 }',
  '  - quiz: service-basics',
  '',
].join('\n');

test('reads a guide, and says what it names and where', () => {
  const { guide, findings } = parseRoleGuide(parseYaml(source, { file }), 'presales');
  expect(findings).toEqual([]);
  expect(guide?.rhythm.day).toEqual([
    { text: '看留言', when: '上班先做', flows: ['shift-start'], chapters: ['processes/reception'] },
  ]);
  expect(guide?.reading.map(({ kind, id }) => [kind, id])).toEqual([
    ['chapter', 'processes/reception'],
    ['quiz', 'service-basics'],
  ]);
  expect(guide && roleReferences(guide).map(({ kind, id, place }) => [kind, id, place.start.line])).toEqual([
    ['role', 'presales', 1],
    ['role', 'presales-lead', 2],
    ['flow', 'shift-start', 6],
    ['chapter', 'processes/reception', 6],
    ['chapter', 'processes/reception', 8],
    ['quiz', 'service-basics', 9],
  ]);
});

test.each(['  - why: 为什么\n', '  - { flow: a, quiz: b }\n'])('a step that is not one page is told of: %s', (step) => {
  const { guide, findings } = parseRoleGuide(parseYaml(source + step, { file }), 'presales');
  expect(findings).toMatchObject([{ ruleId: 'roles/reading-step', place: { start: { line: 10 } } }]);
  expect(guide?.reading).toHaveLength(2);
  for (const finding of findings) {
    for (const language of languages) {
      const { message, hint } = toDiagnostic(finding, language);
      expect(`${message}${hint}`).not.toMatch(/undefined|\[object/);
    }
  }
});

test('an unknown key is answered with the right one', () => {
  const { findings } = parseRoleGuide(parseYaml(source.replace('  day:', '  days:'), { file }), 'presales');
  expect(findings).toMatchObject([
    { ruleId: 'yaml/unknown-key', place: { start: { line: 5 } }, values: { suggestion: 'day' } },
  ]);
});

test('the shop has a guide for each of the roles it hires for, with something to do every day and something to read', () => {
  const folder = new URL('../../content/roles/', import.meta.url);
  const guides = readdirSync(folder).map((name) => {
    const { guide, findings } = parseRoleGuide(
      parseYaml(readFileSync(new URL(name, folder), 'utf8'), { file: name }),
      name.replace('.yaml', ''),
    );
    expect(findings).toEqual([]);
    return guide;
  });
  const ids = guides.map((guide) => guide?.id);
  for (const id of [
    'presales',
    'after-sales',
    'operations',
    'presales-lead',
    'after-sales-lead',
    'quality',
    'trainer',
    'cross-border',
    'team-lead',
    'manager',
  ]) {
    expect(ids).toContain(id);
  }
  for (const guide of guides) {
    expect(guide?.rhythm.day.length).toBeGreaterThan(0);
    expect(guide?.reading.length).toBeGreaterThan(4);
    expect(rhythms.every((rhythm) => guide?.rhythm[rhythm].every(({ text }) => text !== ''))).toBe(true);
  }
});

import { describe, expect, test } from 'vitest';
import { handbookLanguage } from '../../src/source/handbook-language.ts';
import { loadFixture } from './load-fixture.ts';
import { temporaryFolder, writeFiles } from './temporary-folder.ts';

const settings = `id: small
title: Small
lang: en
parts:
  - { id: desk, title: Desk, chapters: [lending] }
roles:
  - { id: volunteer, title: Volunteer }
`;
const chapter = (title: string, body = '') => `---\ntitle: ${title}\nsummary: a\nroles: [volunteer]\n---\n\n${body}\n`;
const files = {
  'content/handbook.yaml': settings,
  'content/facts.yaml': 'facts:\n  days: { value: 21, unit: days, source: a }\n',
  'content/chapters/desk/cards.mdx': chapter('Cards', 'See [lending](/handbook/desk/lending/#limit).'),
  'content/chapters/desk/lending.mdx': chapter('Lending', '## Limit [#limit]\n\nFor <Fact id="days" />.'),
};

async function load(changes: Readonly<Record<string, string>> = {}) {
  const root = temporaryFolder({ ...files, ...changes });
  const { handbook, findings, ...rest } = await loadFixture(root, temporaryFolder());
  const found = findings.map(
    ({ file, place, ruleId }) => `${file}:${place.start.line}:${place.start.column} ${ruleId}`,
  );
  return { handbook, found, ...rest };
}

describe('loadHandbook', () => {
  test('a small handbook, in reading order', async () => {
    const { handbook, found, language, files: count } = await load();
    expect(found).toEqual([]);
    expect(language).toBe('en');
    expect(count).toBe(4);
    expect(handbook?.chapters.map(({ id }) => id)).toEqual(['desk/lending', 'desk/cards']);
    expect(handbook?.facts.get('days')?.value).toBe(21);
  });

  test('the second handbook of the tests has nothing wrong with it', async () => {
    const { handbook, findings, language } = await loadFixture('tests/fixtures/seed-library', temporaryFolder());
    expect(findings).toEqual([]);
    expect(language).toBe('en');
    expect(handbook?.chapters.map(({ id }) => id)).toEqual([
      'welcome/your-first-shift',
      'desk/lending-seeds',
      'desk/receiving-seeds',
      'seeds/drying-and-storing',
      'seeds/testing-germination',
    ]);
    expect(handbook?.flows.map(({ id }) => id)).toEqual(['accept-seeds', 'lend-seeds']);
    expect(new Set(handbook?.quizzes[0]?.questions.map(({ type }) => type)).size).toBe(7);
    expect(handbook?.search.groups.length).toBeGreaterThan(0);
  });

  test('drafts are left out', async () => {
    const { handbook, found } = await load({ 'content/chapters/desk/_draft.mdx': 'nothing but a thought {' });
    expect(found).toEqual([]);
    expect(handbook?.chapters).toHaveLength(2);
  });
});

describe('a file that cannot be read does not hide what is wrong elsewhere, nor is blamed on others', () => {
  const broken = { 'content/chapters/desk/cards.mdx': chapter('Cards', 'See [x](/handbook/desk/nowhere/). <3') };
  const own = [
    'content/chapters/desk/cards.mdx:7:35 chapter/less-than',
    'content/chapters/desk/cards.mdx:7:5 handbook/broken-link',
  ];

  test.each([
    ['settings that are no YAML', { 'content/handbook.yaml': 'id: "\n' }, ['content/handbook.yaml:1:5 yaml/syntax']],
    [
      'settings with a mistake',
      { 'content/handbook.yaml': settings.replace('title: Small', 'titel: Small') },
      ['content/handbook.yaml:2:1 yaml/unknown-key'],
    ],
    ['facts that are no YAML', { 'content/facts.yaml': 'facts: {\n' }, ['content/facts.yaml:1:8 yaml/syntax']],
    [
      'a fact with a mistake',
      { 'content/facts.yaml': 'facts:\n  days: { value: 21, unit: days }\n' },
      ['content/facts.yaml:2:9 yaml/missing-key'],
    ],
    [
      'a chapter whose frontmatter does not end',
      { 'content/chapters/desk/lending.mdx': '---\ntitle: Lending\n' },
      ['content/chapters/desk/lending.mdx:1:1 chapter/open-frontmatter'],
    ],
  ])('%s', async (_, changes, expected) => {
    const { found } = await load({ ...broken, ...changes });
    expect(found.sort()).toEqual([...own, ...expected].sort());
  });

  test('no settings at all', async () => {
    const { handbook, findings } = await loadFixture(
      temporaryFolder({ 'content/chapters/desk/a.mdx': chapter('A') }),
      temporaryFolder(),
    );
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['handbook/missing-file']);
    expect(handbook).toBeUndefined();
  });
});

test('a kept chapter is read again when it changes', async () => {
  const root = temporaryFolder(files);
  const cache = temporaryFolder();
  await loadFixture(root, cache);
  writeFiles(root, { 'content/chapters/desk/lending.mdx': chapter('Lending again', '## Limit [#limits]') });
  const { handbook, findings } = await loadFixture(root, cache);
  expect(handbook?.chapters[0]?.title).toBe('Lending again');
  expect(findings.map(({ ruleId }) => ruleId)).toEqual(['handbook/broken-anchor']);
});

describe('handbookLanguage', () => {
  test.each([
    ['lang: en\n', 'en'],
    ['lang: zh-CN\n', 'zh-CN'],
    ['title: a\n', 'zh-CN'],
    ['lang: de\n', 'zh-CN'],
    ['lang: [en]\n', 'zh-CN'],
    ['lang: en\ntitle: 1\nunknown: 2\n', 'en'],
    ['', 'zh-CN'],
  ])('%j speaks %s to its authors', (text, language) => {
    expect(handbookLanguage(temporaryFolder({ 'content/handbook.yaml': text }))).toBe(language);
  });

  test('Chinese where there is no handbook', () => {
    expect(handbookLanguage(temporaryFolder())).toBe('zh-CN');
  });
});

import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/diagnostics/parse-yaml.ts';
import { parseHandbookConfig } from '../../src/handbook/parse-config.ts';

const parse = (text: string) => parseHandbookConfig(parseYaml(text, { file: 'content/handbook.yaml' }));
const found = (text: string): string[] =>
  parse(text).findings.map(({ ruleId, place }) => `${place.start.line}:${place.start.column} ${ruleId}`);

const small = 'id: shop\ntitle: 手册\nparts:\n  - { id: desk, title: 服务台 }\n';

test('a small one is Chinese, for a team in China, without an edit link', () => {
  const { config, findings } = parse(small);
  expect(findings).toEqual([]);
  expect(config).toMatchObject({
    id: 'shop',
    title: '手册',
    tagline: '',
    language: 'zh-CN',
    calendar: 'china',
    timeZone: 'Asia/Shanghai',
    parts: [{ id: 'desk', title: '服务台', summary: '', chapters: [] }],
    roles: [],
    editUrl: undefined,
    status: true,
    checksOff: {},
  });
});

test('an English one keeps plain calendars', () => {
  expect(parse(`${small}lang: en\n`).config).toMatchObject({ language: 'en', calendar: 'plain', timeZone: 'floating' });
});

test('knows where chapters are named', () => {
  const { config } = parse(
    'id: shop\ntitle: 手册\nparts:\n  - id: desk\n    title: 服务台\n    chapters: [lending, cards]\n',
  );
  expect(config?.places['parts.0.chapters.1']?.start).toEqual({ line: 6, column: 25 });
});

describe('mistakes', () => {
  test.each([
    ['no parts', 'id: shop\ntitle: 手册\nparts: []\n', ['3:8 yaml/wrong-value']],
    ['an unknown language', `${small}lang: de\n`, ['5:7 yaml/wrong-value']],
    ['an address that is none', `${small}edit_url: github.com/x\n`, ['5:11 yaml/wrong-value']],
    ['a title that is missing', small.replace('title: 手册\n', ''), ['1:1 yaml/missing-key']],
    ['an unknown key', `${small}logo: a.png\n`, ['5:1 yaml/unknown-key']],
    ['a part twice', `${small}  - { id: desk, title: 又一个 }\n`, ['5:11 handbook/duplicate-id']],
    [
      'a role twice',
      `${small}roles:\n  - { id: a, title: 甲 }\n  - { id: a, title: 乙 }\n`,
      ['7:11 handbook/duplicate-id'],
    ],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('a duplicate leaves the settings usable and says where the first one is', () => {
    const { config, findings } = parse(`${small}  - { id: desk, title: 又一个 }\n`);
    expect(config?.parts).toHaveLength(2);
    expect(findings[0]).toMatchObject({
      values: { kind: 'part', id: 'desk', first: 'content/handbook.yaml:4' },
      related: [{ place: { start: { line: 4, column: 11 } } }],
    });
  });
});

import { expect, test } from 'vitest';
import { parseYaml } from '../../src/diagnostics/parse-yaml.ts';
import { parseWording } from '../../src/prose/wording.ts';

const read = (text: string) => parseWording(parseYaml(text, { file: 'content/wording.yaml' }));

test('words with what to say instead', () => {
  const { words, findings } = read('words:\n  - { word: 最, instead: 很, except: [最近] }\n');
  expect(findings).toEqual([]);
  expect(words).toEqual([{ word: '最', instead: '很', why: undefined, except: ['最近'] }]);
});

test.each([
  ['words:\n  - { word: 最, instead: 很 }\n  - { word: 最, instead: 更 }\n', 'prose/word-twice', 3],
  ['words:\n  - { word: 最, instead: 很, except: [近来] }\n', 'prose/useless-exception', 2],
  ['words:\n  - { word: 最 }\n', 'yaml/missing-key', 2],
])('%j', (text, ruleId, line) => {
  expect(read(text).findings.map((found) => [found.ruleId, found.place.start.line])).toEqual([[ruleId, line]]);
});

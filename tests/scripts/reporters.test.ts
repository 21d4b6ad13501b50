import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { reportGithub } from '../../scripts/reporters/github.ts';
import { reportJson } from '../../scripts/reporters/json.ts';
import { reportPretty } from '../../scripts/reporters/pretty.ts';
import { countOf, type Report } from '../../scripts/reporters/report.ts';
import { reportSarif } from '../../scripts/reporters/sarif.ts';
import { toDiagnostic } from '../../src/diagnostics/diagnostic.ts';
import { finding } from '../../src/diagnostics/finding.ts';
import type { Language } from '../../src/i18n/language.ts';

const findings = [
  finding('chapter/unknown-component', {
    file: 'content/chapters/a/b.mdx',
    place: { start: { line: 2, column: 5 }, end: { line: 2, column: 14 } },
    values: { name: 'Fatc', known: ['Fact'], suggestion: 'Fact' },
  }),
  finding('handbook/duplicate-id', {
    file: 'quizzes/b.yaml',
    place: { start: { line: 1, column: 1 } },
    values: { kind: 'question', id: 'a,b:c%', first: 'quizzes/a.yaml:3' },
    severity: 'warning',
    related: [{ file: 'quizzes/a.yaml', place: { start: { line: 3, column: 9 } } }],
  }),
];
const texts: Readonly<Record<string, string>> = { 'content/chapters/a/b.mdx': '一\r\n借期是 <Fatc /> 天\r\n' };

const report = (language: Language, found = findings): Report => ({
  diagnostics: found.map((each) => toDiagnostic(each, language)),
  language,
  files: 12,
  readText: (file) => texts[file],
});
const pretty = (made: Report): string => stripVTControlCharacters(reportPretty(made));

describe('pretty', () => {
  test('in English: the line, a mark under the place, what to do, and the other place', () => {
    expect(pretty(report('en'))).toBe(`content/chapters/a/b.mdx:2:5  error  chapter/unknown-component
  Unexpected component <Fatc>.
  2 | 借期是 <Fatc /> 天
             ^
  → Did you mean <Fact>?

quizzes/b.yaml:1:1  warning  handbook/duplicate-id
  Duplicate question id "a,b:c%", first used at quizzes/a.yaml:3.
  → Give one of them another id; keep the one that has been published.
  the other place is quizzes/a.yaml:3

1 error, 1 warning.`);
  });

  test('in Chinese', () => {
    expect(pretty(report('zh-CN')).split('\n').slice(0, 5)).toEqual([
      'content/chapters/a/b.mdx:2:5  错误  chapter/unknown-component',
      '  没有叫 <Fatc> 的组件。',
      '  2 | 借期是 <Fatc /> 天',
      '             ^',
      '  → 是不是想写 <Fact>？',
    ]);
    expect(pretty(report('zh-CN'))).toContain('共 1 个错误，1 个提醒。');
  });

  test('the mark stands under the place, Chinese characters being two columns wide', () => {
    const [, , line = '', mark = ''] = pretty(report('en')).split('\n');
    // Three characters and a space stand before the tag; the gutter is six columns.
    expect(mark.indexOf('^')).toBe(6 + 3 * 2 + 1);
    expect(line.indexOf('<')).toBe(6 + 3 + 1);
  });

  test('nothing wrong is said, too', () => {
    expect(pretty(report('en', []))).toBe('Checked 12 files, nothing to mend.');
  });
});

describe('json', () => {
  test('is one document of the promised shape', () => {
    expect(JSON.parse(reportJson(report('en')))).toEqual({
      diagnostics: [
        {
          file: 'content/chapters/a/b.mdx',
          line: 2,
          column: 5,
          severity: 'error',
          ruleId: 'chapter/unknown-component',
          message: 'Unexpected component <Fatc>.',
          hint: 'Did you mean <Fact>?',
        },
        {
          file: 'quizzes/b.yaml',
          line: 1,
          column: 1,
          severity: 'warning',
          ruleId: 'handbook/duplicate-id',
          message: 'Duplicate question id "a,b:c%", first used at quizzes/a.yaml:3.',
          hint: 'Give one of them another id; keep the one that has been published.',
        },
      ],
      errors: 1,
      warnings: 1,
    });
  });

  test('is one document also where nothing is wrong', () => {
    expect(reportJson(report('en', []))).toBe('{\n  "diagnostics": [],\n  "errors": 0,\n  "warnings": 0\n}');
  });
});

describe('github', () => {
  test('one annotation a line, with what would end it escaped', () => {
    expect(reportGithub(report('en')).split('\n')).toEqual([
      '::error file=content/chapters/a/b.mdx,line=2,col=5,title=chapter/unknown-component::Unexpected component <Fatc>.%0ADid you mean <Fact>?',
      '::warning file=quizzes/b.yaml,line=1,col=1,title=handbook/duplicate-id::Duplicate question id "a,b:c%25", first used at quizzes/a.yaml:3.%0AGive one of them another id; keep the one that has been published.',
    ]);
  });

  test('says nothing where nothing is wrong', () => {
    expect(reportGithub(report('en', []))).toBe('');
  });

  test('a file name cannot end its property', () => {
    const odd = finding('chapter/no-frontmatter', { file: 'a,b:c.mdx', values: {} });
    expect(reportGithub(report('en', [odd]))).toContain('file=a%2Cb%3Ac.mdx,line=1');
  });
});

test('countOf counts one severity', () => {
  const { diagnostics } = report('en');
  expect([countOf(diagnostics, 'error'), countOf(diagnostics, 'warning'), countOf(diagnostics, 'info')]).toEqual([
    1, 1, 0,
  ]);
});

describe('sarif', () => {
  const log = JSON.parse(reportSarif(report('en')));
  const [run] = log.runs;

  test('names each rule once, and every result points at its rule', () => {
    expect(log.version).toBe('2.1.0');
    expect(run.tool.driver.rules).toEqual([{ id: 'chapter/unknown-component' }, { id: 'handbook/duplicate-id' }]);
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
  });

  test('says level, words, file and region of each', () => {
    expect(run.results[0]).toMatchObject({
      level: 'error',
      message: { text: 'Unexpected component <Fatc>.\nDid you mean <Fact>?' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'content/chapters/a/b.mdx', uriBaseId: 'HANDBOOK' },
            region: { startLine: 2, startColumn: 5, endLine: 2, endColumn: 14 },
          },
        },
      ],
    });
    expect(run.results[1].relatedLocations[0].physicalLocation.artifactLocation.uri).toBe('quizzes/a.yaml');
  });

  test('names of files become addresses', () => {
    const found = [finding('chapter/title-heading', { file: 'content/chapters/a/b c.mdx', values: {} })];
    const { uri } = JSON.parse(reportSarif(report('en', found))).runs[0].results[0].locations[0].physicalLocation
      .artifactLocation;
    expect(uri).toBe('content/chapters/a/b%20c.mdx');
  });

  test('no findings are an empty list', () => {
    expect(JSON.parse(reportSarif(report('en', []))).runs[0].results).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { finding } from '../../src/diagnostics/finding.ts';
import { switchOff } from '../../src/diagnostics/switch-off.ts';

const file = 'content/chapters/a/b.mdx';
const found = (line: number, severity: 'error' | 'warning' = 'warning') =>
  finding('prose/typography', {
    file,
    place: { start: { line, column: 1 } },
    severity,
    values: { found: 'a', expected: 'b' },
  });
const left = (text: string, findings = [found(2)], everywhere = {}) =>
  switchOff(findings, [{ file, text }], everywhere).map(({ ruleId, place }) => [ruleId, place.start.line]);

describe('a rule switched off', () => {
  test.each([
    ['in the line above, in a chapter', '{/* check-off prose/typography: 平台原文 */}\n一,二'],
    ['in the line itself', '一\n一,二 {/* check-off prose/typography：平台原文 */}'],
    ['in YAML', '# check-off prose/typography: as printed\nstem: a'],
    ['in a flow', '%% check-off prose/typography: as printed\na --> b'],
  ])('%s', (_, text) => {
    expect(left(text)).toEqual([]);
  });

  test('for the whole handbook', () => {
    expect(left('一\n二', [found(2)], { 'prose/typography': 'our style sheet' })).toEqual([]);
  });

  test('holds for its line and its rule only', () => {
    const text = '{/* check-off prose/typography: 平台原文 */}\n一,二\n三,四';
    expect(left(text, [found(2), found(3)])).toEqual([['prose/typography', 3]]);
    expect(left('{/* check-off prose/wording: 原文 */}\n一,二')).toEqual([['prose/typography', 2]]);
  });

  test('needs a reason', () => {
    expect(left('{/* check-off prose/typography */}\n一,二')).toEqual([
      ['prose/typography', 2],
      ['check/no-reason', 1],
    ]);
  });

  test('must exist', () => {
    expect(left('{/* check-off prose/typograph: x */}\n一', [])).toEqual([['check/unknown-rule', 1]]);
  });

  test('cannot be an error', () => {
    expect(left('{/* check-off prose/typography: x */}\n一,二', [found(2, 'error')])).toEqual([
      ['prose/typography', 2],
      ['check/error-stays', 1],
    ]);
  });
});

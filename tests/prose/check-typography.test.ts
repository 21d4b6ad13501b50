import { describe, expect, test } from 'vitest';
import { fixText } from '../../scripts/io/apply-fixes.ts';
import { openTypesetter } from '../../src/source/typesetter.ts';
import { chapterOf } from './blocks.ts';

const typeset = await openTypesetter();
const head = '---\ntitle: T\nsummary: S\n---\n\n';
const typography = (body: string) =>
  chapterOf(body, typeset).findings.filter(({ ruleId }) => ruleId === 'prose/typography');

describe('punctuation and spacing', () => {
  test.each([
    ['先查底单,再查重量.', '先查底单，再查重量。'],
    ['用Excel登记', '用 Excel 登记'],
    ['满 12小时', '满 12 小时'],
    ['- 一,二\n- 三!\n\n**粗**,四', '- 一，二\n- 三！\n\n**粗**,四'],
  ])('%j is mended to %j', (body, mended) => {
    const findings = typography(body);
    expect(findings.length).toBeGreaterThan(0);
    expect(fixText(head + body, findings).text).toBe(head + mended);
    expect(typography(mended)).toEqual([]);
  });

  test.each([
    ['先查底单，再查重量。'],
    ['`a,b`'],
    ['Plain English, no Chinese.'],
    ['截单 16:30，'],
    ['<Fact id="x" />小时'],
  ])('%j is left alone', (body) => {
    expect(typography(body)).toEqual([]);
  });

  test('a change is made only where the file still says what was found', () => {
    const findings = typography('一,二');
    expect(fixText(`${head}别的了`, findings)).toEqual({ text: `${head}别的了`, changes: 0 });
  });
});

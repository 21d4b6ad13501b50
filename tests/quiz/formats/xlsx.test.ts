import fc from 'fast-check';
import { readSheet as readByAnother } from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../scripts/io/read-workbook.ts';
import { workbookBytes } from '../../../scripts/io/write-workbook.ts';
import { compactDraft, reduceDraft } from '../../../src/quiz/formats/reduce-draft.ts';
import { xlsx } from '../../../src/quiz/formats/xlsx.ts';
import { templateExamples, templateInstructions } from '../../../src/quiz/formats/xlsx-template.ts';
import { sayable } from './draft-arbitraries.ts';
import { context, expectFixture, fixtureBytes } from './fixtures.ts';

const bytesOf = (rows: readonly (readonly string[])[]) => workbookBytes([{ title: '题目', rows }]);

describe('spreadsheet', () => {
  test('reading the rows that were written gives the same questions', () => {
    fc.assert(
      fc.property(fc.array(sayable(xlsx), { minLength: 1, maxLength: 4 }), (drafts) => {
        const { questions, issues } = xlsx.read(xlsx.write(drafts, context));
        expect(issues).toEqual([]);
        expect(questions.map(({ draft }) => compactDraft(draft))).toEqual(drafts);
      }),
      { numRuns: 300 },
    );
  });

  test('so does the file', async () => {
    const drafts = templateExamples.flatMap((draft) => reduceDraft(draft, xlsx).draft ?? []);
    const { rows } = await readWorkbook(await bytesOf(xlsx.write(drafts, context)));
    expect(xlsx.read(rows).questions.map(({ draft }) => compactDraft(draft))).toEqual(drafts.map(compactDraft));
  });

  test('another program reads the same cells', async () => {
    const rows = xlsx.write(templateExamples, context);
    const theirs = await readByAnother(Buffer.from(await bytesOf(rows)));
    expect(theirs.map((row) => row.map((cell) => cell ?? ''))).toEqual(rows);
  });

  test('the template can be read as it is and explains every column', () => {
    const rows = xlsx.write(templateExamples, context);
    expect(xlsx.read(rows).questions.map(({ draft }) => draft.type)).toEqual(templateExamples.map(({ type }) => type));
    const explained = templateInstructions.map(([title = '']) => title.replace('…', ''));
    expect((rows[0] ?? []).filter((title) => !/^选项[B-Z]$/.test(title) && !explained.includes(title))).toEqual([]);
  });

  test('is taken with other headings, and texts that look like formulas stay texts', async () => {
    const rows = [
      ['某某公司题库'],
      ['序号', '题目', 'A', 'B', 'C', '正确答案', '试题解析', '难易程度', '知识点'],
      ['1', '二加二等于几？', '=2+2', '三', '五', 'a', '四', '容易', 'loans'],
      ['2', '门要锁好。', '', '', '', 'TRUE', '', '', ''],
    ];
    const { rows: read } = await readWorkbook(await bytesOf(rows));
    expectFixture('xlsx/other-headings.expected.json', xlsx.read(read));
  });

  test('mistakes are named with their cell', () => {
    const bank = xlsx.read([
      ['题型', '题干', '选项A', '选项B', '选项C', '答案', '难度', '备注'],
      ['单选题', '没有答案', '甲', '乙', '', '', '', ''],
      ['单选题', '不在选项里', '甲', '乙', '', 'D', '', ''],
      ['单选题', '', '甲', '乙', '', 'A', '', ''],
      ['简答题', '谈谈看法', '', '', '', '略', '', ''],
      ['抢答题', '没有这种题型', '甲', '乙', '', 'A', '', ''],
      ['判断题', '看不懂', '', '', '', '大概', '', ''],
      ['填空题', '两个____和____', '', '', '', '一个', '', ''],
      ['配对题', '少了等号', '甲 = 乙', '丙', '', '', '', ''],
      ['单选题', '空了一格', '甲', '', '丙', 'B', '地狱', ''],
      ['单选题', '两个答案', '甲', '乙', '', 'A,B', '', ''],
      ['', '', '', '', '', '', '', ''],
      ['判断题', '没有错', '', '', '', '√', '1', ''],
    ]);
    expectFixture('xlsx/errors.expected.json', bank);
  });

  test('a file that LibreOffice saved, with numbers and truth values in its cells', async () => {
    const { rows } = await readWorkbook(fixtureBytes('xlsx/libreoffice.xlsx'));
    expectFixture('xlsx/libreoffice.expected.json', xlsx.read(rows));
  });

  test('a sheet without a stem column', () => {
    expect(xlsx.read([['姓名', '电话']]).issues).toMatchObject([{ code: 'column-missing', at: { cell: 'A1' } }]);
  });
});

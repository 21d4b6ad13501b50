import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadsheetText } from '../../src/text/spreadsheet-text.ts';
import { writeXlsx, type XlsxSheet } from '../../src/text/write-xlsx.ts';

async function read(sheet: XlsxSheet) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(writeXlsx(sheet).buffer);
  const [first] = book.worksheets;
  if (!first) throw new Error('No sheet');
  return first;
}

test('another library reads the table: texts, numbers, headings in sight', async () => {
  const sheet = await read({
    title: '操作技能/观察表: 一',
    rows: [
      ['姓名', '得分（%）', '备注'],
      ['小许 & <b>', 80.5, '先"问"，\n再答'],
      ['小林', 0, ''],
    ],
    frozenColumns: 1,
  });
  expect(sheet.name).toBe('操作技能 观察表  一');
  expect([2, 3].map((row) => sheet.getRow(row).values)).toEqual([
    [undefined, '小许 & <b>', 80.5, '先"问"，\n再答'],
    [undefined, '小林', 0],
  ]);
  expect(sheet.getCell('A1').font.bold).toBe(true);
  expect(sheet.getCell('A2').font?.bold).toBeFalsy();
  expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 1 });
});

test('no cell is a formula, and no name of a sheet is refused', async () => {
  const sheet = await read({ title: "'''", rows: [['x'], ['=1+1'], ['＝1+1'], ['@SUM(A1)']] });
  expect(sheet.name).toBe('Sheet1');
  expect([2, 3, 4].map((row) => sheet.getCell(`A${row}`).value)).toEqual(["'=1+1", "'＝1+1", "'@SUM(A1)"]);
});

test('columns go on after Z, and the same table gives the same bytes', async () => {
  const sheet: XlsxSheet = { title: 'wide', rows: [Array.from({ length: 60 }, (_, index) => `c${index}`)] };
  expect((await read(sheet)).getCell('BH1').value).toBe('c59');
  expect(writeXlsx(sheet)).toEqual(writeXlsx(sheet));
});

test('whatever is typed can be read again, but for characters that XML does not have', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }), async (text) => {
      const { value } = (await read({ title: 't', rows: [['x'], [text]] })).getCell('A2');
      // A line break of XML is one character, however it was typed.
      const kept = spreadsheetText(text)
        .replace(/(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu, '\ufffd')
        .replace(/\r\n?/g, '\n');
      expect(String(value ?? '').replace(/\r\n?/g, '\n')).toBe(kept);
    }),
    { numRuns: 60 },
  );
});

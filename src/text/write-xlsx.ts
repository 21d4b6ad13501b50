import { strToU8, zipSync } from 'fflate';
import { displayWidth } from './display-width.ts';
import { escapeHtml } from './escape.ts';
import { spreadsheetText } from './spreadsheet-text.ts';

/** A table for a spreadsheet; its first row holds the headings. */
export interface XlsxSheet {
  readonly title: string;
  readonly rows: readonly (readonly (string | number)[])[];
  /** How many columns stay in sight at the left; the headings always do. */
  readonly frozenColumns?: number;
}

/**
 * One sheet as an XLSX workbook. Small enough for a page, where exceljs would be a megabyte; write-excel-file, which is
 * small, loses cells such as `toString` (4.1.1). Texts are string cells and made safe besides; the same table gives the
 * same bytes.
 */
export const writeXlsx = (sheet: XlsxSheet): Uint8Array<ArrayBuffer> =>
  pack([
    {
      name: '[Content_Types].xml',
      content: xml(
        `<Types xmlns="${packageNames}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/></Types>`,
      ),
    },
    { name: '_rels/.rels', content: relations([['officeDocument', 'xl/workbook.xml']]) },
    {
      name: 'xl/workbook.xml',
      content: xml(
        `<workbook xmlns="${main}" xmlns:r="${office}/relationships"><sheets><sheet name="${plainText(sheetTitle(sheet.title))}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ),
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relations([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['styles', 'styles.xml'],
      ]),
    },
    {
      name: 'xl/styles.xml',
      content: xml(
        `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/></cellXfs></styleSheet>`,
      ),
    },
    { name: 'xl/worksheets/sheet1.xml', content: worksheet(sheet) },
  ]);

interface Part {
  readonly name: string;
  readonly content: string;
}

/** The parts as a zip archive. ZIP knows no day before 1980. */
const pack = (parts: readonly Part[]): Uint8Array<ArrayBuffer> =>
  zipSync(Object.fromEntries(parts.map(({ name, content }) => [name, strToU8(content)])), {
    mtime: new Date(1980, 0, 1),
  }) as Uint8Array<ArrayBuffer>;

const packageNames = 'http://schemas.openxmlformats.org/package/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const xml = (content: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`;

const relations = (targets: readonly (readonly [type: string, target: string])[]): string => {
  const entries = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/relationships/${type}" Target="${target}"/>`,
  );
  return xml(`<Relationships xmlns="${packageNames}/relationships">${entries.join('')}</Relationships>`);
};

function worksheet({ rows, frozenColumns = 0 }: XlsxSheet): string {
  const corner = `${columnName(frozenColumns)}2`;
  const split = frozenColumns > 0 ? `xSplit="${frozenColumns}" ` : '';
  const active = frozenColumns > 0 ? 'bottomRight' : 'bottomLeft';
  const pane = `<pane ${split}ySplit="1" topLeftCell="${corner}" activePane="${active}" state="frozen"/>`;
  const count = Math.max(1, ...rows.map(({ length }) => length));
  const widths = Array.from({ length: count }, (_, column) =>
    Math.min(50, Math.max(8, ...rows.map((row) => displayWidth(String(row[column] ?? '')) + 2))),
  );
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const lines = rows.map((row, index) => {
    const cells = row.map((value, column) => cell(value, `${columnName(column)}${index + 1}`, index === 0));
    return `<row r="${index + 1}">${cells.join('')}</row>`;
  });
  return xml(
    `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>${lines.join('')}</sheetData></worksheet>`,
  );
}

function cell(value: string | number, place: string, isHeading: boolean): string {
  const style = isHeading ? ' s="1"' : '';
  if (typeof value === 'number') return `<c r="${place}"${style}><v>${value}</v></c>`;
  if (value === '') return '';
  const text = plainText(spreadsheetText(value));
  return `<c r="${place}"${style} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** A, B, … Z, AA, AB, …; counted from 0. */
const columnName = (column: number): string =>
  (column >= 26 ? columnName(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

// XML has no way to write these at all.
const plainText = (text: string): string => escapeHtml(text.replace(/(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu, '\ufffd'));

// The signs that Excel refuses in the name of a sheet, and the length that it takes.
const sheetTitle = (title: string): string =>
  [...title.replace(/[\\/?*[\]:]/g, ' ').replace(/^'+|'+$/g, '')].slice(0, 31).join('').trim() || 'Sheet1';

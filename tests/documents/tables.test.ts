import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeMarkdown } from '../../scripts/documents/write-markdown.ts';
import { parseTariff } from '../../src/courier/parse-tariff.ts';
import { china } from '../../src/courier/regions.ts';
import { parseYaml } from '../../src/diagnostics/parse-yaml.ts';
import { decodeTable, parseCsv } from '../../src/documents/parse-csv.ts';
import { gridToMdast } from '../../src/documents/table-grid.ts';
import { tariffDraft } from '../../src/documents/tariff-draft.ts';

// 地区,首重 in GBK.
const gbk = Uint8Array.from([0xb5, 0xd8, 0xc7, 0xf8, 0x2c, 0xca, 0xd7, 0xd6, 0xd8]);

describe('CSV', () => {
  test('in UTF-8, UTF-16 and GBK', () => {
    expect(decodeTable(new TextEncoder().encode('\ufeff地区'))).toEqual({ text: '地区', encoding: 'utf-8' });
    expect(decodeTable(Uint8Array.from([0xff, 0xfe, 0x30, 0x57]))).toEqual({ text: '地', encoding: 'utf-16' });
    expect(decodeTable(gbk)).toEqual({ text: '地区,首重', encoding: 'gbk' });
    expect(decodeTable(Uint8Array.from([0x41, 0, 0x42]))).toBeUndefined();
    expect(decodeTable(Uint8Array.from([0xff, 0xff, 0x41]))).toBeUndefined();
  });

  test.each([
    [
      'commas, quotation marks, line breaks',
      'a,"b ""c"", d"\r\n"x\ny",\r\n',
      [
        ['a', 'b "c", d'],
        ['x\ny', ''],
      ],
    ],
    [
      'tabs',
      'a\tb,c\n1\t2',
      [
        ['a', 'b,c'],
        ['1', '2'],
      ],
    ],
    [
      'semicolons',
      'a;b\n1,5;2\n',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
  ])('%s', (_, text, rows) => {
    expect(parseCsv(text)).toEqual(rows);
  });

  test('any cells come back as they were', () => {
    const cell = fc.stringMatching(/^[a-z，"\n, ]{0,6}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const text = rows.map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(',')).join('\n');
        expect(parseCsv(text)).toEqual(rows);
      }),
    );
  });

  test('becomes a table of Markdown', () => {
    const rows = [
      ['情形', '处理', ''],
      ['少|货', '{补}\n退', ''],
    ];
    expect(writeMarkdown(gridToMdast({ rows, notes: [] }))).toBe(
      '| 情形 | 处理 |\n| - | - |\n| 少\\|货 | \\{补}<br />退 |\n',
    );
  });
});

describe('the draft of a tariff', () => {
  const options = {
    id: 'x',
    title: 'x',
    from: '2026-01-01',
    regions: china.names,
    words: { toFill: '待补', zone: String },
  };
  const draft = (rows: string[][]) => tariffDraft(rows, options);

  test('joins regions of one price, and can be read', () => {
    const made = draft([
      ['某快递报价'],
      ['目的地', '首重（1kg）', '续重（0.5 公斤）', '时效', '备注', '区号'],
      ['江浙沪', '8元', '￥1.5', '1-2天', '', '1'],
      ['安徽省', '8.00', '1.50', '1-2天', '', '1'],
      ['广西壮族自治区、西藏', '15', '5', '', '偏远', '2'],
    ]);
    const { tariff } = parseTariff(parseYaml(made?.text ?? '', { file: 'content/couriers/x.yaml' }), china);
    expect(tariff?.zones.map(({ regions }) => regions)).toEqual([
      ['江苏', '浙江', '上海', '安徽'],
      ['广西', '西藏'],
    ]);
    expect(tariff?.zones[0]?.first).toEqual([{ upToG: 1000, fen: 800 }]);
    expect(tariff?.zones[0]?.steps).toEqual([{ fromG: 1000, toG: undefined, unitG: 500, fen: 150 }]);
    expect(tariff?.zones[1]?.remarks).toBe('偏远');
    expect(made?.notes.map(({ code }) => code)).toEqual([
      'tariff-column',
      'tariff-origin',
      'tariff-effective',
      'tariff-rounding',
    ]);
  });

  test('names what it cannot read', () => {
    const made = draft([
      ['地区', '首重', '续重'],
      ['火星', '9', '9'],
      ['北京', '面议', '3'],
      ['天津', '9', '3'],
    ]);
    expect(made?.notes.slice(0, 2)).toEqual([
      { code: 'tariff-area', found: '火星' },
      { code: 'tariff-amount', found: '北京 面议 3' },
    ]);
    expect(made?.notes.filter(({ code }) => code === 'tariff-weight')).toHaveLength(2);
    expect(
      draft([
        ['姓名', '电话'],
        ['甲', '1'],
      ]),
    ).toBeUndefined();
  });
});

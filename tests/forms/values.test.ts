import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calculate } from '../../src/forms/calculate.ts';
import { checkValues } from '../../src/forms/check-values.ts';
import { entryRows } from '../../src/forms/entry-rows.ts';
import { entryText } from '../../src/forms/entry-text.ts';
import { columnWidth, fieldGroups, paperRows } from '../../src/forms/paper-rows.ts';
import { isSameFilling, rememberedOf, startValues } from '../../src/forms/values.ts';
import { writeCsv } from '../../src/text/write-csv.ts';
import { entry, sampleForm, words } from './sample-form.ts';

const now = { date: '2026-07-03', time: '09:05' };
const filled = { day: '2026-07-03', who: '小许', room: '一楼' };
const problemsOf = (values: Parameters<typeof checkValues>[1]) =>
  checkValues(sampleForm, values).problems.map(({ field, kind }) => `${field} ${kind}`);
const field = (id: string) => {
  const found = sampleForm.fields.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};

describe('a new entry', () => {
  test('begins with defaults and with what the last one left', () => {
    expect(startValues(sampleForm, now, { who: '小许', room: '二楼' })).toEqual({
      day: '2026-07-03',
      at: '09:05',
      who: '小许',
      pieces: '1',
    });
    expect(rememberedOf(sampleForm, filled)).toEqual({ who: '小许' });
  });

  test('is no draft while only the clock has gone on', () => {
    const start = startValues(sampleForm, now);
    expect(isSameFilling(sampleForm, { ...start, at: '09:06' }, start)).toBe(true);
    expect(isSameFilling(sampleForm, { ...start, who: '小' }, start)).toBe(false);
  });
});

describe('checking', () => {
  test('says what is missing, in the order of the form', () => {
    expect(problemsOf({})).toEqual(['day missing', 'who missing', 'room not-chosen']);
    expect(problemsOf({ ...filled, who: '  ' })).toEqual(['who missing']);
  });

  test.each([
    ['pieces', '三个', 'no-number'],
    ['pieces', '0', 'below'],
    ['pieces', '10', 'above'],
    ['cost', '12.345', 'no-money'],
    ['cost', '-1', 'below'],
    ['day', '2026-02-30', 'no-date'],
    ['at', '25:00', 'no-time'],
  ])('%s = %s: %s', (id, value, kind) => {
    expect(problemsOf({ ...filled, [id]: value })).toEqual([`${id} ${kind}`]);
  });

  test('writes numbers plainly, however they were typed', () => {
    const { values } = checkValues(sampleForm, { ...filled, pieces: ' ３ ', cost: '￥1,200元', story: ' 灯坏了\n' });
    expect(values).toMatchObject({ pieces: '3', cost: '1200.00', story: '灯坏了' });
  });

  test('keeps no empty fields, and none that is worked out', () => {
    const { values } = checkValues(sampleForm, { ...filled, story: '', parts: [], done: false, all: '7' });
    expect(values).toEqual(filled);
  });

  test('a checked amount is checked to itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e11 }), (fen) => {
        const cost = (fen / 100).toFixed(2);
        expect(checkValues(sampleForm, { ...filled, cost })).toEqual({ values: { ...filled, cost }, problems: [] });
      }),
    );
  });
});

describe('what is worked out', () => {
  test('is nothing while something is missing or nothing to divide by', () => {
    expect(calculate(field('each'), sampleForm, { cost: '10' })).toBeUndefined();
    expect(calculate(field('each'), sampleForm, { cost: '10', pieces: '0' })).toBeUndefined();
    expect(calculate(field('all'), sampleForm, {})).toBeUndefined();
  });

  test('is rounded as on paper', () => {
    expect(calculate(field('each'), sampleForm, { cost: '10', pieces: '3' })).toBe(3.33);
    expect(calculate(field('each'), sampleForm, { cost: '2.01', pieces: '2' })).toBe(1.01);
    const percent = { ...field('each'), unit: '%' };
    expect(calculate(percent, sampleForm, { cost: '10', pieces: '40' })).toBe(25);
  });
});

describe('an entry in words', () => {
  const values = { ...filled, parts: ['灯管', '开关'], pieces: '2', cost: '12.50', story: '灯不亮', done: true };

  test('is its fields that have something', () => {
    expect(entryText(sampleForm, values, words)).toBe(
      '报修登记\n日期：2026-07-03\n报修人：小许\n房间：一楼\n配件：灯管、开关\n件数：2\n费用：12.50 元\n每件：6.25 元\n合计：12.50 元\n经过：灯不亮\n修好了：是',
    );
  });

  test('in a table has numbers as numbers, units in the head, and what the form has lost', () => {
    const [head, row] = entryRows(sampleForm, [entry('a', { ...values, former: '旧' })], words);
    expect(head).toEqual([
      '日期',
      '时间',
      '报修人',
      '房间',
      '配件',
      '件数',
      '费用（元）',
      '每件（元）',
      '合计（元）',
      '经过',
      '修好了',
      'former',
    ]);
    expect(row).toEqual(['2026-07-03', '', '小许', '一楼', '灯管、开关', 2, 12.5, 6.25, 12.5, '灯不亮', '是', '旧']);
  });

  test('holds nothing that a spreadsheet would run', () => {
    const rows = entryRows(sampleForm, [entry('a', { ...filled, who: '=HYPERLINK("x")', story: '@SUM(1)' })], words);
    expect(writeCsv(rows)).toContain(`,"'=HYPERLINK(""x"")",`);
    expect(writeCsv(rows)).toContain(",'@SUM(1),");
  });
});

test('on paper two fields share a line, a wide one stands alone, a group begins anew', () => {
  expect(paperRows(sampleForm).map(({ fields }) => fields.map(({ id }) => id).join('+'))).toEqual([
    'day+at',
    'who+room',
    'parts',
    'pieces+cost',
    'each+all',
    'story',
    'done',
  ]);
  expect(fieldGroups(sampleForm).map(({ group, fields }) => [group, fields.length])).toEqual([
    ['', 9],
    ['经过', 2],
  ]);
  expect(sampleForm.fields.map(columnWidth).slice(0, 4)).toEqual(['is-date', 'is-narrow', 'is-normal', 'is-normal']);
});

import { describe, expect, test } from 'vitest';
import type { Parcel, Tariff } from '../../src/courier/model.ts';
import { type Quote, quote } from '../../src/courier/quote.ts';
import { sayLine, sayNote, sayRefusal, saySentence, sayValidity, sayWeighing } from '../../src/courier/say-quote.ts';
import { sayAreas, sayPrices, saySurcharge, sayTerms } from '../../src/courier/say-tariff.ts';
import { sayingFor } from '../../src/courier/saying.ts';
import { tariffColumns } from '../../src/courier/tariff-columns.ts';
import { workedExample } from '../../src/courier/worked-example.ts';
import { makeParcel, post } from './make-tariff.ts';

const chinese = sayingFor('zh-CN', undefined);
const english = sayingFor('en', 'EUR');

function served(parcel: Partial<Parcel>, tariff: Tariff = post) {
  const made = quote(tariff, makeParcel(parcel));
  if (!made.served) throw new Error(JSON.stringify(made.why));
  return made;
}
const refusal = (parcel: Partial<Parcel>): Quote & { readonly served: false } => {
  const made = quote(post, makeParcel(parcel));
  if (made.served) throw new Error('served');
  return made;
};

test('lines in words', () => {
  const parcel = { region: '北', weightG: 5600, insuredFen: 30_000, date: '2026-11-11', sizeMm: [10, 10, 10] } as const;
  const { lines } = served(parcel);
  expect(lines.map((line) => sayLine(line, chinese))).toEqual([
    { name: '首重 1 千克以内', amount: '10.00 元' },
    { name: '续重 4 份，每 1 千克 4.00 元', amount: '16.00 元' },
    { name: '续重 1 份，每 2 千克 6.00 元', amount: '6.00 元' },
    { name: '旺季，6 份', amount: '3.00 元' },
    { name: '保价，货值 300.00 元', amount: '1.50 元' },
  ]);
  expect(lines.map((line) => sayLine(line, english).name)).toEqual([
    'Up to 1 kg',
    '4 × further 1 kg at 4.00 EUR',
    '1 × further 2 kg at 6.00 EUR',
    '旺季, 6 ×',
    '保价, value 300.00 EUR',
  ]);
});

test('the weight that is paid for', () => {
  const sizeMm = [400, 300, 255] as const;
  const made = served({ weightG: 2300, sizeMm });
  expect(sayWeighing(made, { sizeMm }, 6000, chinese)).toEqual([
    '实重 2.3 千克',
    '体积重 5.1 千克（40×30×25.5 ÷ 6000）',
    '按 5.1 千克计费',
  ]);
  expect(sayWeighing(served({ weightG: 2300 }), { sizeMm: undefined }, 6000, english)).toEqual([
    'weighs 2.3 kg',
    'charged for 2.3 kg',
  ]);
});

describe('why a parcel is not taken', () => {
  test.each<[Partial<Parcel>, string, string | undefined]>([
    [{ region: '岛' }, '不送岛。没有船。', '等春天。'],
    [{ region: '北', city: '雪山镇' }, '不送北雪山。', undefined],
    [{ region: '月球' }, '资费表里没有这个地区。', undefined],
    [{ weightG: 40_001 }, '超过最重 40 千克。', undefined],
    [{ sizeMm: [1501, 10, 10] }, '超过最大尺寸：单边 150 厘米，三边之和 300 厘米。', undefined],
    [{ insuredFen: 500_001 }, '最多保价 5000.00 元。', undefined],
  ])('%j', (parcel, why, instead) => {
    expect(sayRefusal(refusal(parcel).why, chinese)).toEqual({ why, instead });
  });

  test('in English', () => {
    expect(sayRefusal(refusal({ region: '北', city: '雪山' }).why, english).why).toBe('Does not go to 北, 雪山.');
    expect(sayRefusal({ kind: 'no-service', service: 'cod' }, english).why).toBe('Cannot be paid on delivery.');
  });
});

test('what is left open, and what is not in force', () => {
  expect(served({}).notes.map((note) => sayNote(note, chinese))).toEqual([
    '没填尺寸：没有算体积重，也没有查超长。',
    '没填市县：收件地址如果在山里，价钱或能不能送会变。',
  ]);
  expect(sayValidity(served({}), chinese)).toBeUndefined();
  expect(sayValidity(served({ date: '2027-01-01' }), chinese)).toContain('2026-12-31');
  expect(sayValidity(served({ date: '2025-01-01' }), chinese)).toContain('2026-01-01');
});

test('one sentence for the customer', () => {
  const parcel = makeParcel({ weightG: 2300, city: '海边' });
  expect(saySentence(served(parcel), parcel, chinese)).toBe(
    '发往东海边，2.3 千克，邮寄，运费 7.40 元（参考），一般 1–2 天送到。',
  );
  const other = makeParcel({ region: '西', weightG: 500 });
  expect(saySentence(served(other), other, english)).toBe('To 西, 0.5 kg, by 邮寄: 7.60 EUR (estimate).');
});

describe('a tariff', () => {
  test('tells its prices where zones count differently', () => {
    expect(tariffColumns(post)).toBeUndefined();
    expect(post.zones.map((zone) => sayPrices(zone, chinese))).toEqual([
      ['1 千克以内：5.00 元', '续重每 1 千克：1.20 元'],
      ['0.5 千克以内：2.60 元', '1 千克以内：3.20 元', '3 千克以内：4.50 元', '续重每 0.5 千克：0.70 元'],
      [
        '1 千克以内：10.00 元',
        '1–5 千克每 1 千克：4.00 元',
        '5–20 千克每 2 千克：6.00 元',
        '20 千克以上每 5 千克：10.00 元',
      ],
      ['1 千克以内：10.00 元', '续重每 1 千克：4.00 元'],
    ]);
  });

  test('has columns where they count alike', () => {
    const alike = { zones: post.zones.slice(0, 1).flatMap((zone) => [zone, zone]) };
    expect(tariffColumns(alike)).toEqual({ first: [1000], steps: [{ fromG: 1000, toG: undefined, unitG: 1000 }] });
  });

  test('says how it charges', () => {
    expect(sayTerms(post, chinese)).toEqual([
      { name: '计费重量', text: '不足 0.1 千克按 0.1 千克算' },
      { name: '体积重', text: '长×宽×高（厘米）÷ 6000 ＝ 千克，和实重比，取大的' },
      { name: '最大', text: '40 千克、单边 150 厘米、三边之和 300 厘米' },
      { name: '服务', text: '送货上门、货到付款、保价（至多 5000.00 元）' },
    ]);
  });

  test('says what it asks besides', () => {
    const said = post.surcharges.map((surcharge) => saySurcharge(surcharge, chinese));
    expect(said[0]).toEqual({ charge: '每件 5.00 元', when: '山里；东（山里）、西' });
    expect(said[3]).toEqual({ charge: '每 1 千克 0.50 元', when: '十一月；2026-11-01 至 2026-11-30' });
    expect(said[5]).toEqual({ charge: '货值的 12.5‰，至少 3.00 元', when: '货到付款' });
    expect(said[6]).toEqual({ charge: '每件 6.00 元', when: '要改址；办理时另收，计算器不算' });
  });

  test('names areas by region', () => {
    const areas = [
      { region: '四川', city: '甘孜' },
      { region: '西藏', city: undefined },
      { region: '四川', city: '阿坝' },
    ];
    expect(sayAreas(areas, chinese.words)).toBe('四川（甘孜、阿坝）、西藏');
  });
});

describe('an example by hand', () => {
  test('goes four steps, and its sum is the quote', () => {
    const made = workedExample(post, { region: '东', weightG: 2300, sizeMm: [400, 300, 250] }, chinese);
    expect(made?.lead).toBe('一件寄往东的包裹，实重 2.3 千克，箱子 40×30×25 厘米，发邮寄：');
    expect(made?.steps.map(({ text }) => text)).toEqual([
      '东在“首重续重”。',
      '实重 2.3 千克、体积重 5 千克（40×30×25 ÷ 6000）。取大的，5 千克。',
      '不足 0.1 千克按 0.1 千克算，是 5 千克。',
      '首重 5.00 元 ＋ 续重 4 份 × 1.20 元（4.80 元） ＝ 9.80 元。',
    ]);
    expect(made?.quote.totalFen).toBe(980);
  });

  test('takes some ordinary parcel where none is named, and none that is not taken', () => {
    expect(workedExample(post, undefined, english)?.steps[3]?.text).toBe(
      'first weight 5.00 EUR + 2 × 1.20 EUR for further weight (2.40 EUR) = 7.40 EUR.',
    );
    expect(workedExample(post, { region: '岛', weightG: 1, sizeMm: undefined }, english)).toBeUndefined();
  });
});

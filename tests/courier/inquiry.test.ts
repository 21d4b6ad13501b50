import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalText, wholeUnits } from '../../src/courier/decimals.ts';
import { type Inquiry, inquiryOf, inquiryQuery, readInquiry } from '../../src/courier/inquiry.ts';

const empty: Inquiry = {
  to: '',
  city: '',
  kg: '',
  size: ['', '', ''],
  date: '2026-06-01',
  courier: '',
  fragile: false,
  urgent: false,
  cod: false,
  insured: false,
  value: '',
};
const regions = ['四川', '浙江'];
const read = (inquiry: Partial<Inquiry>) => readInquiry({ ...empty, to: '四川', kg: '2.3', ...inquiry }, regions);

describe('numbers as people type them', () => {
  test.each([
    ['2.3', 2300],
    [' ２．３ ', 2300],
    ['2。3', 2300],
    ['2', 2000],
    ['2.', 2000],
    ['0.001', 1],
    ['2.3000000', 2300],
    ['2.3001', undefined],
    ['-1', undefined],
    ['1e3', undefined],
    ['', undefined],
    ['.5', undefined],
    ['两千克', undefined],
    ['1,5', undefined],
  ])('%s', (text, grams) => {
    expect(wholeUnits(text, 3)).toBe(grams);
  });

  test('come back as they were written', () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), fc.integer({ min: 0, max: 3 }), (units, places) => {
        expect(wholeUnits(decimalText(units, places), places)).toBe(units);
      }),
    );
    expect(decimalText(2300, 3)).toBe('2.3');
    expect(decimalText(5, 3)).toBe('0.005');
    expect(decimalText(100, 0)).toBe('100');
  });
});

describe('an inquiry', () => {
  test('becomes a parcel', () => {
    expect(read({ city: ' 成都 ', size: ['40', '30', '25.5'], insured: true, value: '199.9', urgent: true })).toEqual({
      parcel: {
        region: '四川',
        city: '成都',
        weightG: 2300,
        sizeMm: [400, 300, 255],
        date: '2026-06-01',
        insuredFen: 19_990,
        codFen: undefined,
      },
      wish: { named: undefined, fragile: false, urgent: true },
    });
  });

  test('keeps a value to itself while nothing needs it', () => {
    expect(read({ value: 'x' }).parcel).toMatchObject({ insuredFen: undefined, codFen: undefined });
  });

  test.each<[Partial<Inquiry>, object]>([
    [
      { to: '', kg: '' },
      { to: 'missing', kg: 'missing' },
    ],
    [{ to: '火星' }, { to: 'wrong' }],
    [{ kg: '0' }, { kg: 'wrong' }],
    [{ kg: '2kg' }, { kg: 'wrong' }],
    [{ kg: '999999999' }, { kg: 'wrong' }],
    [{ size: ['40', '', ''] }, { size: 'wrong' }],
    [{ size: ['40', '30', '0'] }, { size: 'wrong' }],
    [{ date: '' }, { date: 'wrong' }],
    [{ cod: true }, { value: 'missing' }],
    [{ insured: true, value: '十元' }, { value: 'wrong' }],
  ])('%j says what is wrong', (inquiry, problems) => {
    expect(read(inquiry)).toEqual({ problems });
  });
});

describe('in the address', () => {
  test('only what was said stands there', () => {
    expect(inquiryQuery({ ...empty, to: '四川', kg: '2.3' }, '2026-06-01')).toBe('to=%E5%9B%9B%E5%B7%9D&kg=2.3');
    expect(inquiryQuery({ ...empty, date: '2026-07-01', value: '5' }, '2026-06-01')).toBe('date=2026-07-01');
  });

  test('every inquiry comes back', () => {
    const text = fc.string({ maxLength: 8 }).map((typed) => typed.trim());
    const side = fc.constantFrom('', '40', '25.5');
    fc.assert(
      fc.property(
        fc.record({
          to: text,
          city: text,
          kg: text,
          size: fc.tuple(side, side, side),
          date: fc.constantFrom('2026-06-01', '2026-07-01'),
          courier: text,
          fragile: fc.boolean(),
          urgent: fc.boolean(),
          cod: fc.constant(true),
          insured: fc.boolean(),
          value: text,
        }),
        (inquiry) => {
          const query = new URLSearchParams(inquiryQuery(inquiry, '2026-06-01'));
          expect({ ...empty, ...inquiryOf(query) }).toEqual(inquiry);
        },
      ),
    );
  });

  test('a size may be typed with other signs', () => {
    expect(inquiryOf(new URLSearchParams('size=40×30*25')).size).toEqual(['40', '30', '25']);
  });
});

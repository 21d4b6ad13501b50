import { describe, expect, test } from 'vitest';
import type { ChoiceRule } from '../../src/courier/choice.ts';
import type { Parcel, Tariff } from '../../src/courier/model.ts';
import { quote } from '../../src/courier/quote.ts';
import { recommend, tariffsOn, type Wish } from '../../src/courier/recommend.ts';
import { makeParcel, makeTariff } from './make-tariff.ts';

const tariff = (id: string, yuan: string, more: readonly string[] = []): Tariff =>
  makeTariff(
    [
      `id: ${id}`,
      `title: ${id}`,
      'origin: 东',
      'effective: { from: 2026-01-01, to: 2026-12-31 }',
      'rounding: { step_kg: 1, mode: up }',
      'zones:',
      `  - { id: all, title: 全, regions: [东, 西], first: { kg: 100, yuan: "${yuan}" } }`,
      ...more,
      '',
    ].join('\n'),
    id,
  );
const usual = tariff('usual', '6.00', ['services: [cod, insured]']);
const cheap = tariff('cheap', '4.00', ['limits: { kg: 10 }', 'unserved: [{ areas: [东/山里] }]']);
const fast = tariff('fast', '20.00', ['services: [insured]', 'limits: { kg: 30 }']);
const all = [usual, cheap, fast];

const rule = (id: string, when: ChoiceRule['when'], prefer: readonly string[]): ChoiceRule => ({
  id,
  when,
  prefer,
  why: `因为${id}。`,
});
const choice = {
  rules: {
    usual: 'usual',
    rules: [
      rule('heavy', { overG: 20_000 }, ['freight', 'usual']),
      rule('urgent-fragile', { urgent: true, fragile: true }, ['cheap']),
      rule('urgent', { urgent: true }, ['fast', 'usual']),
      rule('cod', { cod: true }, ['cheap', 'usual']),
      rule('insured', { insured: true }, ['fast']),
      rule(
        'remote',
        {
          areas: [
            { region: '西', city: undefined },
            { region: '东', city: '山里' },
          ],
        },
        ['cheap', 'fast'],
      ),
      rule('nothing', {}, ['cheap']),
    ],
  },
  words: { named: '指定。', namedUnserved: '指定的不行。', usual: '默认。', otherwise: '别家。', nobody: '没有。' },
};
const recommended = (parcel: Partial<Parcel>, wish: Partial<Wish> = {}, tariffs: readonly Tariff[] = all) => {
  const whole = makeParcel(parcel);
  const quotes = tariffs.map((one) => quote(one, whole));
  return recommend(quotes, choice, whole, { named: undefined, fragile: false, urgent: false, ...wish });
};

describe('in this order', () => {
  test.each<[string, Partial<Parcel>, Partial<Wish>, string, string, readonly string[]]>([
    ['nothing speaks for another one', {}, {}, 'usual', 'usual', ['默认。']],
    ['the named one', {}, { named: 'fast' }, 'fast', 'named', ['指定。']],
    ['the named one before every rule', {}, { named: 'cheap', urgent: true }, 'cheap', 'named', ['指定。']],
    [
      'the named one is too weak',
      { weightG: 15_000 },
      { named: 'cheap' },
      'usual',
      'usual',
      ['指定的不行。', '默认。'],
    ],
    [
      'a rule after a named one that cannot',
      { weightG: 15_000 },
      { named: 'cheap', urgent: true },
      'fast',
      'rule',
      ['指定的不行。', '因为urgent。'],
    ],
    ['the second choice of a rule', { weightG: 20_001 }, {}, 'usual', 'rule', ['因为heavy。']],
    ['exactly at the limit of a rule', { weightG: 20_000 }, {}, 'usual', 'usual', ['默认。']],
    ['two conditions of one rule', {}, { urgent: true, fragile: true }, 'cheap', 'rule', ['因为urgent-fragile。']],
    ['one of two conditions', {}, { urgent: true }, 'fast', 'rule', ['因为urgent。']],
    ['paid on delivery', { codFen: 100 }, {}, 'usual', 'rule', ['因为cod。']],
    ['insured', { insuredFen: 100 }, {}, 'fast', 'rule', ['因为insured。']],
    ['a whole region', { region: '西' }, {}, 'cheap', 'rule', ['因为remote。']],
    ['a town that the first does not serve', { city: '山里' }, {}, 'fast', 'rule', ['因为remote。']],
    ['a town that is not known', {}, {}, 'usual', 'usual', ['默认。']],
  ])('%s', (_, parcel, wish, courier, by, why) => {
    expect(recommended(parcel, wish)).toMatchObject({ courier, by, why });
  });

  test('the cheapest that serves, where the default does not', () => {
    expect(recommended({}, {}, [fast, cheap])).toMatchObject({ courier: 'cheap', by: 'otherwise', why: ['别家。'] });
  });

  test('nobody', () => {
    expect(recommended({ weightG: 200_000 }, { named: 'fast' })).toEqual({
      courier: undefined,
      by: 'nobody',
      why: ['指定的不行。', '没有。'],
      cheapest: undefined,
    });
  });
});

test('the cheapest is told apart from the recommended one; of equal ones the first', () => {
  expect(recommended({}).cheapest).toBe('cheap');
  expect(recommended({}, {}, [usual, tariff('equal', '6.00')]).cheapest).toBe('usual');
});

test('a tariff that is not in force is neither recommended nor the cheapest', () => {
  const expired = { ...cheap, effective: { from: '2025-01-01', to: '2025-12-31' } };
  expect(recommended({}, {}, [usual, expired]).cheapest).toBe('usual');
  expect(recommended({}, { named: 'cheap' }, [usual, expired])).toMatchObject({ courier: 'usual' });
  expect(recommended({}, {}, [expired])).toMatchObject({ courier: undefined, by: 'nobody' });
});

describe('of the tariffs of one courier', () => {
  const of = (from: string, to?: string) => ({ courier: 'a', effective: { from, to } });
  const old = of('2025-01-01', '2025-12-31');
  const current = of('2026-01-01', '2026-06-30');
  const next = of('2026-08-01');

  test.each([
    ['2025-06-01', old],
    ['2025-12-31', old],
    ['2026-01-01', current],
    ['2026-07-15', current],
    ['2026-08-01', next],
    ['2099-01-01', next],
    ['2020-01-01', old],
  ])('on %s one counts', (date, expected) => {
    expect(tariffsOn([next, old, current], date)).toEqual([expected]);
  });

  test('couriers stay apart, in their order', () => {
    const other = { courier: 'b', effective: { from: '2026-01-01' } };
    expect(tariffsOn([other, old, current], '2026-02-01')).toEqual([other, current]);
  });
});

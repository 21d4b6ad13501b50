import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { schedule } from '../../scripts/commands/schedule.ts';
import { workplace } from '../../src/source/workplace.ts';

async function run(options: Readonly<Record<string, string | true>>) {
  const out: string[] = [];
  const notes: string[] = [];
  const code = await schedule.run({
    place: workplace({}),
    env: {},
    options,
    operands: [],
    print: (text) => void out.push(`${text}\n`),
    note: (text) => void notes.push(text),
  });
  return { code, out: out.join(''), notes };
}

test('the shop over the new year: the holiday is kept free, and the year that is not announced is marked', async () => {
  const { code, out } = await run({ start: '2026-12-28', plan: 'new-hire', format: 'json' });
  expect(code).toBe(0);
  const { plan, start, items, notes } = JSON.parse(out);
  expect({ plan, start }).toEqual({ plan: 'new-hire', start: '2026-12-28' });
  const dates = new Set(items.map(({ date }: { date: string }) => date));
  expect([...dates]).toEqual([
    '2026-12-28',
    '2026-12-29',
    '2026-12-30',
    '2026-12-31',
    '2027-01-04',
    '2027-01-05',
    '2027-01-06',
  ]);
  expect(notes).toHaveLength(1);
  expect(notes[0]).toContain('2027 年的放假安排未公布');
});

test('a year so far ahead that nothing is known of it is not told to keep holidays free', async () => {
  const { notes } = JSON.parse((await run({ start: '2041-02-04', format: 'json' })).out);
  expect(notes).toEqual([expect.stringContaining('2041 年的放假安排未公布，法定节日也还没有推算')]);
  const ics = (await run({ start: '2028-02-01', format: 'ics' })).out;
  expect(ics).toContain('STATUS:TENTATIVE');
});

test('a start in a public holiday moves past it, a make-up workday is worked', async () => {
  expect(JSON.parse((await run({ start: '2026-10-01', format: 'json' })).out).start).toBe('2026-10-08');
  const { start, items } = JSON.parse((await run({ start: '2026-10-10', format: 'json' })).out);
  expect(start).toBe('2026-10-10');
  expect(items.map(({ date }: { date: string }) => date)).not.toContain('2026-10-11');
});

test('every form tells the same days', async () => {
  const asked = { start: '2026-12-28', plan: 'new-hire' };
  const { items } = JSON.parse((await run({ ...asked, format: 'json' })).out);
  const dates = items.map(({ date }: { date: string }) => date);
  const ics = (await run({ ...asked, format: 'ics' })).out;
  expect(ics.replaceAll('\r\n', '')).not.toContain('\n');
  const events = new ICAL.Component(ICAL.parse(ics))
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));
  expect(events.map(({ startDate }) => startDate.toString().slice(0, 10))).toEqual(dates);
  const csv = await run({ ...asked, format: 'csv' });
  expect(
    csv.out
      .trim()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(',')[1]),
  ).toEqual(dates);
  expect(csv.notes[0]).toContain('未公布');
  expect((await run(asked)).out).toContain('未公布');
});

test('fewer hours a day take more days', async () => {
  const lastOf = async (hours: string) =>
    JSON.parse((await run({ start: '2026-11-02', format: 'json', hours })).out).items.at(-1).date;
  expect(await lastOf('7')).toBe('2026-11-10');
  expect((await lastOf('3.5')) > (await lastOf('7'))).toBe(true);
});

test.each([
  [{}],
  [{ start: '2026-02-30' }],
  [{ start: '30.2.2026' }],
  [{ start: '2026-11-30', plan: 'new-hires' }],
  [{ start: '2026-11-30', hours: '25' }],
  [{ start: '2026-11-30', hours: 'x' }],
  [{ start: '2026-11-30', team: 'night' }],
])('%j is wrong usage, said in a sentence', async (options) => {
  const { code, out, notes } = await run(options);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(notes.join('')).toMatch(/[。？]/);
});

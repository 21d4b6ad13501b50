import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { weekdayCalendar } from '../../src/training/calendar.ts';
import { buildSchedule } from '../../src/training/schedule.ts';
import { date } from './arbitraries.ts';

// A process reads its time zone once, at its start.
const inZone = (zone: string): string =>
  execFileSync(process.execPath, [fileURLToPath(new URL('schedule-in-zone.ts', import.meta.url))], {
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  });

test('a schedule is the same eight and eleven hours west and fourteen east of Greenwich', () => {
  const here = inZone('Asia/Shanghai');
  const { offset, schedule, years, file } = JSON.parse(here);
  expect(file).toContain('DTSTART;TZID=Asia/Shanghai:20270209T090000');
  expect(offset).toBe(-480);
  expect(schedule.items.map((item: { date: string }) => item.date)).toEqual(['2026-03-06', '2026-03-09', '2026-03-09']);
  for (const [zone, minutes] of [
    ['America/Los_Angeles', 480],
    ['Pacific/Kiritimati', -840],
    ['Pacific/Pago_Pago', 660],
  ] as const) {
    const there = JSON.parse(inZone(zone));
    expect(there.offset).toBe(minutes);
    expect(there.schedule).toEqual(schedule);
    expect(there.years).toEqual(years);
    expect(there.file).toBe(file);
  }
  expect(buildSchedule(schedule.template, weekdayCalendar(), date('2026-03-06')).items).toEqual(schedule.items);
});

import { type Finding, finding } from '../diagnostics/finding.ts';
import { startOfFile } from '../diagnostics/place.ts';
import { nearest } from '../text/nearest.ts';
import type { CourierRules } from './choice.ts';
import type { Tariff } from './model.ts';

const rulesFile = 'content/couriers/rules.yaml';

export interface Couriers {
  readonly tariffs: readonly Tariff[];
  readonly rules: CourierRules | undefined;
  /** Names of tariffs, and whether the rules, are there but could not be read; nothing is said of them. */
  readonly unreadable: { readonly tariffs: ReadonlySet<string>; readonly rules: boolean };
}

/** What is wrong between the tariffs of a handbook and the rules by which one is chosen. */
export function checkCouriers({ tariffs, rules, unreadable }: Couriers): Finding[] {
  const couriers = [...new Set(tariffs.map(({ courier }) => courier))];
  const known = new Set([...couriers, ...unreadable.tariffs]);
  return [
    ...overlaps(tariffs),
    ...(rules ? unknownCouriers(rules, couriers, known) : []),
    ...(couriers.length > 1 && !rules && !unreadable.rules
      ? [finding('courier/no-default', { file: rulesFile, severity: 'warning', values: { couriers } })]
      : []),
  ];
}

function unknownCouriers(rules: CourierRules, couriers: readonly string[], known: ReadonlySet<string>): Finding[] {
  const named = [
    ['default', rules.usual] as const,
    ...rules.rules.flatMap(({ prefer }, rule) =>
      prefer.map((courier, index) => [`rules.${rule}.prefer.${index}`, courier] as const),
    ),
  ];
  return named.flatMap(([path, courier]) => {
    if (known.has(courier)) return [];
    const place = rules.places[path] ?? startOfFile;
    const values = { courier, known: couriers, suggestion: nearest(courier, couriers) };
    return [finding('courier/unknown-courier', { file: rules.file, place, values })];
  });
}

const lastDay = '9999-12-31';

/** Two tariffs of one courier on the same day; told of the later one. */
function overlaps(tariffs: readonly Tariff[]): Finding[] {
  const sorted = [...tariffs].sort((a, b) => (a.effective.from < b.effective.from ? -1 : 1));
  return sorted.flatMap((tariff, index) => {
    const { file, title, effective, places } = tariff;
    const other = sorted
      .slice(0, index)
      .find(({ courier, effective: { to } }) => courier === tariff.courier && (to ?? lastDay) >= effective.from);
    if (!other) return [];
    const to = [effective.to ?? lastDay, other.effective.to ?? lastDay].sort()[0] ?? lastDay;
    const values = { title, other: other.title, from: effective.from, to: to === lastDay ? undefined : to };
    const related = [{ file: other.file, place: other.places.effective }];
    return [finding('courier/tariffs-overlap', { file, place: places.effective, values, related })];
  });
}

/** Couriers whose last tariff has run out on `today` (a plain date). */
export function findExpiredTariffs(tariffs: readonly Tariff[], today: string): Finding[] {
  return tariffs.flatMap(({ courier, title, file, effective: { from, to }, places }) => {
    // What ends before it begins was never in force; another rule says so.
    if (to === undefined || to >= today || to < from) return [];
    const followed = tariffs.some((other) => other.courier === courier && (other.effective.to ?? lastDay) > to);
    if (followed) return [];
    const values = { title, to, today };
    return [finding('courier/tariff-expired', { file, place: places.effective, severity: 'warning', values })];
  });
}

/** The default courier's first; the others stay in their order. */
export const orderTariffs = (tariffs: readonly Tariff[], usual: string | undefined): readonly Tariff[] => [
  ...tariffs.filter(({ courier }) => courier === usual),
  ...tariffs.filter(({ courier }) => courier !== usual),
];

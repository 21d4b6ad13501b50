import { stringify } from 'yaml';
import type { DocumentNote } from './notes.ts';
import { findTariffColumns } from './tariff-columns.ts';

export interface TariffDraftOptions {
  readonly id: string;
  readonly title: string;
  /** The day that stands for the beginning of the contract until somebody mends it. */
  readonly from: string;
  /** The regions of the country by their short names; none = names are taken as they are. */
  readonly regions: readonly string[];
  readonly words: { readonly toFill: string; readonly zone: (number: number) => string };
}

export interface TariffDraft {
  /** `content/couriers/<id>.yaml`. */
  readonly text: string;
  readonly notes: readonly DocumentNote[];
}

interface Zone {
  readonly first: string;
  readonly additional: string;
  readonly days: readonly [number, number] | undefined;
  readonly remarks: string | undefined;
  readonly areas: string[];
}

/** Names by which price lists call several regions at once. */
const groups: Readonly<Record<string, readonly string[]>> = {
  江浙沪: ['江苏', '浙江', '上海'],
  江浙沪皖: ['江苏', '浙江', '上海', '安徽'],
  京津冀: ['北京', '天津', '河北'],
  东三省: ['辽宁', '吉林', '黑龙江'],
  东北三省: ['辽宁', '吉林', '黑龙江'],
  川渝: ['四川', '重庆'],
  云贵: ['云南', '贵州'],
  云贵川: ['云南', '贵州', '四川'],
  陕甘宁: ['陕西', '甘肃', '宁夏'],
  新藏: ['新疆', '西藏'],
  港澳台: ['香港', '澳门', '台湾'],
};

/** A price list with columns for region, first and additional weight as the draft of a tariff; undefined where it is none. */
export function tariffDraft(
  rows: readonly (readonly string[])[],
  options: TariffDraftOptions,
): TariffDraft | undefined {
  const found = findTariffColumns(rows);
  if (!found) return undefined;
  const { columns } = found;
  const notes: DocumentNote[] = columns.others.map((index) => ({
    code: 'tariff-column',
    found: rows[found.row]?.[index] ?? '',
  }));
  const zones: Zone[] = [];
  for (const row of rows.slice(found.row + 1)) {
    const cell = (index: number | undefined) => (index === undefined ? '' : (row[index] ?? '').trim());
    if (row.every((text) => text.trim() === '')) continue;
    const amounts = [cell(columns.first), cell(columns.additional)].map(amountOf);
    const [first, additional] = amounts;
    if (first === undefined || additional === undefined) {
      notes.push({ code: 'tariff-amount', found: row.filter((text) => text.trim() !== '').join(' ') });
      continue;
    }
    const zone = { first, additional, days: daysOf(cell(columns.days)), remarks: cell(columns.remarks) || undefined };
    const areas = areasOf(cell(columns.areas), options.regions, (area) =>
      notes.push({ code: 'tariff-area', found: area }),
    );
    const same = zones.find((each) => keyOf(each) === keyOf(zone));
    const isNew = (area: string) => zones.every((each) => !each.areas.includes(area));
    if (same) same.areas.push(...areas.filter(isNew));
    else if (areas.length > 0) zones.push({ ...zone, areas: areas.filter(isNew) });
  }
  if (zones.length === 0) return undefined;
  notes.push({ code: 'tariff-origin' }, { code: 'tariff-effective', found: options.from }, { code: 'tariff-rounding' });
  for (const [kg, index] of [
    [columns.firstKg, columns.first],
    [columns.additionalKg, columns.additional],
  ] as const) {
    if (kg === undefined) notes.push({ code: 'tariff-weight', found: rows[found.row]?.[index] ?? '' });
  }
  return { text: draftText(zones, columns, options), notes };
}

const keyOf = ({ first, additional, days, remarks }: Omit<Zone, 'areas'>): string =>
  JSON.stringify([first, additional, days, remarks]);

function draftText(
  zones: readonly Zone[],
  { firstKg = 1, additionalKg = 1 }: { firstKg: number | undefined; additionalKg: number | undefined },
  { id, title, from, words }: TariffDraftOptions,
): string {
  const data = {
    id,
    title,
    origin: words.toFill,
    effective: { from },
    rounding: { step_kg: additionalKg, mode: 'up' },
    zones: zones.map(({ first, additional, days, remarks, areas }, index) => ({
      id: `zone-${index + 1}`,
      title: areas.length <= 4 ? areas.join('、') : words.zone(index + 1),
      regions: areas,
      first: { kg: firstKg, yuan: first },
      additional: { per_kg: additionalKg, yuan: additional },
      ...(days ? { days: { from: days[0], to: days[1] } } : {}),
      ...(remarks === undefined ? {} : { remarks }),
    })),
  };
  return stringify(data, { lineWidth: 0 });
}

/** `12.5元`, `￥8` → `12.50`, `8.00`. */
function amountOf(text: string): string | undefined {
  const [, amount] =
    /^[¥￥$]?\s*(\d{1,6}(?:\.\d{1,2})?)\s*(?:元|yuan|rmb|cny)?(?:\/(?:kg|公斤|千克))?$/i.exec(
      text.normalize('NFKC').trim(),
    ) ?? [];
  return amount === undefined ? undefined : Number(amount).toFixed(2);
}

/** `1-2天`, `3 天`. */
function daysOf(text: string): readonly [number, number] | undefined {
  const [, from, to = from] =
    /^(\d{1,2})(?:\s*[-~至到—–]\s*(\d{1,2}))?\s*(?:天|日|个?工作日|days?)?$/i.exec(text.normalize('NFKC').trim()) ?? [];
  return from === undefined ? undefined : [Number(from), Number(to)];
}

function areasOf(text: string, regions: readonly string[], unknown: (area: string) => void): string[] {
  const names = text
    .split(/[、，,;；/\s和及]+/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return names.flatMap((name): readonly string[] => {
    if (regions.length === 0) return [name];
    const group = groups[name.replace(/地区$/, '')];
    if (group) return group;
    const short = name.replace(/(?:维吾尔|壮族|回族)?自治区$|特别行政区$|[省市]$/, '');
    if (regions.includes(short)) return [short];
    unknown(name);
    return [];
  });
}

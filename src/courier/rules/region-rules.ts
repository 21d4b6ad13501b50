import type { Place } from '../../diagnostics/place.ts';
import { defineRule } from '../../diagnostics/rule.ts';
import { nearestRegion, readArea } from '../regions.ts';
import { tariffExample, zoneExample } from './tariff-example.ts';
import { regionPath, type WrittenTariff, writtenAreas } from './written-tariff.ts';

const near = zoneExample({ id: 'near', regions: '东' });
const unserved = (...areas: readonly string[]) => ['unserved:', `  - { areas: [${areas.join(', ')}] }`];
const remote = (area: string) => [
  'surcharges:',
  `  - { id: remote, title: 偏远, when: 海岛, yuan: "5.00", areas: [${area}] }`,
];

/** A region stands in one zone. */
export const provinceTwice = defineRule<WrittenTariff, 'courier/province-twice'>({
  id: 'courier/province-twice',
  severity: 'error',
  examples: {
    good: [tariffExample({ zones: [near, zoneExample({ id: 'far', regions: '西, 北' })] })],
    bad: [
      tariffExample({ zones: [near, zoneExample({ id: 'far', regions: '西, 北, 东' })] }),
      tariffExample({ zones: [zoneExample({ regions: '东, 西, 北, 东' })] }),
    ],
  },
  check(written, report) {
    const { tariff, placeOf } = written;
    const first = new Map<string, Place>();
    tariff.zones.forEach(({ regions }, zone) => {
      regions.forEach((province, index) => {
        const place = placeOf(regionPath(written, zone, index));
        const earlier = first.get(province);
        if (!earlier) first.set(province, place);
        else report({ place, values: { province }, related: [{ file: tariff.file, place: earlier }] });
      });
    });
  },
});

/** A region is one of the country's, in zones, surcharges and among those not served. */
export const unknownRegion = defineRule<WrittenTariff, 'courier/unknown-region'>({
  id: 'courier/unknown-region',
  severity: 'error',
  examples: {
    good: [tariffExample({ more: remote('西/山里') })],
    bad: [
      tariffExample({ zones: [near, zoneExample({ id: 'far', regions: '西, 北, 南' })] }),
      tariffExample({ more: remote('南/山里') }),
    ],
  },
  check(written, report) {
    const { known, tariff, placeOf } = written;
    if (!known) return;
    const complain = (region: string, place: Place) => {
      if (known.names.includes(region)) return;
      report({ place, values: { region, known: known.names, suggestion: nearestRegion(region, known.names) } });
    };
    for (const [zone, { regions }] of tariff.zones.entries()) {
      for (const [index, region] of regions.entries()) complain(region, placeOf(regionPath(written, zone, index)));
    }
    for (const { text, path } of writtenAreas(written)) {
      const area = readArea(text);
      // 四川甘孜 lacks its slash; that is another rule's.
      if (area && !lacksSlash(text, known.names)) complain(area.region, placeOf(path));
    }
  },
});

/** An area is a region, or a region and a place in it with a slash between. */
export const areaForm = defineRule<WrittenTariff, 'courier/area-form'>({
  id: 'courier/area-form',
  severity: 'error',
  examples: {
    good: [tariffExample({ more: remote('西/山里') }), tariffExample({ more: remote('西') })],
    bad: ['西/', '西/山里/村', '西山里'].map((area) => tariffExample({ more: remote(area) })),
  },
  check(written, report) {
    const names = written.known?.names ?? [];
    for (const { text, path } of writtenAreas(written)) {
      const region = lacksSlash(text, names);
      if (readArea(text) && region === undefined) continue;
      const suggestion = region === undefined ? undefined : `${region}/${text.slice(region.length)}`;
      report({ place: written.placeOf(path), values: { text, suggestion } });
    }
  },
});

// 浙江省 is the region by its full name, 浙江舟山 one with a place.
function lacksSlash(text: string, names: readonly string[]): string | undefined {
  if (names.includes(text) || /[/／]/.test(text)) return undefined;
  const region = names.find((name) => text.startsWith(name));
  return region === undefined || /^(?:省|市|.*自治区|特别行政区)$/.test(text.slice(region.length)) ? undefined : region;
}

/** Every region has a price or stands among those that are not served. */
export const provinceMissing = defineRule<WrittenTariff, 'courier/province-missing'>({
  id: 'courier/province-missing',
  severity: 'warning',
  examples: {
    good: [tariffExample(), tariffExample({ zones: [near], more: unserved('西', '北') })],
    bad: [tariffExample({ zones: [near], more: unserved('西', '北/山里') }), tariffExample({ zones: [near] })],
  },
  check({ known, tariff, placeOfKey }, report) {
    if (!known) return;
    const named = new Set([
      ...tariff.zones.flatMap(({ regions }) => regions),
      ...tariff.unserved.flatMap(({ areas }) => areas.flatMap(({ region, city }) => (city ? [] : [region]))),
      ...known.optional,
    ]);
    const missing = known.names.filter((name) => !named.has(name));
    if (missing.length > 0) report({ place: placeOfKey(['zones']), values: { missing } });
  },
});

/** What is not served has no price. */
export const unservedZone = defineRule<WrittenTariff, 'courier/unserved-zone'>({
  id: 'courier/unserved-zone',
  severity: 'error',
  examples: {
    good: [tariffExample({ more: unserved('西/山里') })],
    bad: [tariffExample({ more: unserved('西') })],
  },
  check({ tariff, placeOf }, report) {
    tariff.unserved.forEach(({ areas }, entry) => {
      areas.forEach(({ region, city }, index) => {
        const zone = tariff.zones.find(({ regions }) => regions.includes(region));
        if (city !== undefined || !zone) return;
        report({ place: placeOf(['unserved', entry, 'areas', index]), values: { region, zone: zone.title } });
      });
    });
  },
});

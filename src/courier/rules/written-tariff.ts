import type { YamlPath } from '../../diagnostics/parse-yaml.ts';
import type { Place } from '../../diagnostics/place.ts';
import type { Tariff } from '../model.ts';
import type { RegionList } from '../regions.ts';
import type { TariffFile } from '../tariff-schema.ts';

/** A tariff together with how its author wrote it down: what the rules of a tariff look at. */
export interface WrittenTariff {
  readonly tariff: Tariff;
  readonly data: TariffFile;
  /** The regions that have to be divided into zones; undefined where nobody has said which there are. */
  readonly known: RegionList | undefined;
  placeOf(path: YamlPath): Place;
  placeOfKey(path: YamlPath): Place;
}

/** Where a region of a zone stands. */
export const regionPath = ({ data }: WrittenTariff, zone: number, index: number): YamlPath => [
  'zones',
  zone,
  data.zones[zone]?.regions ? 'regions' : 'provinces',
  index,
];

/** Every area that the tariff names outside its zones, as it is written. */
export const writtenAreas = ({ data }: WrittenTariff): readonly { text: string; path: YamlPath }[] =>
  (['unserved', 'surcharges'] as const).flatMap((key) =>
    data[key].flatMap(({ areas = [] }, entry) =>
      areas.map((text, index) => ({ text, path: [key, entry, 'areas', index] })),
    ),
  );

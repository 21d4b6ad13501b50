import { type Finding, finding } from '../diagnostics/finding.ts';
import { nearestPath } from '../text/nearest.ts';
import { siteAddresses } from './addresses.ts';
import type { Handbook, Unreadable } from './model.ts';

/** Pages that golden queries expect and the site does not have. */
export function unknownGoldenPages(handbook: Handbook, unreadable: Unreadable, file: string): Finding[] {
  if (handbook.golden.length === 0) return [];
  const addresses = siteAddresses(handbook, unreadable);
  const names = [...addresses.keys()].map((path) => path.replace(/^\/(?:handbook\/(?=.))?|\/$/g, ''));
  return handbook.golden.flatMap(({ expect, place }) =>
    expect.flatMap((page): Finding[] => {
      const [name = '', anchor] = page.split('#');
      const anchors = addresses.get(`/handbook/${name}/`) ?? addresses.get(`/${name}/`);
      if (anchors && (anchor === undefined || anchors === 'any' || anchors.has(anchor))) return [];
      const suggestion = anchors ? name : nearestPath(name, names);
      return [finding('search/unknown-page', { file, place, values: { page, suggestion } })];
    }),
  );
}

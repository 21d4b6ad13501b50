import { type Finding, finding } from '../diagnostics/finding.ts';
import type { Place } from '../diagnostics/place.ts';
import { nearest, nearestPath } from '../text/nearest.ts';
import { isSafeUrl } from '../text/safe-url.ts';
import type { Anchors } from './addresses.ts';

export interface LinkContext {
  readonly file: string;
  readonly place: Place;
  /** Address of the page that the link stands in, for `#anchor` alone. */
  readonly page: string;
  readonly addresses: ReadonlyMap<string, Anchors>;
}

/** What is wrong with one link inside the site. Links to other sites are not followed, unsafe ones are another rule's. */
export function checkLink(url: string, { file, place, page, addresses }: LinkContext): Finding[] {
  if (!/^[/#]/.test(url) || !isSafeUrl(url)) return [];
  const [path = '', anchor] = decode(url).split('#', 2);
  // A query belongs to the page that reads it.
  const target = path === '' ? page : path.replace(/\?.*$/, '');
  const anchors = addresses.get(target);
  if (!anchors) {
    const suggestion = addresses.has(`${target}/`) ? `${target}/` : nearestPath(target, addresses.keys());
    return [finding('handbook/broken-link', { file, place, values: { url, suggestion } })];
  }
  if (anchor === undefined || anchor === '' || anchors === 'any' || anchors.has(anchor)) return [];
  const known = [...anchors];
  return [
    finding('handbook/broken-anchor', {
      file,
      place,
      values: { url: target, anchor, known, suggestion: nearest(anchor, known) },
    }),
  ];
}

function decode(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

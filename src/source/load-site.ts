import { join } from 'node:path';
import type { Finding } from '../diagnostics/finding.ts';
import type { Site } from '../handbook/current.ts';
import type { HandbookImage } from '../handbook/image.ts';
import { buildStatus } from '../handbook/status.ts';
import { type LoadedHandbook, type LoadOptions, loadHandbook } from './load-handbook.ts';
import { loadPictures } from './load-pictures.ts';
import { type DiagramStats, openDiagrams } from './mermaid/diagrams.ts';
import { readImage } from './read-images.ts';
import type { Workplace } from './workplace.ts';

export interface LoadedSite extends Omit<LoadedHandbook, 'handbook' | 'sources'> {
  /** Undefined where there is any error. */
  readonly site: Site | undefined;
  readonly diagrams: DiagramStats;
}

/** Flow pictures are kept with the handbook's other results. */
export const diagramsOf = (place: Workplace) => openDiagrams({ cacheDir: join(place.cache, 'diagrams') });

export const hasErrors = (findings: readonly Finding[]): boolean =>
  findings.some(({ severity }) => severity === 'error');

export interface LoadSiteOptions extends LoadOptions {
  /** Keeps pictures that this handbook no longer has: for those who go back and forth between edits. */
  readonly keepUnused?: boolean;
}

/** Reads and checks the handbook and, where nothing is wrong, draws its flows: all that pages need. */
export async function loadSite(
  place: Workplace,
  { keepUnused = false, ...options }: LoadSiteOptions = {},
): Promise<LoadedSite> {
  const diagrams = diagramsOf(place);
  try {
    const { handbook, findings, language, files, sources } = await loadHandbook(place, diagrams, options);
    if (!handbook || hasErrors(findings))
      return { site: undefined, findings, language, files, diagrams: diagrams.stats };
    const drawn = await loadPictures(handbook, diagrams);
    const all = [...findings, ...drawn.findings];
    const site = hasErrors(all)
      ? undefined
      : {
          handbook,
          pictures: drawn.pictures,
          readImage: (image: HandbookImage) => readImage(place.root, image),
          status: () => buildStatus(handbook, sources, findings),
        };
    if (site && !keepUnused) diagrams.prune();
    return { site, findings: all, language, files, diagrams: diagrams.stats };
  } finally {
    await diagrams.close();
  }
}

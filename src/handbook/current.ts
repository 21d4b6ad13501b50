import type { HandbookImage } from './image.ts';
import type { Handbook } from './model.ts';
import type { HandbookStatus } from './status.ts';

/** What pages are painted from: the handbook, and the drawings of its flows. */
export interface Site {
  readonly handbook: Handbook;
  /** SVG of each flow by its id. */
  readonly pictures: ReadonlyMap<string, string>;
  /** The bytes of one of the handbook's own pictures. */
  readonly readImage: (image: HandbookImage) => Uint8Array;
  /** How the handbook is kept. */
  readonly status: () => HandbookStatus;
  /** In dev: files with errors that were not there when this site was read. */
  readonly broken?: ReadonlySet<string>;
}

const key = Symbol.for('handbook.site');
type Provider = () => Promise<Site>;
const slot = globalThis as { [key]?: Provider };

/** How pages of this process come by their data; said by the build command, or by the integration where nobody has. */
export function provideSite(provider: Provider): void {
  slot[key] = provider;
}

/**
 * The site as it stands now. Pages ask the process instead of importing the reader, so that the bundle of pages holds
 * no parser and files are read once for check and pages.
 */
export function currentSite(): Promise<Site> {
  const provider = slot[key];
  if (!provider) throw new Error('No handbook is provided: pages are rendered by the handbook integration');
  return provider();
}

export const isSiteProvided = (): boolean => slot[key] !== undefined;

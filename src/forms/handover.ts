/** The path of a walked flow on its way into a form: a part of the address, which no server ever sees. */

export interface Handover {
  /** Id of the flow. */
  readonly flow: string;
  /** The path in words, as the register keeps it. */
  readonly path: string;
}

// Far more than any walk; what is longer is cut.
const longest = 4000;

/** The part of an address after `#`. */
export const writeHandover = ({ flow, path }: Handover): string =>
  new URLSearchParams({ flow, path: cut(path) }).toString();

/** Reads the part of an address after `#`, whoever wrote it. Undefined where it is no handover. */
export function readHandover(hash: string): Handover | undefined {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const flow = parameters.get('flow') ?? '';
  const path = cut(withoutControls(parameters.get('path') ?? '')).trim();
  return /^[a-z0-9-]{1,80}$/.test(flow) && path !== '' ? { flow, path } : undefined;
}

const cut = (text: string): string => [...text.slice(0, longest * 2)].slice(0, longest).join('');

// Also marks that would turn the direction of what stands around the text.
const withoutControls = (text: string): string => text.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu, ' ');

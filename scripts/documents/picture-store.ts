import type { DocumentNote } from '../../src/documents/notes.ts';
import { imageAddress, imageFolder } from '../../src/handbook/image.ts';
import { contentHash } from '../../src/source/fingerprint.ts';
import { hasScript } from '../../src/source/read-images.ts';

/** A picture of a document that browsers can show. */
export interface StoredPicture {
  readonly bytes: Uint8Array;
  readonly ending: string;
}

/** The pictures of one document, each kept once. */
export interface PictureStore {
  /** Takes a picture in. Gives the mark that stands for its address; undefined where it cannot be shown, which is noted. */
  readonly add: (bytes: Uint8Array, name: string) => Promise<string | undefined>;
  readonly get: (mark: string) => StoredPicture | undefined;
  readonly has: (bytes: Uint8Array) => boolean;
}

const shown = ['png', 'jpg', 'gif', 'webp', 'svg'];

export function pictureStore(note: (note: DocumentNote) => void): PictureStore {
  const pictures = new Map<string, StoredPicture>();
  const seen = new Map<string, string | undefined>();
  const markOf = (bytes: Uint8Array) => `picture:${contentHash(Buffer.from(bytes).toString('base64'))}`;
  return {
    async add(bytes, name) {
      const mark = markOf(bytes);
      if (seen.has(mark)) return seen.get(mark);
      const checked = await check(bytes, name);
      if (checked.note) note(checked.note);
      else pictures.set(mark, { bytes, ending: checked.ending });
      seen.set(mark, checked.note ? undefined : mark);
      return seen.get(mark);
    },
    get: (mark) => pictures.get(mark),
    has: (bytes) => seen.has(markOf(bytes)),
  };
}

type Checked = { readonly ending: string; readonly note?: undefined } | { readonly note: DocumentNote };

async function check(bytes: Uint8Array, name: string): Promise<Checked> {
  const { imageMetadata } = await import('astro/assets/utils');
  const size = await imageMetadata(bytes).catch(() => undefined);
  if (!size)
    return {
      note: {
        code: /\.(?:emf|wmf|tiff?|bmp|wdp|eps|pict)$/i.test(name) ? 'picture-format' : 'picture-broken',
        found: name,
      },
    };
  const ending = size.format === 'jpeg' ? 'jpg' : size.format;
  if (!shown.includes(ending)) return { note: { code: 'picture-format', found: name } };
  const drawing = ending === 'svg' ? Buffer.from(bytes).toString('utf8') : '';
  if (hasScript(drawing) || /<!DOCTYPE/i.test(drawing)) return { note: { code: 'picture-script', found: name } };
  return { ending };
}

/** A picture's file in the handbook, and its address there. */
export const pictureFile = (name: string): string => `${imageFolder}/${name}`;
export const pictureAddress = (name: string): string => `${imageAddress}${name}`;

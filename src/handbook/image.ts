/** A picture of the handbook's own, `content/images/…`. Chapters and questions name it as `/images/…`. */
export interface HandbookImage {
  /** Relative to the handbook's root. */
  readonly file: string;
  /** Where it stands in the site, `/images/…`. */
  readonly path: string;
  /** In CSS pixels, so that the text does not jump when it arrives; undefined where the file does not say. */
  readonly width: number | undefined;
  readonly height: number | undefined;
}

/** The folder of pictures, and the address that it is published under. */
export const imageFolder = 'content/images';
export const imageAddress = '/images/';

/** What browsers show, by the ending of the file's name: the type it is sent as. */
export const imageTypes: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
};

/** The ending of a file's name in lower case, without the dot. */
export const endingOf = (name: string): string => /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

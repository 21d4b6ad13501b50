import { foldWidth } from '../text/fold.ts';

/** A term as two people who mean the same would both type it: usual width, lower case, single spaces. */
export const foldTerm = (text: string): string => foldWidth(text).toLowerCase().replace(/\s+/g, ' ').trim();

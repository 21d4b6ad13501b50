/** Where all terms stand; each one's id is its anchor. */
export const glossaryPath = '/glossary/';

/** Anchor of a letter on that page; `#` is the one for what begins with no letter. */
export const letterAnchor = (letter: string): string => `letter-${letter === '#' ? 'other' : letter.toLowerCase()}`;

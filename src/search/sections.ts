import type { PageRecord } from './engine.ts';

/** A page's text from one heading to the next. */
export interface Section {
  /** Undefined for what stands before the first heading. */
  readonly id: string | undefined;
  readonly heading: string;
  /** Without the heading. */
  readonly text: string;
}

const zeroWidthSpace = '\u200b';
// Pagefind ends cells, list items and headings with a full stop of its own, which no Chinese sentence has.
const addedStop = /([\p{Script=Han}）】」』》”’])\.(?:\s+|$)/gu;

/** Takes a page apart at its second- and third-level headings. The first section begins with the page's title. */
export function sectionsOf({ text, anchors, meta }: PageRecord): readonly Section[] {
  const spaced = !text.includes(zeroWidthSpace);
  const words = spaced ? text.split(/\s+/) : text.split(zeroWidthSpace);
  const join = (from: number, to: number) =>
    words
      .slice(from, to)
      .join(spaced ? ' ' : '')
      .trim()
      .replace(addedStop, '$1 · ');
  const headings = anchors
    .filter(({ element, id, text: heading }) => /^h[23]$/.test(element) && id !== '' && heading.trim() !== '')
    .sort((a, b) => a.location - b.location);
  const title = meta.title ?? '';
  const lead: Section = {
    id: undefined,
    heading: title,
    text: withoutHeading(join(0, headings[0]?.location ?? words.length), title),
  };
  const rest = headings.map(({ id, text: heading, location }, index) => ({
    id,
    heading: heading.trim(),
    text: withoutHeading(join(location, headings[index + 1]?.location ?? words.length), heading.trim()),
  }));
  return [lead, ...rest];
}

const withoutHeading = (text: string, heading: string): string =>
  heading && text.startsWith(heading) ? text.slice(heading.length).replace(/^[.·\s]+/, '') : text;

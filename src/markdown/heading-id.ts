import type { Heading, PhrasingContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { slug } from '../text/slug.ts';

const explicitId = /\s*\[#([A-Za-z0-9][\w-]*)\]\s*$/;

export interface HeadingId {
  readonly id: string;
  /** The heading as readers see it. */
  readonly text: string;
  /** The author wrote the id: it is permanent. */
  readonly explicit: boolean;
}

/** Reads the permanent id of a heading from its end, `## 标题 [#first-check]`; without one the id is the slug of its text. */
export function headingId(heading: Heading): HeadingId {
  const whole = textOf(heading);
  const match = explicitId.exec(whole);
  if (!match?.[1]) return { id: slug(whole), text: whole.trim(), explicit: false };
  return { id: match[1], text: whole.slice(0, match.index).trim(), explicit: true };
}

/** Takes the `[#id]` out of the heading's own text. */
export function stripHeadingId(heading: Heading): void {
  const last: PhrasingContent | undefined = heading.children.at(-1);
  if (last?.type !== 'text') return;
  last.value = last.value.replace(explicitId, '');
}

/** Makes the ids of headings without one unique within a chapter, in order: `title`, `title-2`, … */
export function uniqueIds(): (id: HeadingId) => string {
  const seen = new Map<string, number>();
  return ({ id, explicit }) => {
    const base = id || 'section';
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return count === 1 || explicit ? base : `${base}-${count}`;
  };
}

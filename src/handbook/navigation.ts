import { type Chapter, chapterPath } from './chapter.ts';
import type { PartConfig } from './config.ts';
import type { Handbook } from './model.ts';

/** A part with its chapters, in reading order. */
export interface Part extends PartConfig {
  readonly path: string;
  readonly entries: readonly Chapter[];
}

/** A link with its words. */
export interface PageLink {
  readonly title: string;
  readonly path: string;
}

/** The parts that have chapters, in the handbook's order. A part without any is not a page. */
export function buildParts({ config, chapters }: Pick<Handbook, 'config' | 'chapters'>): readonly Part[] {
  // In one pass: every page asks.
  const byPart = Map.groupBy(chapters, ({ part }) => part);
  return config.parts.flatMap((part): Part[] => {
    const entries = byPart.get(part.id);
    return entries ? [{ ...part, path: `/handbook/${part.id}/`, entries }] : [];
  });
}

/** Chapters in reading order: parts as configured, within a part the named chapters first, the others by slug. */
export function orderChapters(chapters: readonly Chapter[], parts: readonly PartConfig[]): Chapter[] {
  const rank = new Map<string, number>();
  parts.forEach((part, index) => {
    rank.set(part.id, index * 10_000);
    for (const [position, slug] of part.chapters.entries()) rank.set(`${part.id}/${slug}`, index * 10_000 + position);
  });
  const unnamed = 9_999;
  const rankOf = ({ id, part }: Chapter) => rank.get(id) ?? (rank.get(part) ?? 0) + unnamed;
  return [...chapters].sort((a, b) => rankOf(a) - rankOf(b) || (a.slug < b.slug ? -1 : 1));
}

/** Flows as the handbook lists them; those that it does not name follow by id. */
export function orderFlows<Named extends { readonly id: string }>(
  flows: readonly Named[],
  order: readonly string[],
): Named[] {
  const rank = ({ id }: Named) => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...flows].sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
}

/** The chapters before and after one in reading order, across parts. */
export function neighbours(
  chapters: readonly Chapter[],
  id: string,
): { previous: PageLink | undefined; next: PageLink | undefined } {
  const index = chapters.findIndex((chapter) => chapter.id === id);
  const linkTo = (chapter: Chapter | undefined) => chapter && { title: chapter.title, path: chapterPath(chapter) };
  return index === -1
    ? { previous: undefined, next: undefined }
    : { previous: linkTo(chapters[index - 1]), next: linkTo(chapters[index + 1]) };
}

/** The headings for a table of contents: second and third depth. */
export const contentsOf = ({ headings }: Chapter) => headings.filter(({ depth }) => depth === 2 || depth === 3);

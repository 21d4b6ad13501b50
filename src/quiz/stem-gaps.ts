// Three or more: two are Markdown's own emphasis.
const gap = /_{3,}/g;

/** How many gaps (`____`) a stem has. */
export const countGaps = (stem: string): number => stem.match(gap)?.length ?? 0;

// A private-use letter: Markdown takes it for part of a word, so emphasis around a gap stays whole.
const mark = '\ue000';

/**
 * Renders a stem that has gaps. Each `____` becomes what `gapHtml` makes of its number (from 1); the underscores never
 * reach the Markdown renderer, which would take two of them for emphasis.
 */
export function renderStem(
  stem: string,
  renderInline: (markdown: string) => string,
  gapHtml: (number: number) => string,
): string {
  let number = 0;
  const rendered = renderInline(stem.replaceAll(mark, '').replace(gap, mark));
  return rendered.replaceAll(mark, () => gapHtml(++number));
}

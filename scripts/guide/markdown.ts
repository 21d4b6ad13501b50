/** A fence around a source that is to be read; longer than any fence inside it. */
export function fence(source: string): string {
  const inside = Math.max(2, ...[...source.matchAll(/`{3,}/g)].map(([run]) => run.length));
  const marks = '`'.repeat(inside + 1);
  return `${marks}text\n${source.trimEnd()}\n${marks}`;
}

/** Plain text as it may stand in a chapter. */
export const escapeMdx = (text: string): string => text.replace(/[\\`*_{}[\]<>|#]/g, '\\$&').replace(/\s*\n\s*/g, ' ');

/** Text as code inside a line. */
export const code = (text: string): string => `\`${text.replaceAll('|', '\\|')}\``;

/** A table of cells that are Markdown already. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** A chapter of the guide that is made from the engine's own data. */
export function guideChapter(
  { title, summary, minutes }: { readonly title: string; readonly summary: string; readonly minutes: number },
  ...blocks: readonly string[]
): string {
  return `---\ntitle: ${title}\nsummary: ${summary}\nroles: [author]\nminutes: ${minutes}\n---\n\n${blocks.join('\n\n')}\n`;
}

import type { Block, Inline, SampleChapter } from './sample-book.ts';

/** How one site writes what is not plain Markdown. Each gives the lines between two blank lines. */
export interface Dialect {
  readonly heading: (block: Extract<Block, { kind: 'heading' }>) => string;
  readonly fact: (fact: Extract<Inline, { fact: string }>) => string;
  readonly link: (link: Extract<Inline, { link: string }>) => string;
  readonly keyPoints: (list: string) => string;
  readonly steps: (list: string) => string;
  readonly checklist: (list: string) => string;
  readonly callout: (block: Extract<Block, { kind: 'callout' }>) => string;
  readonly situation: (block: Extract<Block, { kind: 'situation' }>) => string;
  readonly compare: (block: Extract<Block, { kind: 'compare' }>) => string;
  /** Nothing where the site has no such thing. */
  readonly embed: (block: Extract<Block, { kind: 'flow' | 'quiz' }>) => string | undefined;
}

/** A chapter's MDX below its frontmatter. Paragraphs, lists and tables are the same in every dialect. */
export function writeBody({ blocks }: Pick<SampleChapter, 'blocks'>, dialect: Dialect): string {
  const written = blocks.map((block) => writeBlock(block, dialect)).filter((text) => text !== undefined);
  return `${written.join('\n\n')}\n`;
}

function writeBlock(block: Block, dialect: Dialect): string | undefined {
  switch (block.kind) {
    case 'heading':
      return dialect.heading(block);
    case 'paragraph':
      return block.text.map((inline) => writeInline(inline, dialect)).join('');
    case 'list':
      return bullets(block.entries);
    case 'key-points':
      return dialect.keyPoints(bullets(block.entries));
    case 'checklist':
      return dialect.checklist(bullets(block.entries));
    case 'steps':
      return dialect.steps(block.entries.map((entry, index) => `${index + 1}. ${entry}`).join('\n'));
    case 'table':
      return table(block.rows);
    case 'callout':
      return dialect.callout(block);
    case 'situation':
      return dialect.situation(block);
    case 'compare':
      return dialect.compare(block);
    case 'flow':
    case 'quiz':
      return dialect.embed(block);
  }
}

function writeInline(inline: Inline, dialect: Dialect): string {
  if (typeof inline === 'string') return inline;
  if ('strong' in inline) return `**${inline.strong}**`;
  return 'fact' in inline ? dialect.fact(inline) : dialect.link(inline);
}

const bullets = (entries: readonly string[]): string => entries.map((entry) => `- ${entry}`).join('\n');

function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/** All text of some blocks, for looking something up in it. */
export const treeText = (blocks: readonly RootContent[]): string =>
  blocks.map((block) => textOf(block, { includeImageAlt: false })).join('\n');

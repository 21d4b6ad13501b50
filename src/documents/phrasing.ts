import type { PhrasingContent } from 'mdast';
import 'mdast-util-mdx-jsx';

const unseen = /[^\P{Cc}\t\n\r]|[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/gu;

/** A document's text as Markdown can hold it: no control characters, no invisible ones, one space for any white space. */
export const plainText = (text: string): string =>
  text
    .toWellFormed()
    .replace(unseen, '')
    .replace(/[\s\u00a0]+/g, whiteSpace);

// Chinese texts are indented with full-width spaces, which stay where they stand between characters.
const whiteSpace = (run: string): string => (/^\u3000+$/.test(run) ? run : ' ');

/**
 * Tidies running text: neighbours of one kind joined, emphasis without spaces at its edges and without emptiness, no spaces
 * at the ends and beside line breaks.
 */
export function tidyPhrasing(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return trimEdges(join(nodes.flatMap(liftSpaces)));
}

type Spanning = Extract<PhrasingContent, { children: PhrasingContent[] }>;
const isSpanning = (node: PhrasingContent): node is Spanning =>
  ['strong', 'emphasis', 'delete', 'mdxJsxTextElement'].includes(node.type) && 'children' in node;

function join(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (last?.type === 'text' && node.type === 'text')
      joined[joined.length - 1] = { type: 'text', value: last.value + node.value };
    else if (
      last &&
      (last.type === 'strong' || last.type === 'emphasis' || last.type === 'delete') &&
      last.type === node.type
    ) {
      joined[joined.length - 1] = { ...last, children: join([...last.children, ...(node as Spanning).children]) };
    } else joined.push(node);
  }
  return joined.map((node) => (node.type === 'text' ? { ...node, value: node.value.replace(/ {2,}/g, ' ') } : node));
}

// `** bold**` is no emphasis: the space goes in front of it.
function liftSpaces(node: PhrasingContent): PhrasingContent[] {
  if (!isSpanning(node) || node.children.length === 0) return [node];
  const children = join(node.children.flatMap(liftSpaces));
  const before = edge(children, 0, /^[\s\u3000]+/);
  const after = edge(children, children.length - 1, /[\s\u3000]+$/);
  const kept = children.filter((child) => child.type !== 'text' || child.value !== '');
  const text = (value: string): PhrasingContent[] => (value === '' ? [] : [{ type: 'text', value }]);
  if (kept.length === 0) return text(before + after);
  // Nor may it begin or end with a line break.
  const head = kept[0]?.type === 'break' ? kept.splice(0, 1) : [];
  const tail = kept.at(-1)?.type === 'break' ? kept.splice(-1, 1) : [];
  if (kept.length === 0) return [...text(before), ...head, ...tail, ...text(after)];
  return [...text(before), ...head, { ...node, children: kept } as Spanning, ...tail, ...text(after)];
}

/** Takes the match out of the text at one edge of `nodes`, which is changed, and returns it. */
function edge(nodes: PhrasingContent[], index: number, pattern: RegExp): string {
  const node = nodes[index];
  if (node?.type !== 'text') return '';
  const found = pattern.exec(node.value)?.[0] ?? '';
  if (found !== '') nodes[index] = { type: 'text', value: node.value.replace(pattern, '') };
  return found;
}

function trimEdges(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const trimmed = nodes.map((node, index): PhrasingContent => {
    if (node.type !== 'text') return node;
    const [before, after] = [nodes[index - 1], nodes[index + 1]];
    let { value } = node;
    if (before === undefined || before.type === 'break') value = value.replace(/^[\s\u3000]+/, '');
    if (after === undefined || after.type === 'break') value = value.replace(/[\s\u3000]+$/, '');
    return { type: 'text', value };
  });
  const kept = trimmed.filter((node) => node.type !== 'text' || node.value !== '');
  if (kept.length < nodes.length) return trimEdges(kept);
  if (kept[0]?.type === 'break') return trimEdges(kept.slice(1));
  if (kept.at(-1)?.type === 'break') return trimEdges(kept.slice(0, -1));
  return kept;
}

/** A line break where a Markdown one cannot stand, in a cell of a table. */
export const cellBreak = (): PhrasingContent => ({
  type: 'mdxJsxTextElement',
  name: 'br',
  attributes: [],
  children: [],
});

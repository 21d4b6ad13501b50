import type { ElementContent, Root, RootContent, Text } from 'hast';
import type { MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { termFinder } from '../glossary/find-terms.ts';
import type { TermName } from '../glossary/model.ts';

/** The names of the glossary as they stand now. The same list again says that nothing has changed. */
export type TermNames = () => readonly TermName[];

/** What is no running text, or would be two links in one. */
const otherElements: ReadonlySet<string> = new Set(
  'a button code del h1 h2 h3 h4 h5 h6 kbd pre summary svg th'.split(' '),
);
/** Components whose children are the chapter's own running text. What customer and agent say is theirs. */
const textComponents: ReadonlySet<string> = new Set([
  'KeyPoints',
  'Callout',
  'Practice',
  'Steps',
  'mark',
  'small',
  'ins',
]);

/**
 * Puts `<Term id="…">` around each term where a chapter first uses it: in running text, not in headings, links, code,
 * dialogues and ticks. A term that its author marked by hand is not marked a second time.
 */
export function rehypeTerms(names: TermNames) {
  let last: { readonly names: readonly TermName[]; readonly find: ReturnType<typeof termFinder> } | undefined;
  return (tree: Root): void => {
    const current = names();
    if (current.length === 0) return;
    if (last?.names !== current) last = { names: current, find: termFinder(current) };
    markIn(tree, last.find, markedByHand(tree));
  };
}

type Parent = { children: (RootContent | ElementContent)[] };

function markIn(parent: Parent, find: ReturnType<typeof termFinder>, met: Set<string>): void {
  parent.children = parent.children.flatMap((child): (RootContent | ElementContent)[] => {
    if (child.type === 'text') return markText(child, find, met);
    if (isRunningText(child)) markIn(child as Parent, find, met);
    return [child];
  });
}

function isRunningText(node: RootContent | ElementContent): boolean {
  if (node.type === 'element') return !otherElements.has(node.tagName);
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    return textComponents.has(node.name ?? '');
  }
  return false;
}

function markText(node: Text, find: ReturnType<typeof termFinder>, met: Set<string>): (Text | MdxJsxTextElementHast)[] {
  const parts: (Text | MdxJsxTextElementHast)[] = [];
  let end = 0;
  for (const hit of find(node.value)) {
    if (met.has(hit.id)) continue;
    met.add(hit.id);
    if (hit.start > end) parts.push({ type: 'text', value: node.value.slice(end, hit.start) });
    parts.push(termElement(hit.id, node.value.slice(hit.start, hit.end)));
    end = hit.end;
  }
  if (end === 0) return [node];
  if (end < node.value.length) parts.push({ type: 'text', value: node.value.slice(end) });
  return parts;
}

const termElement = (id: string, text: string): MdxJsxTextElementHast => ({
  type: 'mdxJsxTextElement',
  name: 'Term',
  attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: id }],
  children: [{ type: 'text', value: text }],
});

function markedByHand(tree: Root): Set<string> {
  const ids = new Set<string>();
  visit(tree, (node) => {
    if ((node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') || node.name !== 'Term') return;
    for (const attribute of node.attributes) {
      if (attribute.type === 'mdxJsxAttribute' && attribute.name === 'id' && typeof attribute.value === 'string')
        ids.add(attribute.value);
    }
  });
  return ids;
}

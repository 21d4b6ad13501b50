import type { RootContent, Text } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/**
 * A tree for writing whose text says the same once it is read again, in two cases that writers of Markdown do not see to:
 * a line that begins with `import` or `export`, which would be a statement of MDX, and emphasis with a punctuation mark at
 * its edge and a letter outside it. The letters concerned are written by their numbers.
 */
export function guardText<Node extends RootContent>(node: Node): Node {
  if (!('children' in node)) return node;
  const siblings = node.children as RootContent[];
  const children = siblings.flatMap((child, index): RootContent[] => {
    if (child.type !== 'text') return [guardText(child)];
    const [before, after] = [siblings[index - 1], siblings[index + 1]];
    return guard(
      child,
      (node.type === 'paragraph' && beginsLine(before, child)) || clashes(before, child, -1),
      clashes(after, child, 0),
    );
  });
  return { ...node, children } as Node;
}

const beginsLine = (before: RootContent | undefined, { value }: Text): boolean =>
  (before === undefined || before.type === 'break') && /^(?:im|ex)port\b/.test(value);

const emphasis = ['strong', 'emphasis', 'delete'];
const mark = /^[\p{P}\p{S}]$/u;
// Chinese needs no help: the handbook's Markdown knows that its words have no spaces around them.
const letter = /^[^\s\p{P}\p{S}\p{Script=Han}\u3000-\u30ff\uff00-\uffef]$/u;

/** Whether emphasis beside a text would not be seen; `edge` 0 for its beginning, -1 for its end. */
function clashes(beside: RootContent | undefined, { value }: Text, edge: 0 | -1): boolean {
  if (!beside || !emphasis.includes(beside.type)) return false;
  const outer = Array.from(value).at(edge === 0 ? -1 : 0) ?? '';
  return letter.test(outer) && mark.test(Array.from(textOf(beside)).at(edge) ?? '');
}

function guard({ value }: Text, first: boolean, last: boolean): RootContent[] {
  const letters = Array.from(value);
  const head = first ? letters.splice(0, 1) : [];
  const tail = last ? letters.splice(-1, 1) : [];
  const rest: RootContent[] = letters.length > 0 ? [{ type: 'text', value: letters.join('') }] : [];
  return [...head.map(byNumber), ...rest, ...tail.map(byNumber)];
}

/** Written as it stands. The writer would take away the line break in front of a piece of HTML. */
export const letterType = 'letterByNumber';

const byNumber = (text: string): RootContent =>
  ({ type: letterType, value: `&#x${text.codePointAt(0)?.toString(16) ?? ''};` }) as unknown as RootContent;

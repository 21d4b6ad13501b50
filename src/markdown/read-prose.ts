import type { Nodes, Parents, Root, Text } from 'mdast';
import 'mdast-util-mdx-expression';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { gap, type ProseBlock, type Voice } from '../prose/model.ts';

type Tag = MdxJsxFlowElement | MdxJsxTextElement;

interface Draft {
  text: string;
  readonly runs: [number, number, number][];
  readonly facts: [number, string][];
}

/**
 * The running text of a chapter, block by block: headings, paragraphs, list items and table cells, each with the place
 * of its words in the file. Code and what is struck out are left out.
 */
export function readProse(tree: Root, body: string, file: string): readonly ProseBlock[] {
  const blocks: ProseBlock[] = [];
  const lines = body.split('\n');
  const walk = (node: Nodes, voice: Voice): void => {
    switch (node.type) {
      case 'heading':
      case 'paragraph':
      case 'tableCell': {
        const draft: Draft = { text: '', runs: [], facts: [] };
        for (const child of node.children) addInline(child, draft, lines);
        if (draft.runs.length > 0) blocks.push({ file, voice, ...draft });
        return;
      }
      case 'code':
      case 'html':
        return;
      default:
        if ('children' in node) for (const child of (node as Parents).children) walk(child, voiceIn(node, voice));
    }
  };
  walk(tree, 'own');
  return blocks;
}

function voiceIn(node: Nodes, voice: Voice): Voice {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return voice;
  return node.name === 'Bad' ? 'bad' : node.name === 'Customer' ? 'customer' : voice;
}

function addInline(node: Nodes, draft: Draft, lines: readonly string[]): void {
  switch (node.type) {
    case 'text':
      addText(node, draft, lines);
      return;
    case 'break':
      draft.text += '\n';
      return;
    case 'delete':
    case 'mdxTextExpression':
      return;
    case 'mdxJsxTextElement':
      addTag(node, draft, lines);
      return;
    default:
      if ('children' in node) for (const child of (node as Parents).children) addInline(child, draft, lines);
      else draft.text += gap;
  }
}

function addTag(node: Tag, draft: Draft, lines: readonly string[]): void {
  if (node.name === 'Fact') {
    const id = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id');
    if (typeof id?.value === 'string') draft.facts.push([draft.text.length, id.value]);
  }
  if (node.children.length === 0) draft.text += gap;
  for (const child of node.children) addInline(child, draft, lines);
}

function addText({ value, position }: Text, draft: Draft, lines: readonly string[]): void {
  const first = position?.start;
  value.split('\n').forEach((line, index) => {
    if (index > 0) draft.text += '\n';
    if (line === '') return;
    const number = (first?.line ?? 1) + index;
    // Later lines may begin behind an indent or the mark of a quotation.
    const column = index === 0 ? (first?.column ?? 1) : (lines[number - 1]?.indexOf(line) ?? 0) + 1;
    draft.runs.push([draft.text.length, number, Math.max(1, column)]);
    draft.text += line;
  });
}

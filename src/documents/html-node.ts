/** As much of a parsed HTML node as the converter asks for; a DOM's own nodes fit. */
export interface HtmlNode {
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<HtmlNode>;
  getAttribute?(name: string): string | null;
}

export const childrenOf = (node: HtmlNode): readonly HtmlNode[] => Array.from(node.childNodes);
export const tagOf = (node: HtmlNode): string => node.nodeName.toLowerCase();
export const attributeOf = (node: HtmlNode, name: string): string | undefined => node.getAttribute?.(name) ?? undefined;

/** A node and everything in it, in order. */
export const withDescendants = (node: HtmlNode): readonly HtmlNode[] => [
  node,
  ...childrenOf(node).flatMap(withDescendants),
];

import type { Place } from '../diagnostics/place.ts';
import { startOfFile } from '../diagnostics/place.ts';

/** Where a chart's nodes, edges and links stand in its source. */
export interface ChartPlaces {
  /** The first place that gives the node its shape, else its first mention. */
  node(id: string): Place;
  /** The `nth` arrow (from 0) from one node to another. */
  edge(source: string, target: string, nth: number): Place;
  /** The node's `click` line. */
  click(id: string): Place;
}

interface Token {
  readonly text: string;
  readonly place: Place;
  readonly defines: boolean;
}

const word = /[\p{L}\p{N}_](?:[\p{L}\p{N}_./+*!?$%']|-(?![-.>=]))*/gu;
const arrow = /--|==|-\.|~~~|->/;
const statement =
  /^\s*(?:class|classDef|style|linkStyle|click|subgraph|direction|end|flowchart|graph|accTitle|accDescr)\b/;

/**
 * Mermaid's graph has no positions; this finds its ids again, in one pass over the source.
 *
 * @param originalPlace where a place of `source` stands in the author's file
 */
export function chartPlaces(source: string, originalPlace: (place: Place) => Place = (place) => place): ChartPlaces {
  const defined = new Map<string, Place>();
  const mentioned = new Map<string, Place>();
  const edges = new Map<string, Place[]>();
  const clicks = new Map<string, Place>();
  for (const [index, line] of source.split('\n').entries()) {
    const click = /^\s*click\s+(\S+)/.exec(line)?.[1];
    if (click !== undefined) clicks.set(click, placeAt(index, line.indexOf(click), click.length));
    const tokens = tokensOf(line, index);
    const plain = !statement.test(line);
    for (const { text, place, defines } of tokens) {
      if (defines && !defined.has(text)) defined.set(text, place);
      if (plain && !mentioned.has(text)) mentioned.set(text, place);
    }
    if (plain && arrow.test(mask(line))) addEdges(edges, tokens);
  }
  const node = (id: string): Place => defined.get(id) ?? mentioned.get(id) ?? startOfFile;
  return {
    node: (id) => originalPlace(node(id)),
    edge: (from, to, nth) => originalPlace(edges.get(pair(from, to))?.[nth] ?? node(from)),
    click: (id) => originalPlace(clicks.get(id) ?? node(id)),
  };
}

const pair = (source: string, target: string): string => `${source}\n${target}`;

function addEdges(edges: Map<string, Place[]>, tokens: readonly Token[]): void {
  for (const [index, from] of tokens.entries()) {
    for (const to of tokens.slice(index + 1)) {
      const key = pair(from.text, to.text);
      const known = edges.get(key);
      if (known) known.push(from.place);
      else edges.set(key, [from.place]);
    }
  }
}

function tokensOf(line: string, index: number): Token[] {
  return [...mask(line).matchAll(word)].flatMap((match) => {
    const [text] = match;
    // `:::practice` names a class.
    if (line.slice(0, match.index).endsWith(':::')) return [];
    const next = line.slice(match.index + text.length);
    return [{ text, place: placeAt(index, match.index, text.length), defines: /^(?:[[({>]|@\s*\{)/.test(next) }];
  });
}

/** The line with its texts blanked: words in them are not ids. Columns stay. */
const mask = (line: string): string =>
  line.replace(/"[^"]*"?|\|[^|]*\||(?<=[\p{L}\p{N}_])(?:\[[^\]]*\]|\([^)]*\)|\{[^}]*\})/gu, (text) =>
    ' '.repeat(text.length),
  );

function placeAt(index: number, column: number, length: number): Place {
  const line = index + 1;
  return { start: { line, column: column + 1 }, end: { line, column: column + 1 + length } };
}

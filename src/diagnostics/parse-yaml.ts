import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
} from 'yaml';
import { type Finding, finding } from './finding.ts';
import type { Place } from './place.ts';
import { explainAlias, explainErrors, type LocatedMistake } from './yaml-mistakes.ts';

/** Keys and list positions that lead to a value, outermost first. */
export type YamlPath = readonly (string | number)[];

/** A YAML text as data, which still knows where each of its values stands in the file. */
export interface ParsedYaml {
  readonly file: string;
  /** Plain data; undefined where the text could not be parsed at all. */
  readonly data: unknown;
  readonly findings: readonly Finding[];
  /** Where the value at `path` stands; the nearest enclosing value that exists when it does not. */
  placeOf(path: YamlPath): Place;
  /** Where the key that leads to `path` stands. */
  placeOfKey(path: YamlPath): Place;
}

export interface ParseYamlOptions {
  readonly file: string;
  /** Line of the file on which `text` begins, for frontmatter. Default 1. */
  readonly firstLine?: number;
  /** Where a place of `text` stands in the file, where the text was changed on its way here. */
  readonly originalPlace?: (place: Place) => Place;
}

// A handbook file nests a few levels and aliases nothing; more is a mistake or an attack.
const maxAliasCount = 100;

/** Reads YAML 1.2 (core schema: dates stay text). Never throws on what an author wrote. */
export function parseYaml(text: string, options: ParseYamlOptions): ParsedYaml {
  const { file, firstLine = 1, originalPlace = (place) => place } = options;
  // A mark of byte order is not a column.
  const source = text.replace(/^\uFEFF/, '');
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false, uniqueKeys: true });
  const pointAt = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const placeAt = (start: number, end: number): Place => originalPlace({ start: pointAt(start), end: pointAt(end) });
  const placeOfNode = (node: unknown): Place | undefined =>
    isNode(node) && node.range ? placeAt(node.range[0], node.range[1]) : undefined;

  const report = ({ mistake, start, end }: LocatedMistake) =>
    finding('yaml/syntax', { file, place: placeAt(start, end), values: mistake });
  const mistakes = explainErrors(document, source);
  const data = mistakes.length === 0 ? toData(document) : undefined;
  const findings = data?.failed ? [report(explainAlias(document, source))] : mistakes.map(report);
  const whole: Place = { start: { line: firstLine, column: 1 } };
  return {
    file,
    data: data?.value,
    findings,
    placeOf: (path) => placeOfNode(nearestNode(document, path)) ?? whole,
    placeOfKey: (path) => placeOfNode(findPair(document, path)?.key) ?? whole,
  };
}

function toData(document: Document.Parsed): { readonly value?: unknown; readonly failed: boolean } {
  try {
    return { value: document.toJS({ maxAliasCount }), failed: false };
  } catch {
    // A reference without a target, or so many that they would fill the memory.
    return { failed: true };
  }
}

// A number before the colon is a number to YAML and a text to everybody else, so keys are compared as texts.
const childOf = (node: unknown, step: string | number): Pair<Node, Node | null> | Node | undefined => {
  if (isSeq(node)) return node.items[Number(step)] as Node | undefined;
  if (!isMap(node)) return undefined;
  return (node.items as Pair<Node, Node | null>[]).find(
    ({ key }) => isScalar(key) && String(key.value) === String(step),
  );
};

/** The value at a path, or the innermost around it that is there. */
function nearestNode(document: Document.Parsed, path: YamlPath): unknown {
  let node: unknown = document.contents;
  for (const step of path) {
    const child = childOf(node, step);
    const value = isPair(child) ? child.value : child;
    if (!value) return node;
    node = value;
  }
  return node;
}

function findPair(document: Document.Parsed, path: YamlPath): Pair<Node, Node | null> | undefined {
  let node: unknown = document.contents;
  let pair: Pair<Node, Node | null> | undefined;
  for (const step of path) {
    const child = childOf(node, step);
    if (!child) return pair;
    if (isPair<Node, Node | null>(child)) pair = child;
    node = isPair(child) ? child.value : child;
  }
  return pair;
}

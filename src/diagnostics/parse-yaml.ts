import { type Document, LineCounter, type Node, type Pair, isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import { type Finding, finding } from './finding.ts';
import type { Place } from './place.ts';

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
}

// A handbook file nests a few levels and aliases nothing; more is a mistake or an attack.
const maxAliasCount = 100;

/** Reads YAML 1.2 (core schema: dates stay text). Never throws on what an author wrote. */
export function parseYaml(text: string, { file, firstLine = 1 }: ParseYamlOptions): ParsedYaml {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: true });
  const pointAt = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const placeAt = (start: number, end: number): Place => ({ start: pointAt(start), end: pointAt(end) });
  const placeOfNode = (node: unknown): Place | undefined =>
    isNode(node) && node.range ? placeAt(node.range[0], node.range[1]) : undefined;

  const findings = document.errors.map((error) =>
    finding('yaml/syntax', { file, place: placeAt(...error.pos), values: { reason: plainReason(error.message) } }),
  );
  const whole: Place = { start: { line: firstLine, column: 1 } };
  return {
    file,
    data: findings.length === 0 ? toData(document) : undefined,
    findings,
    placeOf: (path) => {
      for (let depth = path.length; depth >= 0; depth--) {
        const place = placeOfNode(depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true));
        if (place) return place;
      }
      return whole;
    },
    placeOfKey: (path) => placeOfNode(findPair(document, path)?.key) ?? whole,
  };
}

function toData(document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount });
  } catch {
    // Only an alias bomb ends here; it holds nothing that a handbook could mean.
    return undefined;
  }
}

function findPair(document: Document.Parsed, path: YamlPath): Pair<Node, Node | null> | undefined {
  let node: unknown = document.contents;
  let pair: Pair<Node, Node | null> | undefined;
  for (const step of path) {
    if (isMap(node)) {
      pair = (node.items as Pair<Node, Node | null>[]).find(({ key }) => isScalar(key) && String(key.value) === String(step));
      node = pair?.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
    } else {
      return pair;
    }
  }
  return pair;
}

// The library ends its sentences with " at line 3, column 5:"; the diagnostic says that itself.
const plainReason = (message: string): string => message.replace(/ at line \d+, column \d+[\s\S]*$/, '').replace(/[.:]$/, '');

import type { FlowEdge, FlowNode } from '../model.ts';
import type { NodeMatch } from './match-nodes.ts';
import { similarity } from './similarity.ts';

/** A way of the flow, or one that was drawn, told by what it joins. */
export interface Way {
  readonly source: FlowNode;
  readonly target: FlowNode;
  readonly label: string;
}

export interface EdgeComparison {
  /** Ways that were drawn with the right answer on them, or need none. */
  readonly right: readonly Way[];
  /** Ways of the flow that nobody drew. */
  readonly missing: readonly Way[];
  /** Drawn ways between known steps that the flow does not go. */
  readonly surplus: readonly Way[];
  /** Drawn, but without the answer that says when one goes there. */
  readonly unlabelled: readonly Way[];
  /** Drawn, but with another answer. */
  readonly mislabelled: readonly (Way & { readonly drawn: string })[];
  /** 0 to 1. */
  readonly score: number;
}

/** What a way counts whose answer is missing or wrong. */
const withoutAnswer = 0.5;
const sameAnswer = 0.8;

interface Graph {
  readonly nodes: readonly FlowNode[];
  readonly edges: readonly FlowEdge[];
}

/** Compares the ways between the steps that were paired. */
export function compareEdges(expected: Graph, drawn: Graph, matches: readonly NodeMatch[]): EdgeComparison {
  const expectedOf = new Map(matches.map((match) => [match.drawn.id, match.expected.id]));
  const wanted = expected.edges.flatMap((edge) => way(edge, expected.nodes));
  const given = drawn.edges.map((edge) => ({
    edge,
    source: expectedOf.get(edge.source),
    target: expectedOf.get(edge.target),
  }));
  const pairs = wanted
    .flatMap((one) =>
      given
        .filter(({ source, target }) => source === one.source.id && target === one.target.id)
        .map((other) => ({
          one,
          other,
          alike: answerSimilarity(one.label, other.edge.label),
          same: similarity(one.label, other.edge.label),
        })),
    )
    // A way that needs no answer leaves the labelled one to the way that does.
    .sort((a, b) => b.alike - a.alike || b.same - a.same);
  const found = new Map<Way, (typeof pairs)[number]>();
  const taken = new Set<unknown>();
  for (const pair of pairs) {
    if (found.has(pair.one) || taken.has(pair.other)) continue;
    found.set(pair.one, pair);
    taken.add(pair.other);
  }
  const hits = wanted.flatMap((one) => found.get(one) ?? []);
  const credit = hits.reduce((sum, { alike }) => sum + withoutAnswer + (1 - withoutAnswer) * alike, 0);
  const total = wanted.length + drawn.edges.length;
  const isWrong = ({ alike }: { readonly alike: number }): boolean => alike < sameAnswer;
  const isBare = ({ other }: (typeof hits)[number]): boolean => other.edge.label === '';
  return {
    right: hits.filter((hit) => !isWrong(hit)).map(({ one }) => one),
    missing: wanted.filter((one) => !found.has(one)),
    surplus: given.filter((other) => !taken.has(other)).flatMap(({ edge }) => way(edge, drawn.nodes)),
    unlabelled: hits.filter((hit) => isWrong(hit) && isBare(hit)).map(({ one }) => one),
    mislabelled: hits
      .filter((hit) => isWrong(hit) && !isBare(hit))
      .map(({ one, other }) => ({ ...one, drawn: other.edge.label })),
    score: total === 0 ? 1 : (2 * credit) / total,
  };
}

/** A way that needs no answer may have one. */
const answerSimilarity = (expected: string, drawn: string): number =>
  expected === '' ? 1 : drawn === '' ? 0 : similarity(expected, drawn);

function way({ source, target, label }: FlowEdge, nodes: readonly FlowNode[]): Way[] {
  const [from, to] = [nodes.find(({ id }) => id === source), nodes.find(({ id }) => id === target)];
  return from && to ? [{ source: from, target: to, label }] : [];
}

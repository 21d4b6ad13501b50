import { type Finding, finding } from '../diagnostics/finding.ts';
import type { Place } from '../diagnostics/place.ts';
import { nearest } from '../text/nearest.ts';
import { isSafeUrl } from '../text/safe-url.ts';
import { type ChartPlaces, chartPlaces } from './chart-places.ts';
import type { Flow, FlowEdge, FlowNode, NodeKind, Reference } from './model.ts';
import type { FlowFile, StepSettings } from './parse-flow-file.ts';
import type { RawGraph, RawNode } from './raw-graph.ts';

/** The class that marks a node as ordinary practice. */
const practiceClass = 'practice';

/** Joins what Mermaid read with what the file says about its nodes. */
export function buildFlow(
  file: FlowFile,
  graph: RawGraph,
): { readonly flow: Flow; readonly findings: readonly Finding[] } {
  const places = chartPlaces(file.source, file.originalPlace);
  const kinds = kindsOf(graph);
  const findings: Finding[] = [...unknownSteps(file, graph)];
  const nodes = graph.nodes.map((raw) => {
    const settings = file.steps.get(raw.id);
    const node = buildNode(raw, kinds.get(raw.id) ?? 'step', settings, places);
    findings.push(...nodeFindings(file.file, raw, node, settings, places));
    return node;
  });
  const { id, title, place, summary, roles, chapters } = file;
  const flow: Flow = {
    id,
    file: file.file,
    title,
    place,
    ...(summary !== undefined && { summary }),
    roles,
    chapters,
    direction: graph.direction,
    nodes,
    edges: buildEdges(graph, places),
    subgraphs: graph.subgraphs,
  };
  return { flow, findings };
}

/** Mermaid's names of the four shapes that mean something. */
const shapes: Readonly<Record<string, 'terminal' | 'decision' | 'step' | 'jump'>> = {
  stadium: 'terminal',
  pill: 'terminal',
  terminal: 'terminal',
  diamond: 'decision',
  diam: 'decision',
  decision: 'decision',
  question: 'decision',
  square: 'step',
  rect: 'step',
  rectangle: 'step',
  proc: 'step',
  process: 'step',
  subroutine: 'jump',
  subprocess: 'jump',
  subproc: 'jump',
  'fr-rect': 'jump',
  'framed-rectangle': 'jump',
};

const meaningOf = ({ shape }: RawNode) => (shape === undefined ? 'step' : shapes[shape]);

/**
 * A stadium that no edge leads to is a start, every other an end. Where a loop leads back to all of them, the first
 * one that goes on is the start.
 */
function kindsOf({ nodes, edges }: RawGraph): ReadonlyMap<string, NodeKind> {
  const entered = new Set(edges.filter(({ source, target }) => source !== target).map(({ target }) => target));
  const left = new Set(edges.map(({ source }) => source));
  const terminals = nodes.filter((node) => meaningOf(node) === 'terminal').map(({ id }) => id);
  const sources = terminals.filter((id) => !entered.has(id));
  const starts = new Set(sources.length > 0 ? sources : terminals.filter((id) => left.has(id)).slice(0, 1));
  return new Map(
    nodes.map((node) => {
      const meaning = meaningOf(node) ?? 'step';
      return [node.id, meaning === 'terminal' ? (starts.has(node.id) ? 'start' : 'end') : meaning];
    }),
  );
}

function buildNode(raw: RawNode, kind: NodeKind, settings: StepSettings | undefined, places: ChartPlaces): FlowNode {
  const { role, within, note } = settings ?? {};
  const target = kind === 'jump' ? targetOf(raw, settings, places) : undefined;
  const link = kind !== 'jump' && raw.link !== undefined && isSafeUrl(raw.link) ? raw.link : undefined;
  return {
    id: raw.id,
    label: raw.text === '' ? raw.id : raw.text,
    kind,
    ...(role && { role }),
    ...(within !== undefined && { within }),
    ...(note !== undefined && { note }),
    practice: raw.classes.includes(practiceClass),
    ...(target && { target }),
    ...(link !== undefined && { link }),
    ...(meaningOf(raw) === undefined && { unknownShape: raw.shape ?? '' }),
    place: places.node(raw.id),
  };
}

/** `steps.<id>.flow`, else the address of `click`, else the node's own id. */
function targetOf(raw: RawNode, settings: StepSettings | undefined, places: ChartPlaces): Reference {
  const clicked = flowAddress(raw.link);
  return (
    settings?.flow ??
    (clicked === undefined ? { id: raw.id, place: places.node(raw.id) } : { id: clicked, place: places.click(raw.id) })
  );
}

const flowAddress = (link: string | undefined): string | undefined => /^\/flows\/([^/?#]+)\/?$/.exec(link ?? '')?.[1];

function buildEdges({ edges }: RawGraph, places: ChartPlaces): FlowEdge[] {
  const counts = new Map<string, number>();
  return edges.map(({ source, target, text, stroke }) => {
    const key = `${source}\n${target}`;
    const nth = counts.get(key) ?? 0;
    counts.set(key, nth + 1);
    return { source, target, label: text, line: stroke, place: places.edge(source, target, nth) };
  });
}

function unknownSteps({ file, steps }: FlowFile, { nodes }: RawGraph): Finding[] {
  const ids = new Set(nodes.map(({ id }) => id));
  return [...steps]
    .filter(([id]) => !ids.has(id))
    .map(([id, { place }]) =>
      finding('flow/unknown-step', { file, place, values: { id, suggestion: nearest(id, ids) } }),
    );
}

function nodeFindings(
  file: string,
  raw: RawNode,
  node: FlowNode,
  settings: StepSettings | undefined,
  places: ChartPlaces,
): Finding[] {
  const { label } = node;
  const say = (ruleId: 'flow/flow-on-step' | 'flow/bad-link', place: Place): Finding =>
    finding(ruleId, { file, place, values: { label } });
  const wrongFlow = node.kind !== 'jump' && settings?.flow;
  const wrongLink =
    raw.link !== undefined && (node.kind === 'jump' ? flowAddress(raw.link) === undefined : node.link === undefined);
  return [
    ...(wrongFlow ? [say('flow/flow-on-step', wrongFlow.place)] : []),
    ...(wrongLink ? [say('flow/bad-link', places.click(raw.id))] : []),
  ];
}

/** A flow as a page sends it to its scripts: everything but the places in the author's file. */
import { startOfFile } from '../diagnostics/place.ts';
import type { Flow, FlowEdge, FlowNode, Reference } from './model.ts';

export interface FlowPageData {
  readonly id: string;
  readonly title: string;
  /** Names of the roles that its nodes mention, by id. */
  readonly roles: Readonly<Record<string, string>>;
  readonly nodes: readonly PageNode[];
  /** Source, target and label of each edge. */
  readonly edges: readonly (readonly [source: string, target: string, label: string])[];
}

type PageNode = Omit<FlowNode, 'role' | 'target' | 'place' | 'practice' | 'unknownShape'> & {
  readonly role?: string;
  readonly target?: string;
  readonly practice?: true;
};

/** @param roleTitle the name of a role by its id */
export function flowPageData({ id, title, nodes, edges }: Flow, roleTitle: (id: string) => string): FlowPageData {
  const roles = [...new Set(nodes.flatMap(({ role }) => role?.id ?? []))].sort();
  return {
    id,
    title,
    roles: Object.fromEntries(roles.map((role) => [role, roleTitle(role)])),
    nodes: nodes.map(pageNode),
    edges: edges.map(({ source, target, label }) => [source, target, label]),
  };
}

function pageNode({ id, label, kind, role, within, note, practice, target, link }: FlowNode): PageNode {
  return {
    id,
    label,
    kind,
    ...(role && { role: role.id }),
    ...(within !== undefined && { within }),
    ...(note !== undefined && { note }),
    ...(practice && { practice }),
    ...(target && { target: target.id }),
    ...(link !== undefined && { link }),
  };
}

/** The flow that was sent. Its places all say the beginning of the file; it has no direction or subgraphs to draw by. */
export function readFlowPageData({ id, title, nodes, edges }: FlowPageData): Flow {
  return {
    id,
    file: '',
    title,
    place: startOfFile,
    roles: [],
    chapters: [],
    direction: 'TB',
    nodes: nodes.map(
      ({ role, target, practice, ...node }): FlowNode => ({
        ...node,
        practice: practice ?? false,
        ...(role !== undefined && { role: reference(role) }),
        ...(target !== undefined && { target: reference(target) }),
        place: startOfFile,
      }),
    ),
    edges: edges.map(
      ([source, target, label]): FlowEdge => ({ source, target, label, line: 'normal', place: startOfFile }),
    ),
    subgraphs: [],
  };
}

const reference = (id: string): Reference => ({ id, place: startOfFile });

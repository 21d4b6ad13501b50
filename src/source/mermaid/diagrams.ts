import type { LayoutRequest } from '../../flow/picture/layout-request.ts';
import type { Picture } from '../../flow/picture/picture.ts';
import type { DiagramError, RawGraph } from '../../flow/raw-graph.ts';
import { largestFlow } from '../../flow/rules/not-too-large.ts';
import { openDiagramCache } from './diagram-cache.ts';
import { createRenderer } from './renderer.ts';
import type { RendererJob, RendererMessage } from './renderer-messages.ts';

export type ParseResult = { readonly graph: RawGraph } | { readonly error: DiagramError };
export type LayoutResult = { readonly picture: Picture } | { readonly error: DiagramError };

/** How much work there was beyond looking things up. */
export interface DiagramStats {
  readonly parsed: number;
  readonly drawn: number;
  readonly processesStarted: number;
}

/** Mermaid, behind a cache on disk. Its process runs only where the cache has no answer. */
export interface Diagrams {
  /** Reads charts; `source` as in `FlowFile`. Results by id. */
  parse(
    requests: readonly { readonly id: string; readonly source: string }[],
  ): Promise<ReadonlyMap<string, ParseResult>>;
  /** Finds a place for everything on each chart. Results by id. */
  layOut(
    requests: readonly { readonly id: string; readonly request: LayoutRequest }[],
  ): Promise<ReadonlyMap<string, LayoutResult>>;
  readonly stats: DiagramStats;
  /** Deletes kept results that were not asked for since opening. */
  prune(): void;
  /** Ends the process. Ask for more and another one starts. */
  close(): Promise<void>;
}

export interface DiagramOptions {
  /** Folder of kept results; made when needed. */
  readonly cacheDir: string;
  /** Time limit of one chart in ms. Default 20 s. */
  readonly renderTimeoutMs?: number;
}

export function openDiagrams({ cacheDir, renderTimeoutMs = 20_000 }: DiagramOptions): Diagrams {
  const cache = openDiagramCache(cacheDir);
  const renderer = createRenderer({ timeoutMs: renderTimeoutMs });
  let parsed = 0;
  let drawn = 0;

  const cached = async (job: RendererJob, input: string, count: () => void): Promise<Answer> => {
    const kept = cache.read(job.kind, input);
    if (isAnswer(kept)) return kept;
    count();
    const answer = (await renderer.run(job)) as Answer;
    // A time-out or a crash may not happen again.
    if (answer.kind !== 'error' || (answer.error.kind !== 'timeout' && answer.error.kind !== 'failed'))
      cache.write(job.kind, input, answer);
    return answer;
  };

  return {
    parse: (requests) =>
      inTurn(requests, async ({ source }): Promise<ParseResult> => {
        if (source.trim() === '') return { error: { kind: 'empty', message: '' } };
        const answer = await cached({ kind: 'parse', source }, source, () => parsed++);
        return answer.kind === 'graph' ? { graph: answer.graph } : { error: errorOf(answer) };
      }),
    layOut: (requests) =>
      inTurn(requests, async ({ request }): Promise<LayoutResult> => {
        const size = request.nodes.length;
        // Reported by its rule; a renderer would only run into its time limit.
        if (size > largestFlow)
          return { error: { kind: 'failed', message: `${size} nodes, the limit is ${largestFlow}` } };
        const answer = await cached({ kind: 'layout', request }, JSON.stringify(request), () => drawn++);
        return answer.kind === 'picture' ? { picture: answer.picture } : { error: errorOf(answer) };
      }),
    get stats() {
      return { parsed, drawn, processesStarted: renderer.started };
    },
    prune: () => cache.prune(),
    close: () => renderer.close(),
  };
}

type Answer = Exclude<RendererMessage, { kind: 'ready' }>;

const isAnswer = (value: unknown): value is Answer => typeof value === 'object' && value !== null && 'kind' in value;

const errorOf = (answer: Answer): DiagramError =>
  answer.kind === 'error' ? answer.error : { kind: 'failed', message: 'The renderer answered another question' };

/** One after another: the renderer is a single process, and the build has few cores. */
async function inTurn<Request extends { readonly id: string }, Result>(
  requests: readonly Request[],
  work: (request: Request) => Promise<Result>,
): Promise<ReadonlyMap<string, Result>> {
  const results = new Map<string, Result>();
  for (const request of requests) results.set(request.id, await work(request));
  return results;
}

import type { LayoutRequest } from '../../flow/picture/layout-request.ts';
import type { Picture } from '../../flow/picture/picture.ts';
import type { DiagramError, RawGraph } from '../../flow/raw-graph.ts';

/** What the render process is asked; one job at a time. */
export type RendererJob =
  | { readonly kind: 'parse'; readonly source: string }
  | { readonly kind: 'layout'; readonly request: LayoutRequest };

/** What it answers, and the `ready` that it begins with. */
export type RendererMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'graph'; readonly graph: RawGraph }
  | { readonly kind: 'picture'; readonly picture: Picture }
  | { readonly kind: 'error'; readonly error: DiagramError };

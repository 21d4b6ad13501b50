/** Where one stands in a chart, told by the wizard and shown by the picture, whichever is there first. */
export interface ChartSpot {
  /** Node to mark and to bring into view. */
  readonly current: string;
  /** Nodes on the way there, the current one last. */
  readonly way: readonly string[];
}

type Watcher = (spot: ChartSpot | undefined) => void;

const spots = new Map<string, ChartSpot>();
const watchers = new Map<string, Set<Watcher>>();

export function showSpot(flow: string, spot: ChartSpot): void {
  spots.set(flow, spot);
  for (const watcher of watchers.get(flow) ?? []) watcher(spot);
}

/** Calls at once with what is shown now, then at every change. Returns the way to stop it. */
export function watchSpot(flow: string, watcher: Watcher): () => void {
  const set = watchers.get(flow) ?? new Set();
  watchers.set(flow, set.add(watcher));
  watcher(spots.get(flow));
  return () => void set.delete(watcher);
}

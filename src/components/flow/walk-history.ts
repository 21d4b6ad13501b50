/**
 * The walk in the page's address: `?path=check,is-proven` on the flow's own page; with the flow's id in the name where
 * a chapter may hold several.
 */
export interface WalkHistory {
  /** Undefined where the address names no walk. */
  read(): string | undefined;
  /** One step on: the browser's back button leads back. */
  push(address: string): void;
  replace(address: string): void;
  /** Whether the entry before this one in the browser's history is the step before. */
  cameFromStepBefore(): boolean;
}

export function walkHistory(name: string): WalkHistory {
  const withPath = (address: string): URL => {
    const url = new URL(location.href);
    url.searchParams.delete(name);
    // Commas and slashes may stand in a query as they are, and read better so.
    const rest = url.searchParams.toString();
    const own =
      address === '' ? '' : `${name}=${encodeURIComponent(address).replace(/%2C/g, ',').replace(/%2F/g, '/')}`;
    url.search = [rest, own].filter((part) => part !== '').join('&');
    // A search hit's anchor would pull the page to the words at every reload.
    url.hash = '';
    return url;
  };
  return {
    read: () => new URLSearchParams(location.search).get(name) ?? undefined,
    push: (address) => history.pushState({ ...history.state, [`walk:${name}`]: true }, '', withPath(address)),
    replace: (address) => history.replaceState(history.state, '', withPath(address)),
    cameFromStepBefore: () => Boolean(history.state?.[`walk:${name}`]),
  };
}

import { startSearchBox } from './search-box.ts';

/** The search of `/search/`: what is searched for stands in the address, so that it can be sent to others. */
class SearchPage extends HTMLElement {
  connectedCallback(): void {
    const box = startSearchBox(this, { onAnswer: rememberInAddress });
    const query = new URLSearchParams(window.location.search).get('q')?.trim();
    if (query) box?.search(query);
  }
}

function rememberInAddress(query: string): void {
  const address = new URL(window.location.href);
  if (address.searchParams.get('q') === query) return;
  address.searchParams.set('q', query);
  window.history.replaceState(window.history.state, '', address);
}

customElements.define('search-page', SearchPage);

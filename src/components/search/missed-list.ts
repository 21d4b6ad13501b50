import { searchWordsFor } from '../../i18n/search.ts';
import { type MissedSearch, missedSearches, missedText } from '../../search/missed-searches.ts';

/** The searches of this device that found nothing: to be seen, switched off, cleared, and handed to the trainer. */
class MissedList extends HTMLElement {
  connectedCallback(): void {
    const { lang, dataset } = document.documentElement;
    const words = searchWordsFor(lang === 'en' ? 'en' : 'zh-CN');
    const missed = missedSearches(dataset.handbook ?? '', () => window.localStorage);
    const list = this.querySelector('ul');
    const none = this.querySelector<HTMLElement>('[data-missed-none]');
    const toggle = this.querySelector<HTMLInputElement>('input');
    const buttons = this.querySelectorAll('button');
    const show = (): void => {
      const searches = missed.list();
      list?.replaceChildren(...searches.map((search) => entry(search, words.missedTimes(search.times))));
      if (none) none.hidden = searches.length > 0;
      for (const button of buttons) button.disabled = searches.length === 0;
      if (toggle) toggle.checked = missed.isOn();
    };
    toggle?.addEventListener('change', () => missed.switch(toggle.checked));
    this.querySelector('[data-missed-clear]')?.addEventListener('click', () => {
      missed.clear();
      show();
    });
    this.querySelector('[data-missed-export]')?.addEventListener('click', () => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([missedText(missed.list())], { type: 'text/plain;charset=utf-8' }));
      link.download = `${dataset.handbook || 'handbook'}-searches.txt`;
      link.click();
      URL.revokeObjectURL(link.href);
    });
    // A search on this very page may have added one.
    document.addEventListener('search-missed', show);
    show();
    this.hidden = false;
  }
}

function entry({ query }: MissedSearch, times: string): HTMLLIElement {
  const line = document.createElement('li');
  const count = document.createElement('span');
  count.textContent = times;
  line.append(query, ' ', count);
  return line;
}

customElements.define('missed-list', MissedList);

import { phraseWordsFor } from '../../i18n/phrases.ts';
import { deviceProgress } from '../device-progress.ts';
import { copyPhrase, sayCopied } from './copy-phrase.ts';
import { fillGaps } from './phrase-dom.ts';

/** One reply in a chapter: filled in with what the reader wrote on the page of replies, and copied with one click. */
class PhraseCard extends HTMLElement {
  connectedCallback(): void {
    const words = phraseWordsFor(document.documentElement.lang);
    const store = deviceProgress();
    const text = this.querySelector<HTMLElement>('[data-phrase-text]');
    const button = this.querySelector<HTMLButtonElement>('[data-copy]');
    if (!text || !button) return;
    const fill = () => fillGaps(text, store.read('phrases'));
    fill();
    store.subscribe('phrases', fill);
    button.addEventListener('click', async () => {
      const copied = await copyPhrase(text, store.read('phrases'), button);
      const said = this.querySelector('[data-said]');
      if (said) said.textContent = sayCopied(copied, this.dataset.situation ?? '', words);
    });
  }
}

customElements.define('phrase-card', PhraseCard);

import { startSearchBox } from './search-box.ts';

/** The search dialog of every page. Loaded when it is opened for the first time. */
class SearchDialog extends HTMLElement {
  connectedCallback(): void {
    const dialog = this.querySelector('dialog');
    const box = startSearchBox(this);
    if (!dialog || !box) return;
    this.querySelector('[data-search-close]')?.addEventListener('click', () => dialog.close());
    dialog.addEventListener('keydown', (event) => {
      // A search field would take the first Esc to empty itself.
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      dialog.close();
    });
    dialog.addEventListener('click', (event) => {
      // A click beside the panel has the dialog itself as its target.
      const leaves = event.target === dialog || (event.target instanceof Element && event.target.closest('a'));
      if (leaves) dialog.close();
    });
    const input = this.querySelector<HTMLInputElement>('[data-search-input]');
    if (input?.value) box.search(input.value);
    else box.wake();
  }
}

customElements.define('search-dialog', SearchDialog);

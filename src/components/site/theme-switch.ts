import type { Theme } from '../../progress/kinds.ts';
import { deviceProgress } from '../device-progress.ts';

const order: readonly Theme[] = ['system', 'light', 'dark'];

/** One button that goes round the three themes; the choice is kept on the device. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    const store = deviceProgress();
    const show = (theme: Theme) => {
      const root = document.documentElement;
      if (theme === 'system') delete root.dataset.theme;
      else root.dataset.theme = theme;
      const label = `${this.dataset.label ?? ''} ${this.dataset[theme] ?? ''}`.trim();
      button.setAttribute('aria-label', label);
      button.title = label;
    };
    button.addEventListener('click', () => {
      const next = order[(order.indexOf(store.read('theme')) + 1) % order.length] ?? 'system';
      store.write('theme', next);
      show(next);
    });
    store.subscribe('theme', show);
    show(store.read('theme'));
    button.hidden = false;
  }
}

customElements.define('theme-switch', ThemeSwitch);

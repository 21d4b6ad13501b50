import type { Theme } from '../../progress/kinds.ts';

const order: readonly Theme[] = ['system', 'light', 'dark'];

// What keeps the choice is fetched when somebody chooses: most readers never do.
const loadStore = async () => (await import('../device-progress.ts')).deviceProgress();

/** One button that goes round the three themes; the choice is kept on the device. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    const root = document.documentElement;
    const show = (theme: Theme) => {
      if (theme === 'system') delete root.dataset.theme;
      else root.dataset.theme = theme;
      const label = `${this.dataset.label ?? ''} ${this.dataset[theme] ?? ''}`.trim();
      button.setAttribute('aria-label', label);
      button.title = label;
    };
    button.addEventListener('click', () => {
      const next = order[(order.indexOf(shown()) + 1) % order.length] ?? 'system';
      show(next);
      void loadStore().then((store) => store.write('theme', next));
    });
    // Chosen in another tab.
    window.addEventListener('storage', ({ key }) => {
      if (key?.endsWith(':theme:v1')) void loadStore().then((store) => show(store.read('theme')));
    });
    show(shown());
    button.hidden = false;
  }
}

/** The theme that the page was painted with; the script in its head knows what was kept. */
function shown(): Theme {
  const { theme } = document.documentElement.dataset;
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

customElements.define('theme-switch', ThemeSwitch);

/** Closes the tools when one goes on without choosing any: by Esc, by a click elsewhere, by Tab. */
class ToolsMenu extends HTMLElement {
  connectedCallback(): void {
    const menu = this.querySelector('details');
    if (!menu) return;
    const leave = ({ target }: Event): void => {
      if (target instanceof Node && !this.contains(target)) menu.open = false;
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !menu.open) return;
      event.preventDefault();
      event.stopPropagation();
      menu.open = false;
      menu.querySelector('summary')?.focus();
    });
  }
}

customElements.define('tools-menu', ToolsMenu);

/** `<courier-print>`: a button that prints the page; not there without script. */
class CourierPrint extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  }
}

customElements.define('courier-print', CourierPrint);

import { deviceProgress } from '../device-progress.ts';

/**
 * Says that a stored record could not be read. It was set aside by the store, not dropped; the button gives it to the
 * reader as a file.
 */
class ProgressNotice extends HTMLElement {
  connectedCallback(): void {
    const kept = deviceProgress()
      .problems()
      .flatMap((problem) => (problem.type === 'kept-aside' ? [{ key: problem.key, text: problem.text }] : []));
    if (kept.length === 0) return;
    this.querySelector('button')?.addEventListener('click', () => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([JSON.stringify(kept, null, 2)], { type: 'application/json' }));
      link.download = `${document.documentElement.dataset.handbook ?? 'handbook'}-kept-aside.json`;
      link.click();
      URL.revokeObjectURL(link.href);
    });
    this.hidden = false;
  }
}

customElements.define('progress-notice', ProgressNotice);

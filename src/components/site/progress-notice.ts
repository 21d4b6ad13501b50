/**
 * Says that a stored record could not be read. It was set aside by the store, not dropped; the button gives it to the
 * reader as a file. Where nothing is stored nothing is fetched.
 */
class ProgressNotice extends HTMLElement {
  connectedCallback(): void {
    if (hasRecords()) void this.#look();
  }

  async #look(): Promise<void> {
    const { deviceProgress } = await import('../device-progress.ts');
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

function hasRecords(): boolean {
  try {
    return Object.keys(window.localStorage).some((key) => key.startsWith('handbook:'));
  } catch {
    return false;
  }
}

customElements.define('progress-notice', ProgressNotice);

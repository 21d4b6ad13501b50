/**
 * Opens search; the one part of it that every page loads. The dialog shows at once, what it does is fetched meanwhile.
 */
const typing = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

function openSearch(): void {
  const dialog = document.querySelector<HTMLDialogElement>('search-dialog > dialog');
  if (dialog && !dialog.open) {
    dialog.showModal();
    void import('./search-dialog.ts');
  }
  const input = document.querySelector<HTMLInputElement>(
    `${dialog ? 'search-dialog' : 'search-page'} [data-search-input]`,
  );
  input?.focus();
  input?.select();
}

document.addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('[data-search-open]')) {
    event.preventDefault();
    openSearch();
  }
});

document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, shiftKey, isComposing, target } = event;
  // A dialog that was just closed still has the focus until the next frame.
  const closed = target instanceof Element && target.closest('dialog:not([open])');
  if (isComposing || (target instanceof Element && target.closest(typing) && !closed)) return;
  const slash = key === '/' && !ctrlKey && !metaKey && !altKey;
  const commandK = key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey && !shiftKey;
  if (!slash && !commandK) return;
  event.preventDefault();
  openSearch();
});

import type { ShownPhrase } from './phrase-list.ts';

export interface PhraseKeys {
  readonly root: HTMLElement;
  readonly filter: HTMLInputElement | null;
  readonly shown: () => readonly ShownPhrase[];
  readonly copyFirst: () => void;
  readonly clear: () => void;
}

/**
 * The keyboard of the page of replies: Enter in the filter copies the first one, arrows go from copy button to copy
 * button, Esc comes back to the filter and then empties it. `/` is the search of the whole site.
 */
export function phraseKeys({ root, filter, shown, copyFirst, clear }: PhraseKeys): void {
  const step = (from: Element, by: number): boolean => {
    const list = shown();
    const at = list.findIndex(({ button }) => button === from);
    if (at === -1 && from !== filter) return false;
    const next = at + by;
    if (next < 0) filter?.focus();
    else list[next]?.button.focus();
    return true;
  };
  root.addEventListener('keydown', (event) => {
    const { key, target, isComposing, altKey, ctrlKey, metaKey, shiftKey } = event;
    // Enter and arrows choose among the characters of an input method first.
    if (isComposing || altKey || ctrlKey || metaKey || shiftKey || !(target instanceof Element)) return;
    if (key === 'Enter' && target === filter) {
      event.preventDefault();
      copyFirst();
    } else if ((key === 'ArrowDown' || key === 'ArrowUp') && step(target, key === 'ArrowDown' ? 1 : -1)) {
      event.preventDefault();
    }
  });
  document.addEventListener('keydown', (event) => {
    const { key, target, isComposing, defaultPrevented } = event;
    if (key !== 'Escape' || isComposing || defaultPrevented || document.querySelector('dialog[open]')) return;
    const open = target instanceof Element && target.closest('details[open]');
    event.preventDefault();
    if (open instanceof HTMLDetailsElement && root.contains(open)) open.open = false;
    else if (target === filter) clear();
    filter?.focus();
    filter?.select();
  });
}

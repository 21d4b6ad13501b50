/** Says what was done, with the way back where there is one; the latest word replaces the one before. */
export interface Toast {
  say(text: string, undo?: () => void): void;
  /** Takes the way back that is offered. */
  undo(): void;
}

const readable = 8000;

export function toast(root: HTMLElement): Toast {
  let back: (() => void) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const status = root.querySelector<HTMLElement>('[data-status]');
  const button = root.querySelector<HTMLElement>('[data-undo]');
  const show = (text: string): void => {
    if (status) status.textContent = text;
    if (button) button.hidden = back === undefined;
    status?.parentElement?.classList.toggle('is-shown', text !== '');
  };
  return {
    say: (text, undo) => {
      clearTimeout(timer);
      back = undo;
      show(text);
      // What can be undone stays until something else is done.
      if (!undo) timer = setTimeout(() => show(''), readable);
      else button?.focus({ preventScroll: true });
    },
    undo: () => {
      const way = back;
      back = undefined;
      way?.();
    },
  };
}

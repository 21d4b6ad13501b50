/**
 * Moves the focus between the input and the results: arrows by one, Home and End to the ends of the list. What is typed
 * while a result has the focus goes on in the input.
 */
export function moveAmong(event: KeyboardEvent, input: HTMLInputElement, results: readonly HTMLElement[]): void {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  const focused = document.activeElement;
  const at = focused === input ? -1 : results.indexOf(focused as HTMLElement);
  if (focused !== input && at < 0) return;
  const target = targetOf(event.key, at, input, results);
  if (target) {
    event.preventDefault();
    target.focus();
  } else if (at >= 0 && event.key.length === 1 && event.key !== ' ') {
    input.focus();
  }
}

function targetOf(
  key: string,
  at: number,
  input: HTMLElement,
  results: readonly HTMLElement[],
): HTMLElement | undefined {
  switch (key) {
    case 'ArrowDown':
      return results[Math.min(at + 1, results.length - 1)];
    case 'ArrowUp':
      return at === 0 ? input : results[at - 1];
    case 'Home':
      return at >= 0 ? results[0] : undefined;
    case 'End':
      return at >= 0 ? results.at(-1) : undefined;
    default:
      return undefined;
  }
}

import { shuffled } from '../../quiz/shuffle.ts';
import { byData, paintNote, type ViewOf } from './question-view.ts';

/** Steps that one moves up and down with buttons. Where they stand is the response. */
export const orderView: ViewOf<'order'> = (root, { options, answer }, words) => {
  const list = root.querySelector('[data-options]');
  const moved = root.querySelector('[data-moved]');
  const rows = byData(root, 'row');
  const keys = options.map(({ key }) => key);
  let arranged: readonly string[] = keys;

  const read = (): readonly string[] =>
    [...(list?.children ?? [])].map((row) => row.getAttribute('data-row') ?? '').filter((key) => rows.has(key));

  const show = (order: readonly string[]): void => {
    // Moving a row takes the focus off the button in it, so a list that stands already stays untouched.
    if (order.every((key, index) => read()[index] === key)) return;
    list?.append(...order.flatMap((key) => rows.get(key) ?? []));
  };

  const markEnds = (closed: boolean): void => {
    const order = read();
    for (const [key, row] of rows) {
      for (const button of row.querySelectorAll<HTMLButtonElement>('[data-move]')) {
        const end = button.dataset.move === 'up' ? order[0] : order.at(-1);
        // Not `disabled`: the button that was just pressed must keep the focus.
        button.setAttribute('aria-disabled', String(closed || key === end));
      }
    }
  };

  list?.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('[data-move]') : null;
    const row = button?.closest<HTMLElement>('[data-row]');
    if (!button || !row || button.getAttribute('aria-disabled') === 'true') return;
    const neighbour = button.dataset.move === 'up' ? row.previousElementSibling : row.nextElementSibling;
    // The neighbour moves, not the row: so the focus stays on the button.
    if (button.dataset.move === 'up') row.after(neighbour ?? '');
    else row.before(neighbour ?? '');
    const order = read();
    const step = row.querySelector('[data-step-text]')?.textContent ?? '';
    if (moved) moved.textContent = words.moved(step, order.indexOf(row.dataset.row ?? '') + 1, order.length);
    markEnds(false);
    root.dispatchEvent(new Event('change', { bubbles: true }));
  });

  return {
    arrange: (seed) => {
      const drawn = shuffled(keys, seed);
      // The answer itself would leave nothing to do.
      arranged = drawn.every((key, index) => key === answer[index]) ? [...drawn.slice(1), ...drawn.slice(0, 1)] : drawn;
    },
    read,
    paint: ({ response, grade, closed }) => {
      show(response?.length === keys.length ? response : arranged);
      markEnds(closed);
      for (const key of keys) {
        const part = grade?.parts.find((one) => one.key === key);
        const word = part?.verdict === 'wrong' ? words.outOfPlace : undefined;
        paintNote(
          root,
          key,
          part && { verdict: part.verdict, word },
          grade !== undefined && part?.verdict === 'wrong',
          words,
        );
      }
    },
  };
};

import { shuffled } from '../../quiz/shuffle.ts';
import { byData, paintNote, relabel, type ViewOf } from './question-view.ts';

/** A select for each entry on the left; the entries on the right stand above with their letters. */
export const matchView: ViewOf<'match'> = (root, { left, right, shuffle }, words) => {
  const selects = byData<HTMLSelectElement>(root, 'option');
  const rightList = root.querySelector('[data-right]');
  const keys = right.map(({ key }) => key);

  const label = (select: HTMLSelectElement, arranged: readonly string[]): void => {
    const options = new Map([...select.options].map((option) => [option.value, option]));
    arranged.forEach((key, index) => {
      const option = options.get(key);
      if (!option) return;
      option.textContent = `${keys[index] ?? key} ${option.dataset.text ?? ''}`;
      select.append(option);
    });
  };

  return {
    arrange: (seed) => {
      if (!shuffle) return;
      const arranged = shuffled(keys, seed);
      for (const select of selects.values()) label(select, arranged);
      if (rightList) relabel(rightList, arranged, keys);
    },
    read: () =>
      Object.fromEntries(
        left.flatMap(({ key }) => {
          const chosen = selects.get(key)?.value ?? '';
          return chosen === '' ? [] : [[key, chosen]];
        }),
      ),
    paint: ({ response = {}, grade, closed }) => {
      for (const { key } of left) {
        const select = selects.get(key);
        if (select) {
          select.value = Object.hasOwn(response, key) ? (response[key] ?? '') : '';
          select.disabled = closed;
        }
        const part = grade?.parts.find((one) => one.key === key);
        paintNote(
          root,
          key,
          part && { verdict: part.verdict },
          part !== undefined && (closed || part.verdict === 'wrong'),
          words,
        );
      }
    },
  };
};

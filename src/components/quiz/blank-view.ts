import { byData, paintNote, type ViewOf } from './question-view.ts';

/** One text field for each blank. What is being typed is never written over: an input method may be composing it. */
export const blankView: ViewOf<'blank'> = (root, { blanks }, words) => {
  const inputs = byData<HTMLInputElement>(root, 'option');
  const numbers = blanks.map((_, index) => String(index + 1));
  return {
    arrange: () => {},
    read: () => numbers.map((number) => inputs.get(number)?.value ?? ''),
    paint: ({ response, grade, closed }) => {
      numbers.forEach((number, index) => {
        const input = inputs.get(number);
        const part = grade?.parts.find(({ key }) => key === number);
        paintNote(root, number, part && { verdict: part.verdict }, false, words);
        if (!input) return;
        const text = response?.[index] ?? '';
        if (input.value !== text) input.value = text;
        input.readOnly = closed;
        if (part?.verdict === 'wrong') input.setAttribute('aria-invalid', 'true');
        else input.removeAttribute('aria-invalid');
      });
    },
  };
};

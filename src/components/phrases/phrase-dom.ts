import { filledValue } from '../../phrases/fill.ts';
import { type TemplatePart, templateText } from '../../phrases/template.ts';

/** What was filled in, by variable id. */
export type Values = Readonly<Record<string, string>>;

/** A reply as its author wrote it, from the page: gaps are variables again. */
export function templateOf(text: HTMLElement): string {
  const parts = [...text.childNodes].map((node): TemplatePart => {
    const variable = node instanceof HTMLElement ? node.dataset.variable : undefined;
    return variable === undefined ? { kind: 'text', text: node.textContent ?? '' } : { kind: 'variable', id: variable };
  });
  return templateText(parts);
}

const gapsOf = (text: ParentNode): readonly HTMLElement[] => [...text.querySelectorAll<HTMLElement>('[data-variable]')];

/** Shows what was filled in; a gap that is empty again shows its name. */
export function fillGaps(text: ParentNode, values: Values): void {
  for (const gap of gapsOf(text)) {
    gap.dataset.gap ??= gap.textContent ?? '';
    const value = filledValue(values, gap.dataset.variable ?? '');
    gap.textContent = value ?? gap.dataset.gap;
    gap.classList.toggle('filled', value !== undefined);
  }
}

/** What a variable is called, and what stands in its place while it is empty. */
export function gapOf(text: ParentNode, variable: string): { readonly name: string; readonly mark: string } {
  const gap = gapsOf(text).find((one) => one.dataset.variable === variable);
  return { name: gap?.dataset.name ?? variable, mark: gap?.dataset.gap ?? gap?.textContent ?? variable };
}

import type { PhraseWords } from '../../i18n/phrases.ts';
import { fillTemplate } from '../../phrases/fill.ts';
import { copyText } from '../flow/copy-text.ts';
import { gapOf, templateOf, type Values } from './phrase-dom.ts';

/** How copying a reply went. */
export interface Copied {
  readonly done: boolean;
  /** Variables that were empty: the copy names them in marks. */
  readonly missing: readonly { readonly id: string; readonly name: string }[];
}

const shownFor = 2000;

/** Puts a reply on the clipboard as it will be sent, and shows on its button that it is there. */
export async function copyPhrase(text: HTMLElement, values: Values, button: HTMLElement): Promise<Copied> {
  const filled = fillTemplate(templateOf(text), values, (id) => gapOf(text, id).mark);
  const done = await copyText(filled.text);
  if (done) {
    button.dataset.done = '';
    setTimeout(() => delete button.dataset.done, shownFor);
  }
  return { done, missing: filled.missing.map((id) => ({ id, name: gapOf(text, id).name })) };
}

export function sayCopied({ done, missing }: Copied, situation: string, words: PhraseWords): string {
  if (!done) return words.copyFailed;
  return missing.length > 0 ? words.copiedGaps(missing.map(({ name }) => name)) : words.copiedWhat(situation);
}

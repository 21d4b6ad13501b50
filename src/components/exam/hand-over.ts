import type { ExamScriptWords } from '../../i18n/exam.ts';
import { responseFileName, responseOf, writeResponse } from '../../quiz/exam/response-file.ts';
import type { Sitting } from '../../quiz/exam/sitting.ts';
import { receiptRows } from './paint-exam.ts';

/** Shows the receipt, and the file's content for those who cannot download. */
export function paintHandOver(root: HTMLElement, sitting: Sitting, title: string, words: ExamScriptWords): void {
  const response = responseOf(sitting);
  const language = document.documentElement.lang;
  root.querySelector('[data-receipt]')?.replaceChildren(...receiptRows({ response, sitting, title, language, words }));
  const text = fileText(root);
  if (text) text.value = writeResponse(response);
}

/** Gives the candidate the response file. */
export function downloadResponse(sitting: Sitting): void {
  const response = responseOf(sitting);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([writeResponse(response)], { type: 'application/json' }));
  link.download = responseFileName(response);
  link.click();
  // Some browsers begin to read only after the click was handled.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

export async function copyResponse(
  root: HTMLElement,
  button: HTMLButtonElement,
  words: ExamScriptWords,
): Promise<void> {
  const field = fileText(root);
  if (!field) return;
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    button.textContent = words.copied;
  } catch {
    // No clipboard on plain http: the text is selected, to be copied by hand.
    field.focus();
  }
}

const fileText = (root: HTMLElement) => root.querySelector<HTMLTextAreaElement>('[data-file-text]');

import type { ExamScriptWords } from '../../i18n/exam.ts';
import type { DeliveryState } from '../../quiz/exam/delivery.ts';
import { responseFileName, responseOf, writeResponse } from '../../quiz/exam/response-file.ts';
import type { Sitting } from '../../quiz/exam/sitting.ts';
import { receiptRows, say, show } from './paint-exam.ts';

export interface HandOver {
  readonly sitting: Sitting;
  readonly title: string;
  /** Undefined where the exam is handed in as a file alone. */
  readonly delivery: DeliveryState | undefined;
  readonly words: ExamScriptWords;
}

/** Shows how the paper is on its way, the receipt, and the file's content for those who cannot download. */
export function paintHandOver(root: HTMLElement, { sitting, title, delivery, words }: HandOver): void {
  const response = responseOf(sitting);
  const language = document.documentElement.lang;
  root
    .querySelector('[data-receipt]')
    ?.replaceChildren(...receiptRows({ response, sitting, title, delivery, language, words }));
  const text = fileText(root);
  const content = writeResponse(response);
  if (text && text.value !== content) text.value = content;
  if (!delivery) return;
  const box = root.querySelector<HTMLElement>('[data-delivery]');
  if (box) box.dataset.delivery = delivery.type;
  say(root, 'delivery-said', sayDelivery(delivery, language, words));
  show(root, 'deliver', delivery.type === 'failed');
  say(root, 'what-next', delivery.type === 'received' ? words.fileAsCopy : words.fileCounts);
}

function sayDelivery(state: DeliveryState, language: string, words: ExamScriptWords): string {
  const time = (at: number): string => new Date(at).toLocaleTimeString(language);
  switch (state.type) {
    case 'sending':
      return words.sending;
    case 'received':
      return words.received(time(state.at));
    case 'failed':
      return words.notReceived(state.status, time(state.again));
  }
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

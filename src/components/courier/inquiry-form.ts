import { type Inquiry, type InquiryField, inquiryOf, type Problem } from '../../courier/inquiry.ts';
import type { CourierWords } from '../../i18n/courier.ts';

const flags = ['fragile', 'urgent', 'cod', 'insured'] as const;
const sides = ['side-0', 'side-1', 'side-2'] as const;

type Field = HTMLInputElement | HTMLSelectElement;

/** The calculator's fields, read and written as an inquiry. */
export class InquiryForm {
  readonly form: HTMLFormElement;

  constructor(form: HTMLFormElement) {
    this.form = form;
  }

  read(): Inquiry {
    const [length, width, height] = sides.map((name) => this.#text(name));
    return {
      to: this.#text('to'),
      city: this.#text('city'),
      kg: this.#text('kg'),
      size: [length ?? '', width ?? '', height ?? ''],
      date: this.#text('date'),
      courier: this.#text('courier'),
      fragile: this.#flag('fragile')?.checked ?? false,
      urgent: this.#flag('urgent')?.checked ?? false,
      cod: this.#flag('cod')?.checked ?? false,
      insured: this.#flag('insured')?.checked ?? false,
      value: this.#text('value'),
    };
  }

  /** Fills in what is stated; the rest stays as it is. */
  fill(inquiry: Partial<Inquiry>): void {
    const { size, to, city, kg, date, courier, value } = inquiry;
    for (const [name, text] of Object.entries({ to, city, kg, date, courier, value })) {
      if (text !== undefined) this.#set(name, text);
    }
    for (const [index, text] of (size ?? []).entries()) this.#set(`side-${index}`, text);
    for (const flag of flags) {
      const box = this.#flag(flag);
      if (box && inquiry[flag] !== undefined) box.checked = inquiry[flag];
    }
  }

  fillFromAddress(search: string): void {
    this.fill(inquiryOf(new URLSearchParams(search)));
  }

  /** Says what is wrong beside its field; `missing` is nothing wrong. */
  show(problems: Partial<Record<InquiryField, Problem>>, words: CourierWords, unknown: string | undefined): void {
    const texts: Record<InquiryField, string> = {
      to: words.unknownDestination(unknown ?? ''),
      kg: words.wrongWeight,
      size: words.wrongSize,
      date: words.wrongDate,
      value: words.wrongValue,
    };
    for (const field of Object.keys(texts) as InquiryField[]) {
      const isWrong = problems[field] === 'wrong';
      const line = this.form.querySelector<HTMLElement>(`[data-wrong="${field}"]`);
      if (line) {
        line.hidden = !isWrong;
        line.textContent = isWrong ? texts[field] : '';
      }
      const names: readonly string[] = field === 'size' ? sides : [field];
      for (const name of names) {
        if (isWrong) this.#field(name)?.setAttribute('aria-invalid', 'true');
        else this.#field(name)?.removeAttribute('aria-invalid');
      }
    }
  }

  #field(name: string): Field | undefined {
    const found = this.form.elements.namedItem(name);
    return found instanceof HTMLInputElement || found instanceof HTMLSelectElement ? found : undefined;
  }

  #text(name: string): string {
    return this.#field(name)?.value ?? '';
  }

  #set(name: string, text: string): void {
    const field = this.#field(name);
    if (field) field.value = text;
  }

  #flag(name: (typeof flags)[number]): HTMLInputElement | undefined {
    const field = this.#field(name);
    return field instanceof HTMLInputElement ? field : undefined;
  }
}

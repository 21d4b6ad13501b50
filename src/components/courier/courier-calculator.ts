import { type Inquiry, type InquiryField, inquiryQuery, type Problem, readInquiry } from '../../courier/inquiry.ts';
import type { Parcel, Tariff } from '../../courier/model.ts';
import { type Quote, quote, type ServedQuote } from '../../courier/quote.ts';
import { type Recommendation, recommend, tariffsOn } from '../../courier/recommend.ts';
import { type Saying, sayAmount } from '../../courier/say-tariff.ts';
import { sayingFor } from '../../courier/saying.ts';
import type { Language } from '../../i18n/language.ts';
import { localDay } from '../../text/local-day.ts';
import { deviceProgress } from '../device-progress.ts';
import { copyText } from '../flow/copy-text.ts';
import type { CalculatorData } from './calculator-data.ts';
import { InquiryForm } from './inquiry-form.ts';
import { paintQuotes, setTotal } from './paint-quotes.ts';

/**
 * `<courier-calculator>`: a price from every courier for what stands in its form, the recommended one first. The address
 * carries the inquiry, so that it can be shared; the device remembers where the latest parcel went.
 */
class CourierCalculator extends HTMLElement {
  #data: CalculatorData = { tariffs: [], regions: [], currency: '', rules: { usual: '', rules: [] }, words: noWords };
  #saying: Saying = sayingFor('zh-CN', undefined);
  #form: InquiryForm | undefined;
  #served: readonly Node[] = [];
  /** A destination that the address names and that there is not. */
  #unknown: string | undefined;
  /** The inquiry that is painted: leaving a field must not take away the button that one is pressing. */
  #painted = '';
  #announcement: ReturnType<typeof setTimeout> | undefined;
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    this.#data = JSON.parse(this.#find('[data-couriers]')?.textContent ?? '');
    this.#saying = sayingFor(document.documentElement.lang as Language, this.#data.currency);
    this.#form = new InquiryForm(form);
    if (this.#served.length === 0) this.#served = [...(this.#find('[data-quotes]')?.childNodes ?? [])];
    this.#listen(form);
    this.#restore();
  }

  disconnectedCallback(): void {
    clearTimeout(this.#announcement);
    this.#listeners?.abort();
  }

  #listen(form: HTMLFormElement): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    // What is still being typed is not wrong yet.
    form.addEventListener('input', () => this.#answer('typing'), { signal });
    form.addEventListener('change', () => this.#answer('typed'), { signal });
    // The event comes before the fields are empty.
    form.addEventListener('reset', () => setTimeout(() => this.#reset()), { signal });
    this.addEventListener('click', (event) => void this.#click(event), { signal });
  }

  /** The address first, then what was typed before this script ran, then what the device remembers. */
  #restore(): void {
    const form = this.#form;
    if (!form) return;
    const before = form.read();
    if (before.date === '') form.fill({ date: localDay(new Date()) });
    const query = new URLSearchParams(location.search);
    if (before.to === '' && !query.has('to')) form.fill(deviceProgress().read('destination'));
    form.fillFromAddress(location.search);
    const asked = query.get('to') ?? '';
    if (asked !== '' && form.read().to === '') this.#unknown = asked;
    this.#answer('typed');
  }

  #reset(): void {
    this.#unknown = undefined;
    this.#form?.fill({ date: localDay(new Date()) });
    deviceProgress().clear('destination');
    this.#answer('typed');
    this.#form?.form.querySelector('select')?.focus();
  }

  #answer(state: 'typing' | 'typed'): void {
    const form = this.#form;
    if (!form) return;
    const inquiry = form.read();
    if (inquiry.to !== '') this.#unknown = undefined;
    const value = this.#find('[data-value]');
    if (value) value.hidden = !(inquiry.cod || inquiry.insured);
    const read = readInquiry(inquiry, this.#data.regions);
    const problems = { ...read.problems, ...(this.#unknown !== undefined && { to: 'wrong' as const }) };
    if (state === 'typed' || read.parcel) form.show(problems, this.#saying.words, this.#unknown);
    if (state === 'typed') this.#remember(inquiry);
    const asked = JSON.stringify([inquiry, this.#unknown]);
    if (asked === this.#painted) return;
    this.#painted = asked;
    if (read.parcel) this.#paint(read.parcel, read.wish);
    else this.#paintWaiting(read.problems);
  }

  #remember(inquiry: Inquiry): void {
    const { to, city } = inquiry;
    if (to !== '') deviceProgress().write('destination', city.trim() === '' ? { to } : { to, city: city.trim() });
    const address = new URL(location.href);
    address.search = this.#unknown === undefined ? inquiryQuery(inquiry, localDay(new Date())) : address.search;
    if (address.href !== location.href) history.replaceState(history.state, '', address);
  }

  #paintWaiting(problems: Partial<Record<InquiryField, Problem>>): void {
    const { words } = this.#saying;
    const missing = (['to', 'kg', 'value'] as const).filter((field) => problems[field] === 'missing');
    const all = missing.includes('to') && missing.includes('kg');
    const names = missing.map((field) => words.wait[field]).join(words.listSeparator);
    this.#say('[data-waiting]', all || names === '' ? words.waiting : words.missing(names));
    for (const part of ['[data-recommendation]', '[data-why]', '[data-differs]', '[data-note]']) this.#hide(part);
    this.#total?.replaceChildren();
    this.#total?.setAttribute('value', '');
    this.#total?.setAttribute('data-quote-total', '');
    this.#find('[data-quotes]')?.replaceChildren(...this.#served);
    this.#announce('');
  }

  #paint(parcel: Parcel, wish: Parameters<typeof recommend>[3]): void {
    const { tariffs, rules, words } = this.#data;
    const quotes = tariffsOn(tariffs, parcel.date).map((tariff) => quote(tariff as Tariff, parcel));
    const recommendation = recommend(quotes, { rules, words }, parcel, wish);
    this.#hide('[data-waiting]');
    this.#paintAnswer(quotes, recommendation);
    const divisorOf = (id: string) => tariffs.find((tariff) => tariff.id === id)?.volumetricDivisor;
    const painted = paintQuotes(quotes, { parcel, recommendation, saying: this.#saying, divisorOf });
    this.#find('[data-quotes]')?.replaceChildren(...painted);
  }

  #paintAnswer(quotes: readonly Quote[], { courier, cheapest, why }: Recommendation): void {
    const { words, currency } = this.#saying;
    const find = (id: string | undefined) => quotes.find((one): one is ServedQuote => one.served && one.courier === id);
    const best = find(courier);
    const low = find(cheapest);
    const place = this.#find('[data-recommendation]');
    if (place) place.hidden = !best;
    if (best && this.#total) setTotal(this.#total, best.totalFen, currency);
    else this.#total?.setAttribute('data-quote-total', '');
    const days = best?.zone.days && words.usualDays(words.days(best.zone.days.from, best.zone.days.to));
    this.#say('[data-title]', best?.title ?? '');
    this.#say('[data-days]', days ?? '');
    this.#say('[data-why]', words.sentences(why));
    const saved =
      best && low && low.totalFen < best.totalFen
        ? words.differs(
            low.title,
            sayAmount(low.totalFen, this.#saying),
            sayAmount(best.totalFen - low.totalFen, this.#saying),
          )
        : '';
    this.#say('[data-differs]', saved);
    const withoutSize = quotes.some((one) => one.served && one.notes.some(({ kind }) => kind === 'size-unknown'));
    this.#say('[data-note]', withoutSize ? words.sizeUnknown : '');
    const said = best ? words.said(best.title, sayAmount(best.totalFen, this.#saying)) : words.saidNobody;
    this.#announce([said, ...why, saved].join(' '));
  }

  /** Said once the typing pauses: not every figure on the way to a weight. */
  #announce(text: string): void {
    clearTimeout(this.#announcement);
    this.#announcement = setTimeout(() => {
      const status = this.#find('[data-status]');
      if (status && status.textContent !== text) status.textContent = text;
    }, 600);
  }

  async #click({ target }: Event): Promise<void> {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-copy]') : null;
    if (!button?.dataset.copy) return;
    const { words } = this.#saying;
    const done = await copyText(button.dataset.copy);
    const said = button.nextElementSibling;
    if (said) said.textContent = done ? `${words.copied}${words.separator}${button.dataset.copy}` : button.dataset.copy;
    if (!done && said) getSelection()?.selectAllChildren(said);
  }

  get #total(): HTMLDataElement | null {
    return this.querySelector<HTMLDataElement>('[data-answer] [data-quote-total]');
  }

  #find(selector: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(selector);
  }

  /** Nothing to say is not shown. */
  #say(selector: string, text: string): void {
    const place = this.#find(selector);
    if (!place) return;
    place.textContent = text;
    place.hidden = text === '';
  }

  #hide(selector: string): void {
    const place = this.#find(selector);
    if (place) place.hidden = true;
  }
}

const noWords: CalculatorData['words'] = { named: '', namedUnserved: '', usual: '', otherwise: '', nobody: '' };

customElements.define('courier-calculator', CourierCalculator);

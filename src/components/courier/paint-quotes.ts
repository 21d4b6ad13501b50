import { formatFen } from '../../courier/format-fen.ts';
import type { Parcel, Tariff } from '../../courier/model.ts';
import type { Quote, ServedQuote } from '../../courier/quote.ts';
import type { Recommendation } from '../../courier/recommend.ts';
import { sayLine, sayNote, sayRefusal, saySentence, sayValidity, sayWeighing } from '../../courier/say-quote.ts';
import { type Saying, sayAmount } from '../../courier/say-tariff.ts';

export interface PaintQuotesOptions {
  readonly parcel: Parcel;
  readonly recommendation: Recommendation;
  readonly saying: Saying;
  /** Of the tariff with this id. */
  readonly divisorOf: (tariff: string) => Tariff['volumetricDivisor'];
}

/** The quotes as a list's entries: the recommended one first, then by price, then those that do not go. */
export function paintQuotes(quotes: readonly Quote[], options: PaintQuotesOptions): HTMLElement[] {
  const rank = (quote: Quote): number => {
    if (quote.courier === options.recommendation.courier) return 0;
    return !quote.served ? 3 : quote.validity === 'current' ? 1 : 2;
  };
  const price = (quote: Quote): number => (quote.served ? quote.totalFen : 0);
  return [...quotes]
    .sort((a, b) => rank(a) - rank(b) || price(a) - price(b))
    .map((quote) => paintQuote(quote, options));
}

function paintQuote(quote: Quote, options: PaintQuotesOptions): HTMLElement {
  const { recommendation, saying } = options;
  const { words } = saying;
  const entry = element('li', 'quote');
  entry.dataset.courier = quote.courier;
  const isBest = quote.courier === recommendation.courier;
  if (isBest) entry.dataset.best = '';
  if (!quote.served) entry.dataset.refused = '';
  const marks = [
    ...(isBest ? [element('span', 'quote-mark best', words.recommended)] : []),
    ...(quote.courier === recommendation.cheapest ? [element('span', 'quote-mark cheapest', words.cheapest)] : []),
    ...(quote.served ? [] : [element('span', 'quote-mark', words.notServed)]),
  ];
  const heading = element('h4', '', quote.title);
  const head = element('div', 'quote-head');
  head.append(heading, ...marks);
  const validity = sayValidity(quote, saying);
  const warning = validity === undefined ? [] : [element('p', 'quote-warning', validity)];
  entry.append(
    head,
    ...(quote.served ? paintServed(quote, options, warning) : [...warning, ...paintRefused(quote, saying)]),
  );
  return entry;
}

function paintServed(quote: ServedQuote, options: PaintQuotesOptions, warning: readonly HTMLElement[]): HTMLElement[] {
  const { parcel, saying, divisorOf } = options;
  const { words } = saying;
  const { zone, notes, totalFen, validity } = quote;
  const total = element('p', 'quote-total');
  total.append(paintTotal(totalFen, saying));
  const days = zone.days ? [words.usualDays(words.days(zone.days.from, zone.days.to))] : [];
  const weighing = sayWeighing(quote, parcel, divisorOf(quote.tariff), saying);
  const facts = [[zone.title, ...days].join(' · '), weighing.join(words.comma)];
  const cities = notes.filter(({ kind }) => kind === 'city-unknown').map((note) => sayNote(note, saying));
  const remarks = [...(zone.remarks ? [zone.remarks] : []), ...cities];
  const copy = element('button', 'button', words.copy);
  copy.setAttribute('type', 'button');
  copy.dataset.copy = saySentence(quote, parcel, saying);
  const tools = element('div', 'quote-tools');
  tools.append(copy, element('span', 'small'));
  tools.lastElementChild?.setAttribute('role', 'status');
  return [
    total,
    ...warning,
    ...facts.map((text) => element('p', 'small', text)),
    paintLines(quote, saying),
    ...remarks.map((text) => element('p', 'small quote-remark', text)),
    // What is not in force is nothing to tell a customer.
    ...(validity === 'current' ? [tools] : []),
  ];
}

function paintLines({ lines, totalFen, title }: ServedQuote, saying: Saying): HTMLElement {
  const { words } = saying;
  const table = element('table', 'quote-lines');
  table.append(element('caption', 'visually-hidden', title));
  const row = (name: string, amount: string): HTMLElement => {
    const line = element('tr', '');
    const head = element('th', '', name);
    head.setAttribute('scope', 'row');
    line.append(head, element('td', 'number', amount));
    return line;
  };
  const body = element('tbody', '');
  body.append(
    ...lines.map((line) => {
      const { name, amount } = sayLine(line, saying);
      const painted = row(name, amount);
      painted.dataset.lineFen = String(line.fen);
      return painted;
    }),
  );
  const foot = element('tfoot', '');
  foot.append(row(words.total, sayAmount(totalFen, saying)));
  table.append(body, foot);
  return table;
}

function paintRefused(quote: Quote & { readonly served: false }, saying: Saying): HTMLElement[] {
  const { why, instead } = sayRefusal(quote.why, saying);
  const { words } = saying;
  return [
    element('p', 'quote-refusal', why),
    ...(instead === undefined ? [] : [element('p', 'small', `${words.instead}${words.separator}${instead}`)]),
  ];
}

/** A total whose value, in fen, can be read from the page. */
export function paintTotal(fen: number, { currency }: Saying): HTMLElement {
  const data = document.createElement('data');
  setTotal(data, fen, currency);
  return data;
}

export function setTotal(data: HTMLDataElement, fen: number, currency: string): void {
  data.value = String(fen);
  data.dataset.quoteTotal = String(fen);
  const unit = element('small', '', ` ${currency}`);
  data.replaceChildren(formatFen(fen), unit);
}

function element(tag: string, className: string, text?: string): HTMLElement {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}

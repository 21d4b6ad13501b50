import { courierWordsFor } from '../../i18n/courier.ts';
import type { Language } from '../../i18n/language.ts';
import { localDay } from '../../text/local-day.ts';

/** `<tariff-validity data-from data-to>`: says that the tariff it stands by is not in force on this device's day. */
class TariffValidity extends HTMLElement {
  connectedCallback(): void {
    const { from = '', to } = this.dataset;
    const today = localDay(new Date());
    const { outOfDate } = courierWordsFor(document.documentElement.lang as Language);
    const text =
      today < from ? outOfDate['not-yet'](from) : to !== undefined && to < today ? outOfDate.expired(to) : '';
    this.textContent = text;
    this.hidden = text === '';
  }
}

customElements.define('tariff-validity', TariffValidity);

import { localDay } from '../../text/local-day.ts';

/** Marks the chapters whose day of review has passed, by the reader's own calendar. */
class StatusDates extends HTMLElement {
  connectedCallback(): void {
    const now = new Date();
    const today = localDay(now);
    const soon = localDay(new Date(now.getFullYear(), now.getMonth(), now.getDate() + 30));
    let overdue = 0;
    for (const time of this.querySelectorAll<HTMLTimeElement>('time[data-review-by]')) {
      const state = time.dateTime < today ? 'overdue' : time.dateTime <= soon ? 'soon' : undefined;
      if (!state) continue;
      if (state === 'overdue') overdue++;
      const mark = document.createElement('span');
      mark.className = `status-mark status-${state}`;
      mark.textContent = (state === 'overdue' ? this.dataset.overdue : this.dataset.soon) ?? '';
      time.after(' ', mark);
    }
    const line = this.querySelector('[data-overdue-line]');
    const words = overdue === 0 ? this.dataset.none : this.dataset.count;
    if (line) line.textContent = (words ?? '').replace('{today}', today).replace('{count}', String(overdue));
  }
}

customElements.define('status-dates', StatusDates);

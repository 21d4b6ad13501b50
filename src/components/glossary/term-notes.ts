/**
 * Opens the meaning of a term beside it: by click, touch, Enter or space, and where a mouse rests on it. It stands next
 * to its term in the page, so that it is read and reached next. Esc, a click elsewhere or going on closes it.
 */
import { glossaryWords } from '../../i18n/glossary.ts';

const restFor = 200;
const leaveAfter = 250;
const gap = 6;
const edge = 12;

const words = glossaryWords[document.documentElement.lang === 'en' ? 'en' : 'zh-CN'];
const note = Object.assign(document.createElement('span'), { className: 'term-note', popover: 'manual' });
let open: HTMLAnchorElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

const termAt = (target: EventTarget | null): HTMLAnchorElement | undefined =>
  (target instanceof Element && target.closest<HTMLAnchorElement>('.term')) || undefined;

const isWithin = (target: EventTarget | null): boolean =>
  target instanceof Node && (note.contains(target) || open?.contains(target) === true);

function show(term: HTMLAnchorElement): void {
  clearTimeout(timer);
  if (open === term) return;
  hide();
  open = term;
  const name = Object.assign(document.createElement('b'), { textContent: term.dataset.term ?? '' });
  const meaning = Object.assign(document.createElement('span'), { textContent: term.dataset.meaning ?? '' });
  const link = Object.assign(document.createElement('a'), { href: term.href, textContent: words.openGlossary });
  note.replaceChildren(name, meaning, link);
  term.after(note);
  term.setAttribute('aria-expanded', 'true');
  note.showPopover();
  place(term);
}

/** Below the term, or above it where the screen ends; never past its sides. */
function place(term: HTMLElement): void {
  const at = term.getClientRects()[0] ?? term.getBoundingClientRect();
  const { width, height } = note.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const below = at.bottom + gap;
  const top = below + height > clientHeight && at.top > height + gap ? at.top - gap - height : below;
  const left = Math.max(edge, Math.min(at.left, clientWidth - width - edge));
  note.style.top = `${top + scrollY}px`;
  note.style.left = `${left + scrollX}px`;
}

function hide(): void {
  clearTimeout(timer);
  if (!open) return;
  open.setAttribute('aria-expanded', 'false');
  open = undefined;
  note.hidePopover();
  note.remove();
}

function later(act: () => void, wait: number): void {
  clearTimeout(timer);
  timer = setTimeout(act, wait);
}

function start(): void {
  for (const term of document.querySelectorAll('.term')) {
    term.setAttribute('role', 'button');
    term.setAttribute('aria-expanded', 'false');
  }
  document.addEventListener('click', (event) => {
    const term = termAt(event.target);
    if (!term) {
      if (!isWithin(event.target)) hide();
      return;
    }
    // With a modifier it is a link to open elsewhere.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    // A mouse that came to click has opened it already.
    if (open === term && event.detail === 0) hide();
    else show(term);
  });
  document.addEventListener('keydown', (event) => {
    const term = termAt(event.target);
    if (event.key === ' ' && term) {
      event.preventDefault();
      term.click();
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      const back = note.contains(document.activeElement) ? open : undefined;
      hide();
      back?.focus();
    }
  });
  document.addEventListener('focusout', ({ relatedTarget }) => {
    if (open && relatedTarget && !isWithin(relatedTarget)) hide();
  });
  document.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType !== 'mouse') return;
    const term = termAt(target);
    if (term && term !== open) later(() => show(term), restFor);
    else if (isWithin(target)) clearTimeout(timer);
    else later(hide, leaveAfter);
  });
}

if ('popover' in HTMLElement.prototype) start();

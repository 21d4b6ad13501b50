import type { PhraseEntry } from '../../phrases/filter.ts';
import { templateOf } from './phrase-dom.ts';

/** A reply on the page. */
export interface ShownPhrase {
  readonly id: string;
  readonly element: HTMLElement;
  readonly section: HTMLElement;
  readonly situation: string;
  readonly text: HTMLElement;
  readonly button: HTMLButtonElement;
  readonly entry: PhraseEntry;
}

/** The replies of a page, in its order. */
export function readPhrases(root: ParentNode): readonly ShownPhrase[] {
  return [...root.querySelectorAll<HTMLElement>('[data-phrase]')].flatMap((element) => {
    const section = element.closest<HTMLElement>('[data-stage-section]');
    const text = element.querySelector<HTMLElement>('[data-phrase-text]');
    const button = element.querySelector<HTMLButtonElement>('[data-copy]');
    if (!section || !text || !button) return [];
    const { stage = '', language = '', roles = '', words = '' } = element.dataset;
    const situation = textOf(element, '[data-situation]');
    const about = `${textOf(section, 'h2')} ${situation} ${words}`;
    const { id } = element;
    const entry = { id, stage, language, roles: roles.split(' ').filter(Boolean), about, text: templateOf(text) };
    return [{ id, element, section, situation, text, button, entry }];
  });
}

/** The words of what stands at `selector`, marks beside them left out. */
export const textOf = (root: ParentNode, selector: string): string => {
  const [words] = root.querySelector(selector)?.childNodes ?? [];
  return words?.textContent?.trim() ?? '';
};

/**
 * Shows these replies in this order and hides the others. Where each stage stays together, the one with the best reply
 * comes first, in the page as well as on the screen.
 */
export function arrange(phrases: readonly ShownPhrase[], ids: readonly string[]): readonly ShownPhrase[] {
  const rank = new Map(ids.map((id, index) => [id, index]));
  const rankOf = ({ id }: ShownPhrase) => rank.get(id) ?? ids.length;
  const ordered = [...phrases].sort((a, b) => rankOf(a) - rankOf(b));
  const sections = new Set(ordered.map(({ section }) => section));
  for (const section of sections) {
    const own = ordered.filter((phrase) => phrase.section === section);
    section.hidden = !own.some(({ id }) => rank.has(id));
    inOrder(
      section,
      own.map(({ element }) => element),
    );
  }
  const [first] = sections;
  if (first?.parentElement) inOrder(first.parentElement, [...sections]);
  for (const { id, element } of phrases) element.hidden = !rank.has(id);
  return [...sections].flatMap((section) =>
    ordered.filter((phrase) => phrase.section === section && rank.has(phrase.id)),
  );
}

/** Moves nothing that stands right already: a moved element loses the focus. */
function inOrder(parent: HTMLElement, elements: readonly HTMLElement[]): void {
  const now = [...parent.children].filter((child) => elements.includes(child as HTMLElement));
  if (now.every((child, index) => child === elements[index])) return;
  const after = now.at(-1)?.nextElementSibling ?? null;
  for (const element of elements) parent.insertBefore(element, after);
}

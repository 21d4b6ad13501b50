import type { SearchWords } from '../../i18n/search.ts';
import type { SearchResult } from '../../search/present.ts';

// Everything here is put in as text: what the index holds is never taken for markup.

type Child = Node | string;

function element(tag: string, className: string, ...children: readonly Child[]): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

function link(address: string, className: string, ...children: readonly Child[]): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = address;
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** The list of results, best first. */
export function resultList(results: readonly SearchResult[], words: SearchWords): HTMLElement {
  return element(
    'ol',
    'search-results',
    ...results.map((result) => element('li', 'search-result', ...resultParts(result, words))),
  );
}

function resultParts({ url, title, kind, part, section, excerpt, more }: SearchResult, words: SearchWords): Child[] {
  const label = Object.hasOwn(words.kinds, kind) ? words.kinds[kind as keyof SearchWords['kinds']] : undefined;
  const path = [part, section === undefined ? '' : title].filter(Boolean).join(words.pathSeparator);
  const main = link(
    url,
    'search-link',
    element('span', 'search-title', ...(label ? [element('span', 'search-kind', label), ' '] : []), section ?? title),
    ...(path ? [element('span', 'search-path', path)] : []),
    element(
      'span',
      'search-excerpt',
      ...excerpt.map(({ text, marked }) => (marked ? element('mark', '', text) : text)),
    ),
  );
  main.dataset.searchResult = '';
  if (more.length === 0) return [main];
  const links = more.map(({ url: address, heading }) => element('li', '', link(address, '', heading)));
  return [main, element('div', 'search-more', element('p', '', words.moreSections), element('ul', '', ...links))];
}

/** What to do when nothing was found: near words of the handbook as buttons, advice, the contents. */
export function nothingFound(
  query: string,
  words: SearchWords,
  contents: string,
  near: readonly string[],
  choose: (query: string) => void,
): HTMLElement {
  const advice = [...words.advice, words.tellTrainer].map((text) => element('li', '', text));
  const terms = near.map((term) =>
    element(
      'li',
      '',
      actionButton(term, 'search-recent-query', () => choose(term)),
    ),
  );
  return element(
    'div',
    'search-note',
    element('p', 'search-note-title', words.nothing(query)),
    ...(terms.length > 0
      ? [element('div', 'search-recent', element('p', 'search-recent-title', words.near), element('ul', '', ...terms))]
      : []),
    element('ul', '', ...advice),
    element('p', '', link(contents, '', words.browse)),
  );
}

/** Below the results: says that none of them was what was looked for. */
export function notUsefulButton(words: SearchWords, note: () => void): HTMLElement {
  const line = element('p', 'search-not-useful');
  const button = actionButton(words.notUseful, 'search-recent-clear', () => {
    note();
    line.textContent = words.noted;
  });
  line.setAttribute('role', 'status');
  line.append(button);
  return line;
}

function actionButton(text: string, className: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = className;
  made.textContent = text;
  made.addEventListener('click', act);
  return made;
}

/** Why search does not work, and what to do in its place. */
export const notice = (title: string, hint: string, contents: string, words: SearchWords): HTMLElement =>
  element(
    'div',
    'search-note',
    element('p', 'search-note-title', title),
    element('p', '', hint),
    element('p', '', link(contents, '', words.browse)),
  );

/** Earlier searches as buttons. */
export function recentList(
  queries: readonly string[],
  words: SearchWords,
  choose: (query: string) => void,
  clear: () => void,
): HTMLElement {
  const entries = queries.map((query) =>
    element(
      'li',
      '',
      actionButton(query, 'search-recent-query', () => choose(query)),
    ),
  );
  const heading = element(
    'p',
    'search-recent-title',
    words.recent,
    ' ',
    actionButton(words.clearRecent, 'search-recent-clear', clear),
  );
  return element('div', 'search-recent', heading, element('ul', '', ...entries));
}

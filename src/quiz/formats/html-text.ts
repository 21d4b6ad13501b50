import { markdownOf } from './plain-text.ts';

export interface HtmlText {
  /** Inline Markdown. */
  readonly markdown: string;
  /** Names of tags that Markdown has nothing for and whose look is lost. */
  readonly dropped: readonly string[];
  /** Addresses of the pictures in it. */
  readonly pictures: readonly string[];
}

const tag = /<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)|<(\/?)([a-z][a-z0-9]*)([^>]*)>/gi;
const marks: Readonly<Record<string, string>> = {
  strong: '**',
  b: '**',
  em: '*',
  i: '*',
  code: '`',
  del: '~~',
  s: '~~',
};
const breaks = new Set(['br', 'p', 'div', 'li', 'ul', 'ol', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote']);
const silent = new Set(['span', 'a', 'u', 'font', 'img', 'tbody', 'html', 'body', 'head']);

/** The text of an HTML fragment as inline Markdown. Scripts and styles are left out; nothing is fetched or run. */
export function markdownOfHtml(html: string): HtmlText {
  const dropped = new Set<string>();
  const pictures: string[] = [];
  let markdown = '';
  let end = 0;
  for (const found of html.matchAll(tag)) {
    markdown += markdownOf(decodeEntities(html.slice(end, found.index).replace(/\s+/g, ' ')));
    end = found.index + found[0].length;
    const [, hidden, , written = '', attributes = ''] = found;
    if (hidden) dropped.add(hidden.toLowerCase());
    const name = written.toLowerCase();
    if (name === '') continue;
    if (name === 'img') {
      const address = attributeOf(attributes, 'src');
      pictures.push(address);
      markdown += `![${attributeOf(attributes, 'alt').replace(/[[\]]/g, '')}](${address.replace(/[\s()]/g, encodeURIComponent)})`;
    } else if (Object.hasOwn(marks, name)) markdown += marks[name];
    else if (breaks.has(name)) markdown += '\n';
    else if (!silent.has(name)) dropped.add(name);
  }
  markdown += markdownOf(decodeEntities(html.slice(end).replace(/\s+/g, ' ')));
  const lines = markdown.split('\n').map((line) => line.trim());
  return { markdown: lines.filter((line) => line !== '').join('\n'), dropped: [...dropped], pictures };
}

const attributeOf = (attributes: string, name: string): string => {
  const [, quoted, single, bare] =
    new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(attributes) ?? [];
  return decodeEntities(quoted ?? single ?? bare ?? '');
};

const named: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' },
  ...{ ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', hellip: '…', mdash: '—', middot: '·', times: '×' },
};

/** Character references as characters; those of unknown name stay as they are written. */
export const decodeEntities = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return Object.hasOwn(named, name) ? (named[name] ?? whole) : whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '\ufffd';
    },
  );

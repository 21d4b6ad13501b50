import { isMap, isScalar, isSeq, parseDocument } from 'yaml';

/** Puts an entry behind the last of the list at `path`, and changes nothing else. Undefined where there is no such list. */
export function insertIntoList(
  text: string,
  path: readonly (string | number)[],
  /** The entry on one line, and as lines for a list that stands below one another. */
  entry: { readonly inline: string; readonly lines: readonly string[] },
): string | undefined {
  const document = parseDocument(text);
  const list = document.errors.length > 0 ? undefined : document.getIn(path, true);
  if (!isSeq(list) || !list.range) return undefined;
  const last = list.items.at(-1);
  const end = (last as { range?: readonly [number, number, number] } | undefined)?.range?.[1];
  if (list.flow) {
    if (end !== undefined) return `${text.slice(0, end)}, ${entry.inline}${text.slice(end)}`;
    // Nothing stands in the brackets yet, and an entry of several lines does not fit into them.
    const [from, to] = list.range;
    const before = text.slice(0, from).replace(/[ \t]+$/, '');
    return `${before}\n${indented(entry.lines, '  ')}${text.slice(to)}`;
  }
  if (end === undefined) return undefined;
  const column = list.range[0] - (text.lastIndexOf('\n', list.range[0] - 1) + 1);
  const head = text.slice(0, end).replace(/\s+$/, '');
  const rest = text.slice(head.length);
  // A comment at the end of the last line belongs to it.
  const [sameLine = ''] = /^[^\n]*/.exec(rest) ?? [];
  return `${head}${sameLine}\n${indented(entry.lines, ' '.repeat(column))}${rest.slice(sameLine.length) || '\n'}`;
}

const indented = ([first = '', ...others]: readonly string[], indent: string): string =>
  [`${indent}- ${first}`, ...others.map((line) => (line === '' ? '' : `${indent}  ${line}`))].join('\n');

/** The place of a part among those that list their chapters; undefined where it lists none. */
export function partThatLists(text: string, part: string): number | undefined {
  const parts = parseDocument(text).get('parts');
  if (!isSeq(parts)) return undefined;
  const index = parts.items.findIndex((item) => isMap(item) && item.get('id') === part);
  const item = parts.items[index];
  const chapters = isMap(item) ? item.get('chapters', true) : undefined;
  return isSeq(chapters) && chapters.items.length > 0 && chapters.items.every((slug) => isScalar(slug))
    ? index
    : undefined;
}

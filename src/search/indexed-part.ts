const bodyTag = /<([a-z][a-z0-9-]*)\b[^>]*\sdata-pagefind-body(?=[\s=>/])[^>]*>/i;
const markedTag = /<[a-z][^>]*\sdata-pagefind-[^>]*>/gi;

/**
 * What of a built page the index depends on: from the first element marked `data-pagefind-body` to the last end tag of
 * its kind, and every tag outside that carries metadata or filters. Undefined for a page that is not indexed.
 *
 * It may hold more than is indexed, never less: then an index is only made once too often.
 */
export function indexedPart(html: string): string | undefined {
  const start = bodyTag.exec(html);
  if (!start) return undefined;
  const last = html.toLowerCase().lastIndexOf(`</${start[1]?.toLowerCase()}`);
  const end = last > start.index ? last : html.length;
  const outside = `${html.slice(0, start.index)}${html.slice(end)}`.match(markedTag) ?? [];
  return [html.slice(start.index, end), ...outside].join('\n');
}

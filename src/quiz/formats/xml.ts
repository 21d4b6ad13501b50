import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { decodeEntities } from './html-text.ts';

/** An element with the line on which it begins. */
export interface XmlElement {
  readonly name: string;
  readonly line: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text and that of nothing below it. */
  readonly text: string;
}

export type ParsedXml =
  | { readonly root: XmlElement }
  | { readonly problem: { readonly code: 'doctype' | 'syntax'; readonly line: number; readonly found?: string } };

const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;

// Metadata is keyed by a symbol of the parser's.
const metaData = XMLParser.getMetaDataSymbol() as unknown as symbol;

/**
 * Reads XML without any of what makes XML dangerous: a document type is refused before parsing, and no entities but the
 * five of XML and numbers are known.
 */
export function parseXml(source: string): ParsedXml {
  const forbidden = /<!(?:DOCTYPE|ENTITY)/i.exec(source);
  if (forbidden) return { problem: { code: 'doctype', line: lineAt(source, forbidden.index) } };
  // As plain text from here on, so that order and lines stay as they are.
  const text = source.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, content: string) => escapeXml(content));
  const valid = XMLValidator.validate(text);
  if (valid !== true) return { problem: { code: 'syntax', line: valid.err.line, found: valid.err.msg } };
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    processEntities: false,
    trimValues: false,
    parseTagValue: false,
    parseAttributeValue: false,
    captureMetaData: true,
  });
  try {
    const [root] = elementsOf(parser.parse(text) as readonly OrderedNode[], (index) => lineAt(text, index));
    return root ? { root } : { problem: { code: 'syntax', line: 1 } };
  } catch (error) {
    return { problem: { code: 'syntax', line: 1, found: (error as Error).message } };
  }
}

/** One key, the element's name, beside attributes and metadata. */
type OrderedNode = Readonly<Record<string, unknown>>;

function elementsOf(nodes: readonly OrderedNode[], lineOf: (index: number) => number): readonly XmlElement[] {
  return nodes.flatMap((node): readonly XmlElement[] => {
    const name = Object.keys(node).find((key) => key !== ':@');
    if (name === undefined || name.startsWith('#') || name.startsWith('?')) return [];
    const inside = (Array.isArray(node[name]) ? node[name] : []) as readonly OrderedNode[];
    const meta = (node as Readonly<Record<symbol, { readonly startIndex?: number } | undefined>>)[metaData];
    const attributes = Object.entries((node[':@'] ?? {}) as Readonly<Record<string, unknown>>);
    return [
      {
        name,
        line: lineOf(meta?.startIndex ?? 0),
        attributes: Object.fromEntries(attributes.map(([key, value]) => [key, decodeEntities(String(value))])),
        children: elementsOf(inside, lineOf),
        text: decodeEntities(inside.map((child) => String(child['#text'] ?? '')).join('')),
      },
    ];
  });
}

export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.name === name);

export const childrenOf = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element?.children.filter((child) => child.name === name) ?? [];

/** Text for element content and quoted attributes. Characters that XML cannot hold become U+FFFD. */
export const escapeXml = (text: string): string =>
  text
    .toWellFormed()
    .replace(/(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu, '\ufffd')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');

export type XmlContent = string | Markup;

/** Markup that is well-formed already. */
export interface Markup {
  readonly xml: string;
}

/** An element; texts are escaped, attributes that are undefined left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  ...content: readonly (XmlContent | undefined)[]
): Markup {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escapeXml(String(value))}"`]))
    .join('');
  const inside = content
    .map((part) => (part === undefined ? '' : typeof part === 'string' ? escapeXml(part) : part.xml))
    .join('');
  return { xml: inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>` };
}

export const markup = (...parts: readonly (Markup | undefined)[]): Markup => ({
  xml: parts.map((part) => part?.xml ?? '').join(''),
});

export const xmlDocument = ({ xml }: Markup): string => `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`;

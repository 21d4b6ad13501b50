import { XMLParser } from 'fast-xml-parser';

/** An element of an XML file, reduced to what readers of office documents ask for. */
export interface XmlElement {
  /** With its prefix, as written: `w:p`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Elements and texts in order. */
  readonly children: readonly (XmlElement | string)[];
}

// Entities are never resolved by the parser: only the five of XML and characters by number, below.
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  processEntities: false,
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
});

type Raw = Readonly<Record<string, unknown>>;

/** Reads XML without a DOCTYPE, which callers have refused before. @throws Error on text that is no XML */
export function parseXml(text: string): XmlElement {
  const nodes = parser.parse(text) as readonly Raw[];
  const children = nodes.flatMap(elementOf).filter((node) => typeof node !== 'string');
  return { name: '', attributes: {}, children };
}

function elementOf(raw: Raw): readonly (XmlElement | string)[] {
  const name = Object.keys(raw).find((key) => key !== ':@');
  if (name === undefined || name.startsWith('?')) return [];
  if (name === '#text') return [decodeEntities(String(raw[name]))];
  const attributes = Object.entries((raw[':@'] ?? {}) as Readonly<Record<string, unknown>>);
  return [
    {
      name,
      attributes: Object.fromEntries(attributes.map(([key, value]) => [key, decodeEntities(String(value))])),
      children: (raw[name] as readonly Raw[]).flatMap(elementOf),
    },
  ];
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decodeEntities = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (whole, hex, decimal, name) => {
    if (name) return named[String(name).toLowerCase()] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';
  });

export const elementsOf = ({ children }: XmlElement, name?: string): readonly XmlElement[] =>
  children.filter((child) => typeof child !== 'string').filter((child) => name === undefined || child.name === name);

/** Down a path of names; undefined where it breaks off. */
export const elementAt = (element: XmlElement, ...path: readonly string[]): XmlElement | undefined =>
  path.reduce<XmlElement | undefined>((at, name) => at && elementsOf(at, name)[0], element);

/** All elements of a name at any depth, in order; what lies in an element of `except` is passed over. */
export function findAll(element: XmlElement, name: string, except: readonly string[] = []): readonly XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (except.includes(child.name)) return [];
    const within = findAll(child, name, except);
    return child.name === name ? [child, ...within] : within;
  });
}

/** The text of the elements of one name (`w:t`), run together. */
export const textIn = (element: XmlElement, name: string, except: readonly string[] = []): string =>
  findAll(element, name, except)
    .flatMap(({ children }) => children)
    .filter((child) => typeof child === 'string')
    .join('');

import { elementsOf, findAll, parseXml, type XmlElement } from './xml.ts';

/** The files inside an office document, unpacked, by their names. */
export type PackageParts = ReadonlyMap<string, Uint8Array>;

/** A reference from one part of an office document to another, or to something outside. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `image`, `hyperlink`, `slide`. */
  readonly type: string;
  /** A part's name from the root of the package; an address where it is external. */
  readonly target: string;
  readonly external: boolean;
}

const decoder = new TextDecoder();

/** One part as XML; undefined where there is none. @throws Error where it is no XML */
export function readPart(parts: PackageParts, name: string): XmlElement | undefined {
  const bytes = parts.get(name);
  if (!bytes) return undefined;
  const [first, second] = bytes;
  const utf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const text = utf16 ? new TextDecoder(first === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes) : decoder.decode(bytes);
  return parseXml(text);
}

/** Where a part refers to. */
export function relationshipsOf(parts: PackageParts, name: string): readonly Relationship[] {
  const slash = name.lastIndexOf('/');
  const [folder, file] = [name.slice(0, slash + 1), name.slice(slash + 1)];
  const root = readPart(parts, `${folder}_rels/${file}.rels`);
  return root ? findAll(root, 'Relationship').map((element) => relationshipOf(element, folder)) : [];
}

function relationshipOf({ attributes }: XmlElement, folder: string): Relationship {
  const { Id = '', Type = '', Target = '', TargetMode } = attributes;
  const external = TargetMode === 'External';
  return {
    id: Id,
    type: Type.slice(Type.lastIndexOf('/') + 1),
    target: external ? Target : partName(folder, Target),
    external,
  };
}

function partName(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** Everything outside that a document would fetch by itself when opened: linked pictures, templates, objects. Links are not. */
export function externalReferences(parts: PackageParts): readonly string[] {
  const targets = [...parts.keys()]
    .filter((name) => name.endsWith('.rels'))
    .flatMap((name) => {
      const root = readPart(parts, name);
      return root ? elementsOf(elementsOf(root)[0] ?? root, 'Relationship') : [];
    })
    .map((element) => relationshipOf(element, ''))
    .filter(({ external, type }) => external && type !== 'hyperlink')
    .map(({ target }) => target);
  return [...new Set(targets)];
}

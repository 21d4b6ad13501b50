import type { DocumentNote } from './notes.ts';
import { type PackageParts, type Relationship, readPart, relationshipsOf } from './package-parts.ts';
import { lineText, placeholderOf, readShapes, type SlideBlock } from './slide-shapes.ts';
import { elementAt, elementsOf, findAll } from './xml.ts';

/** One slide of a deck. */
export interface Slide {
  readonly number: number;
  readonly title: string;
  /** The deck's own title stands on it. */
  readonly isTitle: boolean;
  readonly blocks: readonly SlideBlock[];
  /** What the speaker says, a paragraph each. */
  readonly speech: readonly string[];
}

export interface Deck {
  readonly slides: readonly Slide[];
  readonly notes: readonly DocumentNote[];
}

/** Reads the slides of a PowerPoint file in their order. */
export function readSlides(parts: PackageParts): Deck {
  const notes: DocumentNote[] = [];
  const presentation = 'ppt/presentation.xml';
  const targets = new Map(relationshipsOf(parts, presentation).map(({ id, target }) => [id, target]));
  const list = readPart(parts, presentation);
  const names = (list ? findAll(list, 'p:sldId') : []).flatMap(
    ({ attributes }) => targets.get(attributes['r:id'] ?? '') ?? [],
  );
  const slides = names.flatMap((name, index) => readSlide(parts, name, index + 1, notes) ?? []);
  const comments = [...parts.keys()]
    .filter((name) => /^ppt\/comments\/[^/]+\.xml$/.test(name))
    .flatMap((name) => {
      const root = readPart(parts, name);
      return root ? ['p:cm', 'p188:cm'].flatMap((tag) => findAll(root, tag)) : [];
    });
  if (comments.length > 0) notes.push({ code: 'slide-comment', count: comments.length });
  return { slides, notes };
}

function readSlide(parts: PackageParts, name: string, number: number, notes: DocumentNote[]): Slide | undefined {
  const root = readPart(parts, name);
  const slide = root && elementAt(root, 'p:sld');
  const tree = slide && elementAt(slide, 'p:cSld', 'p:spTree');
  if (!slide || !tree) return undefined;
  if (['0', 'false'].includes(slide.attributes.show ?? '')) notes.push({ code: 'hidden-slide', found: String(number) });
  const relationships = relationshipsOf(parts, name);
  const { title, isTitle, blocks, lost } = readShapes(tree, new Map(relationships.map((each) => [each.id, each])));
  for (const [code, count] of lost) notes.push({ code, count, where: title });
  const media = relationships.filter(({ type }) => /^(?:audio|video)$/.test(type)).length;
  if (media > 0) notes.push({ code: 'media', count: media, where: title });
  return { number, title, isTitle, blocks, speech: speechOf(parts, relationships) };
}

function speechOf(parts: PackageParts, relationships: readonly Relationship[]): readonly string[] {
  const target = relationships.find(({ type }) => type === 'notesSlide')?.target;
  const root = target === undefined ? undefined : readPart(parts, target);
  const tree = root && elementAt(root, 'p:notes', 'p:cSld', 'p:spTree');
  return (
    (tree ? elementsOf(tree, 'p:sp') : [])
      // Besides the picture of the slide, its number, the date.
      .filter((shape) => ['body', undefined].includes(placeholderOf(shape)))
      .flatMap((shape) => findAll(shape, 'a:p'))
      .map(lineText)
      .filter((text) => text !== '')
  );
}

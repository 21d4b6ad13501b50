import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { PackageFile } from '../../../src/quiz/formats/format.ts';
import { qti21Package, qti30Package } from '../../../src/quiz/formats/qti.ts';
import { reduceDraft } from '../../../src/quiz/formats/reduce-draft.ts';
import { templateExamples } from '../../../src/quiz/formats/xlsx-template.ts';
import { childOf, childrenOf, parseXml, type XmlElement } from '../../../src/quiz/formats/xml.ts';
import { sayable } from './draft-arbitraries.ts';
import { context, readFixture } from './fixtures.ts';

const text = ({ content }: PackageFile): string => (typeof content === 'string' ? content : '');
const root = (file: PackageFile): XmlElement => {
  const parsed = parseXml(text(file));
  if ('problem' in parsed) throw new Error(`${file.name}: ${JSON.stringify(parsed.problem)}`);
  return parsed.root;
};
const all = (element: XmlElement): readonly XmlElement[] => [element, ...element.children.flatMap(all)];

describe.each([
  ['2.1', qti21Package, (name: string) => name],
  ['3.0', qti30Package, (name: string) => `qti-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`],
] as const)('QTI %s', (id, format, named) => {
  const attribute = (element: XmlElement, name: string) =>
    element.attributes[id === '3.0' ? name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) : name];

  test('every file is of the shape that the standard names, says another program', async () => {
    const drafts = fc.sample(sayable(format), { numRuns: 25, seed: 8 });
    const files = format
      .write([...templateExamples, ...drafts], context)
      .filter(({ name }) => name !== 'imsmanifest.xml');
    const { valid, errors } = await validateXML({
      xml: files.map((file) => ({ fileName: file.name.replaceAll('/', '-'), contents: text(file) })),
      schema: [readFixture(`qti/shape-${id}.xsd`)],
    });
    expect({ valid, errors }).toEqual({ valid: true, errors: [] });
  });

  test('whatever is asked for is declared, and every right answer is one that can be given', () => {
    fc.assert(
      fc.property(sayable(format), (draft) => {
        const [item] = format.write([draft], context).filter(({ name }) => name.startsWith('items/'));
        if (!item) throw new Error('no item');
        const elements = all(root(item));
        const declared = childrenOf(root(item), named('responseDeclaration'));
        const asked = elements.flatMap((element) => attribute(element, 'responseIdentifier') ?? []);
        expect(asked.toSorted()).toEqual(declared.map(({ attributes }) => attributes.identifier).toSorted());
        if (draft.type === 'blank') return;
        const choices = elements.filter(({ name }) => /simple-?(?:associable-?)?choice$/i.test(name));
        const known = choices.map(({ attributes }) => attributes.identifier);
        const right = childrenOf(childOf(declared[0], named('correctResponse')), named('value'));
        expect(right.length).toBeGreaterThan(0);
        expect(right.flatMap((value) => value.text.split(' ')).filter((key) => !known.includes(key))).toEqual([]);
      }),
    );
  });

  test('the manifest lists exactly the files of the package, pictures included', () => {
    const picture = (path: string) => (path === '/images/door.png' ? new Uint8Array([1, 2]) : undefined);
    const renderXhtml = (markdown: string) => markdown.replace(/!\[(.*?)\]\((.*?)\)/g, '<img src="$2" alt="$1"/>');
    const [first] = templateExamples;
    if (!first) throw new Error('no example');
    const pictured = { ...first, stem: '看图。![门](/images/door.png)![没有](/images/none.png)' };
    const files = format.write([pictured, first], { ...context, picture, renderXhtml });
    const [manifest] = files;
    if (!manifest) throw new Error('no manifest');
    const listed = all(root(manifest)).filter(({ name }) => name === 'file');
    expect(listed.map(({ attributes }) => attributes.href).toSorted()).toEqual(
      files
        .map(({ name }) => name)
        .filter((name) => name !== 'imsmanifest.xml')
        .toSorted(),
    );
    expect(files.map(({ name }) => name)).toContain('images/door.png');
    // The name of the first question is taken when the second comes.
    expect(files.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['items/loan-period.xml', 'items/loan-period-2.xml']),
    );
    expect(text(files[2] ?? manifest)).toContain('src="../images/door.png"');
  });

  test('what it cannot say is told', () => {
    const [first] = templateExamples;
    if (!first) throw new Error('no example');
    expect(reduceDraft(first, format).losses.map(({ code }) => code)).toEqual([
      'hints',
      'source',
      'topic',
      'difficulty',
    ]);
  });
});

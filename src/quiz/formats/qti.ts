import type { QuestionDraft } from './draft.ts';
import type { PackageFile, PackageFormat, WriteContext } from './format.ts';
import { numbersOnly } from './gaps.ts';
import { type ItemContext, writeItem } from './qti-item.ts';
import { type QtiVersion, qti21, qti30, qtiElements } from './qti-names.ts';
import { element, type Markup, xmlDocument } from './xml.ts';

const packageOf = (version: QtiVersion): PackageFormat => ({
  medium: 'package',
  endings: ['.zip'],
  types: ['single', 'multiple', 'boolean', 'blank', 'order', 'match'],
  keeps: ['name', 'explanation', 'feedback', 'markup', 'pictures', 'lines', 'fixed-order', 'tolerance'],
  adapt: (draft) => {
    if (draft.type === 'blank') return numbersOnly(draft);
    const isPlain = draft.type === 'order' || draft.type === 'match';
    const sides =
      draft.type === 'order' ? draft.options : draft.type === 'match' ? [...draft.left, ...draft.right] : [];
    const hasFeedback = isPlain && sides.some(({ feedback }) => feedback !== undefined);
    return { draft, losses: hasFeedback ? [{ code: 'feedback' }] : [] };
  },
  write: (drafts, context) => writePackage(drafts, context, version),
});

/** Question and Test Interoperability 2.1: a package with an item for each question and a test that holds them. */
export const qti21Package = packageOf(qti21);

/** The same in version 3.0. */
export const qti30Package = packageOf(qti30);

interface Item {
  readonly identifier: string;
  readonly href: string;
  readonly content: string;
  readonly pictures: readonly string[];
}

function writePackage(
  drafts: readonly QuestionDraft[],
  context: WriteContext,
  version: QtiVersion,
): readonly PackageFile[] {
  const pictures = new Map<string, Uint8Array>();
  const taken = new Set<string>();
  const items = drafts.map((draft, index): Item => {
    const wanted = /^[a-z][a-z0-9-]*$/.test(draft.name ?? '') ? (draft.name ?? '') : `question-${index + 1}`;
    const identifier = taken.has(wanted) ? `${wanted}-${index + 1}` : wanted;
    taken.add(identifier);
    const own = new Set<string>();
    // Items lie one folder below the pictures.
    const render: ItemContext['render'] = (markdown) =>
      context.renderXhtml(markdown).replace(/(\ssrc=")\/images\/([^"]+)"/g, (whole, before: string, name: string) => {
        const bytes = context.picture(`/images/${name}`);
        if (!bytes) return whole;
        pictures.set(`images/${name}`, bytes);
        own.add(`images/${name}`);
        return `${before}../images/${name}"`;
      });
    const content = writeItem(draft, { identifier, version, language: context.language, render });
    return { identifier, href: `items/${identifier}.xml`, content, pictures: [...own] };
  });
  return [
    { name: 'imsmanifest.xml', content: manifest(items, version) },
    { name: 'test.xml', content: test(items, context, version) },
    ...items.map(({ href, content }) => ({ name: href, content })),
    ...[...pictures].map(([name, content]) => ({ name, content })),
  ];
}

function manifest(items: readonly Item[], { manifestNamespace, schema, schemaVersion, resource }: QtiVersion): string {
  const file = (href: string): Markup => element('file', { href });
  const resources = items.map(({ identifier, href, pictures }) =>
    element(
      'resource',
      { identifier: `item-${identifier}`, type: `imsqti_item_${resource}`, href },
      file(href),
      ...pictures.map(file),
    ),
  );
  const whole = element(
    'resource',
    { identifier: 'test', type: `imsqti_test_${resource}`, href: 'test.xml' },
    file('test.xml'),
    ...items.map(({ identifier }) => element('dependency', { identifierref: `item-${identifier}` })),
  );
  return xmlDocument(
    element(
      'manifest',
      { xmlns: manifestNamespace, identifier: 'manifest' },
      element('metadata', {}, element('schema', {}, schema), element('schemaversion', {}, schemaVersion)),
      element('organizations'),
      element('resources', {}, whole, ...resources),
    ),
  );
}

function test(items: readonly Item[], { title, language }: WriteContext, version: QtiVersion): string {
  const q = qtiElements(version);
  const refs = items.map(({ identifier, href }) => q('assessmentItemRef', { identifier, href }));
  return xmlDocument(
    q(
      'assessmentTest',
      { xmlns: version.namespace, identifier: 'test', title, 'xml:lang': version.id === '3.0' ? language : undefined },
      q(
        'testPart',
        { identifier: 'part', navigationMode: 'nonlinear', submissionMode: 'individual' },
        q('assessmentSection', { identifier: 'section', title, visible: true }, ...refs),
      ),
    ),
  );
}

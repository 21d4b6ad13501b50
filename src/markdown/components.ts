import type { ComponentReferences } from '../handbook/cross-references.ts';

/**
 * The components that a chapter can use, with the attributes each takes. Authors never import: the page passes the
 * map (`components/chapter/component-map.ts`), and a test keeps the two lists equal.
 */
export interface ComponentSpec {
  readonly attributes: Readonly<Record<string, AttributeSpec>>;
}

export interface AttributeSpec {
  readonly required?: true;
  /** Allowed values; any text without it. */
  readonly values?: readonly string[];
  /** Stands alone, without a value: `<Flow id="…" wizard />`. */
  readonly flag?: true;
  /** What the text names, for the cross-reference rules. */
  readonly refersTo?: 'flow' | 'quiz' | 'fact' | 'tariff' | 'phrase' | 'term';
}

const none: ComponentSpec = { attributes: {} };

export const chapterComponents: Readonly<Record<string, ComponentSpec>> = {
  KeyPoints: none,
  Callout: { attributes: { type: { required: true, values: ['rule', 'never', 'tip', 'practice'] }, title: {} } },
  Practice: none,
  Situation: { attributes: { title: {} } },
  Customer: none,
  Agent: none,
  Compare: none,
  Good: none,
  Bad: none,
  Steps: none,
  Checklist: { attributes: { id: { required: true }, title: {} } },
  Fact: { attributes: { id: { required: true, refersTo: 'fact' } } },
  Flow: { attributes: { id: { required: true, refersTo: 'flow' }, wizard: { flag: true } } },
  Quiz: { attributes: { id: { required: true, refersTo: 'quiz' } } },
  Tariff: { attributes: { id: { required: true, refersTo: 'tariff' } } },
  Phrase: { attributes: { id: { required: true, refersTo: 'phrase' } } },
  Term: { attributes: { id: { required: true, refersTo: 'term' } } },
};

/** HTML elements that may stand in a chapter as they are, without attributes. */
export const plainElements: ReadonlySet<string> = new Set([
  'br',
  'kbd',
  'sub',
  'sup',
  'mark',
  'abbr',
  'del',
  'ins',
  'small',
]);

/** Which attribute of which component names something else, as the cross-reference rules ask for it. */
export const componentReferences: ComponentReferences = Object.fromEntries(
  Object.entries(chapterComponents).map(([name, { attributes }]) => [
    name,
    Object.fromEntries(Object.entries(attributes).map(([attribute, { refersTo }]) => [attribute, refersTo])),
  ]),
);

import type { Option } from '../model.ts';
import { countGaps, renderStem } from '../stem-gaps.ts';
import type { DraftOf, QuestionDraft } from './draft.ts';
import { truthNamed } from './exam-words.ts';
import { decimal } from './gaps.ts';
import { type QtiElement, type QtiVersion, qtiElements } from './qti-names.ts';
import { type Markup, markup, xmlDocument } from './xml.ts';

export interface ItemContext {
  readonly identifier: string;
  readonly version: QtiVersion;
  readonly language: string;
  /** Inline Markdown as XHTML whose pictures have the addresses of the package. */
  readonly render: (markdown: string) => string;
}

/** One question as an assessment item. */
export function writeItem(draft: QuestionDraft, context: ItemContext): string {
  const { version, identifier, language, render } = context;
  const q = qtiElements(version);
  const parts = partsOf(draft, q, render);
  const solution = draft.explanation;
  const shown = (outcomeIdentifier: string, key: string, text: string): Markup => {
    const words = block(render(text));
    const content = version.id === '3.0' ? q('contentBody', {}, words) : words;
    return q('modalFeedback', { outcomeIdentifier, identifier: key, showHide: 'show' }, content);
  };
  const feedbacks = parts.options.flatMap(({ key, feedback }) =>
    feedback === undefined ? [] : [shown('FEEDBACK', key, feedback)],
  );
  const outcome = (name: string, cardinality: string): Markup =>
    q('outcomeDeclaration', { identifier: name, cardinality, baseType: 'identifier' });
  const set = (name: string, value: Markup): Markup => q('setOutcomeValue', { identifier: name }, value);
  const processing = [
    ...parts.processing,
    ...(feedbacks.length > 0 ? [set('FEEDBACK', q('variable', { identifier: 'RESPONSE' }))] : []),
    ...(solution === undefined ? [] : [set('SOLUTION', q('baseValue', { baseType: 'identifier' }, 'shown'))]),
  ];
  return xmlDocument(
    q(
      'assessmentItem',
      {
        xmlns: version.namespace,
        identifier,
        title: draft.name ?? identifier,
        adaptive: false,
        timeDependent: false,
        'xml:lang': language,
      },
      ...parts.responses,
      q(
        'outcomeDeclaration',
        { identifier: 'SCORE', cardinality: 'single', baseType: 'float' },
        q('defaultValue', {}, q('value', {}, '0')),
      ),
      feedbacks.length > 0 ? outcome('FEEDBACK', parts.cardinality) : undefined,
      solution === undefined ? undefined : outcome('SOLUTION', 'single'),
      q('itemBody', {}, ...parts.body),
      q('responseProcessing', {}, ...processing),
      ...feedbacks,
      solution === undefined ? undefined : shown('SOLUTION', 'shown', solution),
    ),
  );
}

/** Content that is a block whatever it holds. */
const block = (html: string): Markup => ({
  xml: /<(?:p|ul|ol|h\d|blockquote|pre)\b/.test(html) ? `<div>${html}</div>` : `<p>${html}</p>`,
});

interface ItemParts {
  readonly responses: readonly Markup[];
  readonly cardinality: 'single' | 'multiple';
  readonly body: readonly Markup[];
  readonly processing: readonly Markup[];
  /** Those that may have feedback, under the identifiers that a response names. */
  readonly options: readonly Option[];
}

type Render = (markdown: string) => string;

function partsOf(draft: QuestionDraft, q: QtiElement, render: Render): ItemParts {
  const stem = (): Markup => block(render(draft.stem));
  const inline = (text: string): Markup => ({ xml: render(text) });
  switch (draft.type) {
    case 'single':
    case 'multiple':
    case 'boolean': {
      const isMany = draft.type === 'multiple';
      const cardinality = isMany ? 'multiple' : 'single';
      const keys = isMany ? draft.answer : [String(draft.answer)];
      const shuffle = draft.type === 'boolean' ? false : draft.shuffle;
      const choices = draft.options.map(({ key, text }) =>
        q('simpleChoice', { identifier: key }, draft.type === 'boolean' ? truthWord(key) : inline(text)),
      );
      return {
        responses: [declaration(q, { cardinality, baseType: 'identifier' }, keys)],
        cardinality,
        body: [
          stem(),
          q('choiceInteraction', { responseIdentifier: 'RESPONSE', shuffle, maxChoices: isMany ? 0 : 1 }, ...choices),
        ],
        processing: [rightOrNot(q)],
        options: draft.options,
      };
    }
    case 'order': {
      const choices = draft.options.map(({ key, text }) => q('simpleChoice', { identifier: key }, inline(text)));
      return {
        responses: [declaration(q, { cardinality: 'ordered', baseType: 'identifier' }, draft.answer)],
        cardinality: 'single',
        body: [stem(), q('orderInteraction', { responseIdentifier: 'RESPONSE', shuffle: true }, ...choices)],
        processing: [rightOrNot(q)],
        options: [],
      };
    }
    case 'match': {
      const pairs = draft.left.map(({ key }) => `${key} R${draft.answer[key] ?? ''}`);
      const choice = (identifier: string, text: string, matchMax: number): Markup =>
        q('simpleAssociableChoice', { identifier, matchMax }, inline(text));
      const share = q(
        'divide',
        {},
        q('mapResponse', { identifier: 'RESPONSE' }),
        q('baseValue', { baseType: 'float' }, String(pairs.length)),
      );
      return {
        responses: [declaration(q, { cardinality: 'multiple', baseType: 'directedPair' }, pairs, pairs)],
        cardinality: 'multiple',
        body: [
          stem(),
          q(
            'matchInteraction',
            { responseIdentifier: 'RESPONSE', shuffle: draft.shuffle, maxAssociations: pairs.length },
            q('simpleMatchSet', {}, ...draft.left.map(({ key, text }) => choice(key, text, 1))),
            // Any number of left sides may go to the same right side.
            q('simpleMatchSet', {}, ...draft.right.map(({ key, text }) => choice(`R${key}`, text, 0))),
          ),
        ],
        processing: [q('setOutcomeValue', { identifier: 'SCORE' }, share)],
        options: [],
      };
    }
    case 'blank':
      return blankParts(draft, q, render);
    case 'scenario':
      return { responses: [], cardinality: 'single', body: [stem()], processing: [], options: [] };
  }
}

// The interface has its own words; a package goes to programs that have not.
const truthWord = (key: string): string => (truthNamed(key) ? '√' : '×');

function declaration(
  q: QtiElement,
  attributes: { readonly cardinality: string; readonly baseType: string; readonly identifier?: string },
  correct: readonly string[],
  mapped: readonly string[] = [],
): Markup {
  const entries = mapped.map((mapKey) =>
    q('mapEntry', { mapKey, mappedValue: 1, caseSensitive: attributes.baseType === 'string' ? false : undefined }),
  );
  return q(
    'responseDeclaration',
    { identifier: 'RESPONSE', ...attributes },
    q('correctResponse', {}, ...correct.map((value) => q('value', {}, value))),
    entries.length > 0 ? q('mapping', { defaultValue: 0 }, ...entries) : undefined,
  );
}

const rightOrNot = (q: QtiElement): Markup =>
  q(
    'responseCondition',
    {},
    q(
      'responseIf',
      {},
      q('match', {}, q('variable', { identifier: 'RESPONSE' }), q('correct', { identifier: 'RESPONSE' })),
      q('setOutcomeValue', { identifier: 'SCORE' }, q('baseValue', { baseType: 'float' }, '1')),
    ),
  );

/** Every blank is a response of its own and counts the same. */
function blankParts({ stem, blanks }: DraftOf<'blank'>, q: QtiElement, render: Render): ItemParts {
  const nameOf = (index: number): string => (blanks.length === 1 ? 'RESPONSE' : `RESPONSE_${index + 1}`);
  const entry = (index: number): string =>
    q('textEntryInteraction', {
      responseIdentifier: nameOf(index),
      expectedLength: Math.max(4, ...(blanks[index]?.accepted ?? []).map(({ length }) => length)),
    }).xml;
  const inside = countGaps(stem) > 0;
  const words = block(renderStem(stem, render, (number) => entry(number - 1)));
  const below = inside ? [] : blanks.map((_, index): Markup => ({ xml: `<p>${entry(index)}</p>` }));
  const one = q('baseValue', { baseType: 'float' }, String(1));
  const add = (value: Markup): Markup =>
    q('setOutcomeValue', { identifier: 'SCORE' }, q('sum', {}, q('variable', { identifier: 'SCORE' }), value));
  const steps = blanks.map(({ accepted, tolerance }, index): Markup => {
    const identifier = nameOf(index);
    if (tolerance === undefined) return add(q('mapResponse', { identifier }));
    const around = decimal(tolerance);
    const equal = accepted.map((value) =>
      q(
        'equal',
        { toleranceMode: 'absolute', tolerance: `${around} ${around}` },
        q('variable', { identifier }),
        q('baseValue', { baseType: 'float' }, value),
      ),
    );
    return q('responseCondition', {}, q('responseIf', {}, q('or', {}, ...equal), add(one)));
  });
  const total = q(
    'divide',
    {},
    q('variable', { identifier: 'SCORE' }),
    q('baseValue', { baseType: 'float' }, String(blanks.length)),
  );
  return {
    responses: blanks.map(({ accepted, tolerance }, index) => {
      const isText = tolerance === undefined;
      const attributes = { identifier: nameOf(index), cardinality: 'single', baseType: isText ? 'string' : 'float' };
      return declaration(q, attributes, accepted.slice(0, 1), isText ? accepted : []);
    }),
    cardinality: 'single',
    body: [markup(words, ...below)],
    processing: [...steps, ...(blanks.length > 1 ? [q('setOutcomeValue', { identifier: 'SCORE' }, total)] : [])],
    options: [],
  };
}

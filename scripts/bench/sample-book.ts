import { type Random, seededRandom } from './random.ts';
import { cell, headingText, phrase, sentence, sentences, titleText } from './sample-text.ts';

/** A piece of running text. A fact's `text` is what readers see, for sites that have no facts. */
export type Inline =
  | string
  | { readonly strong: string }
  | { readonly fact: string; readonly text: string }
  | { readonly link: string; readonly chapter: ChapterName; readonly anchor?: string };

export type Block =
  | { readonly kind: 'heading'; readonly id: string; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: readonly Inline[] }
  | { readonly kind: 'list' | 'steps' | 'key-points' | 'checklist'; readonly entries: readonly string[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'callout'; readonly type: 'rule' | 'never' | 'tip'; readonly title: string; readonly text: string }
  | { readonly kind: 'situation'; readonly title: string; readonly customer: string; readonly agent: string }
  | { readonly kind: 'compare'; readonly good: string; readonly bad: string }
  | { readonly kind: 'flow' | 'quiz'; readonly id: string };

export interface ChapterName {
  readonly part: string;
  readonly slug: string;
}

export interface SampleChapter extends ChapterName {
  readonly title: string;
  readonly summary: string;
  readonly objectives: readonly string[];
  readonly minutes: number;
  readonly blocks: readonly Block[];
}

/** A made-up handbook, before it is written down in anybody's format. */
export interface SampleBook {
  readonly parts: readonly { readonly id: string; readonly title: string }[];
  readonly chapters: readonly SampleChapter[];
  readonly facts: ReadonlyMap<string, { readonly value: number; readonly unit: string }>;
}

export const flowId = 'sample-flow';
export const quizId = 'sample-quiz';

const partSizes = [24, 46, 31, 39, 20, 50, 35] as const;
const facts = new Map(
  Array.from({ length: 12 }, (_, index) => [`fact-${index + 1}`, { value: 2 * index + 3, unit: '小时' }]),
);

/** Makes a book of `count` chapters in parts of some 20 to 50. The same count always makes the same book. */
export function makeSampleBook(count: number): SampleBook {
  const names = nameChapters(count);
  return {
    parts: [...new Set(names.map(({ part }) => part))].map((id, index) => ({ id, title: `第 ${index + 1} 部分` })),
    chapters: names.map((name, index) => makeChapter(name, index, names)),
    facts,
  };
}

function nameChapters(count: number): ChapterName[] {
  const names: ChapterName[] = [];
  for (let part = 0; names.length < count; part++) {
    const size = Math.min(partSizes[part % partSizes.length] ?? 20, count - names.length);
    for (let place = 1; place <= size; place++) names.push({ part: `part-${part + 1}`, slug: `chapter-${place}` });
  }
  return names;
}

function makeChapter(name: ChapterName, index: number, names: readonly ChapterName[]): SampleChapter {
  const random = seededRandom(index + 1);
  const blocks: Block[] = [
    { kind: 'paragraph', text: [sentences(random, 2, 4)] },
    { kind: 'key-points', entries: times(random.between(3, 5), () => sentence(random)) },
  ];
  const sections = random.between(6, 9);
  for (let section = 1; section <= sections; section++) {
    blocks.push({ kind: 'heading', id: `section-${section}`, text: headingText(random) });
    blocks.push(
      ...makeSection(section, random, [names[(index + 1) % names.length], random.pick(names as [ChapterName])]),
    );
  }
  // The first of all chapters shows the one chart, the one quiz: few chapters of a handbook do.
  if (index === 0) blocks.push({ kind: 'flow', id: flowId }, { kind: 'quiz', id: quizId });
  return {
    ...name,
    title: titleText(random),
    summary: sentence(random),
    objectives: times(random.between(2, 4), () => phrase(random)),
    minutes: random.between(3, 8),
    blocks,
  };
}

/** Every chapter has one of each kind; which paragraphs stand around it differs. */
function makeSection(section: number, random: Random, targets: readonly (ChapterName | undefined)[]): Block[] {
  const opening: Block = { kind: 'paragraph', text: running(random, targets) };
  switch (section) {
    case 1:
      return [
        opening,
        { kind: 'situation', title: phrase(random), customer: sentences(random, 1, 2), agent: sentences(random, 2, 3) },
      ];
    case 2:
      return [opening, { kind: 'steps', entries: times(random.between(3, 6), () => sentence(random)) }];
    case 3:
      return [opening, { kind: 'table', rows: times(random.between(4, 8), () => times(4, () => cell(random))) }];
    case 4:
      return [opening, { kind: 'callout', type: 'rule', title: phrase(random), text: sentences(random, 1, 3) }];
    case 5:
      return [opening, { kind: 'compare', good: sentences(random, 2, 2), bad: sentences(random, 1, 2) }];
    case 6:
      return [opening, { kind: 'checklist', entries: times(random.between(4, 7), () => phrase(random)) }];
    default:
      return [
        opening,
        { kind: 'list', entries: times(random.between(3, 6), () => sentence(random)) },
        { kind: 'callout', type: random.pick(['tip', 'never']), title: phrase(random), text: sentence(random) },
      ];
  }
}

function running(random: Random, targets: readonly (ChapterName | undefined)[]): Inline[] {
  const text: Inline[] = [sentences(random, 1, 3)];
  if (random.chance(60)) text.push({ strong: sentence(random) }, sentence(random));
  if (random.chance(50)) {
    const number = random.between(1, facts.size);
    const fact = facts.get(`fact-${number}`);
    text.push('时间要求是 ', { fact: `fact-${number}`, text: `${fact?.value} ${fact?.unit}` }, '。');
  }
  const chapter = random.pick(targets as [ChapterName]);
  if (random.chance(50))
    text.push(
      '另见',
      { link: titleText(random), chapter, ...(random.chance(50) ? { anchor: 'section-3' } : {}) },
      '。',
    );
  text.push(sentences(random, 0, 2));
  return text;
}

const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);

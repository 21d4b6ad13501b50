import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(`${repository}/${path}`, 'utf8');
const filesOf = (pattern: string): readonly string[] => globSync(pattern, { cwd: repository }).sort();

const ids = read('tests/fixtures/brief-ids.txt').trim().split('\n');

interface Frontmatter {
  readonly covers?: readonly string[];
}

/** Which chapters cover an item, by its id. */
const coveredBy = Map.groupBy(
  filesOf('content/chapters/*/*.mdx').flatMap((file) => {
    const { covers = [] }: Frontmatter = parse(read(file).split(/^---$/m)[1] ?? '') ?? {};
    return covers.map((id) => ({ id, file }));
  }),
  ({ id }) => id,
);

test('the items are the 138 that the handbook has to hold, each once', () => {
  expect(ids).toHaveLength(138);
  expect(new Set(ids).size).toBe(138);
});

test('every item is in a chapter', () => {
  expect(ids.filter((id) => !coveredBy.has(id))).toEqual([]);
});

test('no chapter claims an item that does not exist', () => {
  expect([...coveredBy.keys()].filter((id) => !ids.includes(id))).toEqual([]);
});

test('no chapter names an item twice', () => {
  const twice = [...coveredBy].filter(([, uses]) => new Set(uses.map(({ file }) => file)).size < uses.length);
  expect(twice).toEqual([]);
});

/** The numbers that the handbook promises, each with the facts that state it. */
const numbers: Readonly<Record<string, readonly string[]>> = {
  'A-01': ['unpaid-reminder'],
  'A-02': ['cutoff-time'],
  'A-03': ['cutoff-time'],
  'A-04': ['promotion-shipping'],
  'A-05': ['review-handling'],
  'A-06': ['review-change'],
  'A-07': ['review-change-times'],
  'A-08': ['review-report', 'review-report-times'],
  'A-09': ['qa-sample-min', 'qa-sample-max'],
  'A-10': ['warehouse-check'],
  'A-11': ['return-report'],
  'A-12': ['lost-parcel-report'],
  'A-13': ['training-length', 'training-min-days', 'training-max-days'],
  'A-14': [
    'training-basics',
    'training-operation',
    'training-join-groups',
    'training-practice-min',
    'training-practice-max',
  ],
  'A-15': ['quality-training', 'manager-meeting', 'enquiry-analysis'],
  'A-16': ['training-needs'],
  'A-17': ['mindset-sharing'],
  'A-18': ['daily-duties'],
  'A-19': ['sales-ranking'],
  'A-20': ['buyers-offline-from', 'buyers-offline-to'],
  'A-21': ['review-record', 'review-periods'],
  'A-22': ['positive-stars', 'neutral-stars', 'negative-stars'],
};

interface FactFile {
  readonly facts: Readonly<Record<string, { readonly source?: string }>>;
}

test.each(Object.entries(numbers))('number %s is a fact that says where it comes from', (_, facts) => {
  const file: FactFile = parse(read('content/facts.yaml'));
  expect(facts.filter((fact) => !file.facts[fact]?.source)).toEqual([]);
});

test('every one of these facts is told to readers', () => {
  const text = filesOf('content/chapters/*/*.mdx').map(read).join('\n');
  expect(
    Object.values(numbers)
      .flat()
      .filter((fact) => !text.includes(`<Fact id="${fact}"`)),
  ).toEqual([]);
});

import type { Random } from '../../scripts/bench/random.ts';

/** What slips into files by hand, by paste and by merge: what a parser, a template or a prototype might trip over. */
const pieces = [
  '<',
  '{',
  '}',
  '<Fact',
  '<Fact id="',
  '</Callout>',
  '{fact:',
  '{fact:x}',
  '{shop}',
  '【x】',
  '［',
  '＝',
  '“',
  '\t',
  '\0',
  '\uFEFF',
  '\r\n',
  '\n---\n',
  '```',
  '[[',
  ']]',
  '-->',
  '-->|',
  '&a [*a]',
  '*a',
  '!!js/function >',
  '<!--',
  '%%{init: {}}%%',
  '\n__proto__: { polluted: true }\n',
  'constructor',
  '- - -',
  ': :',
  '? x',
  '|',
  '>',
  'NaN',
  '1e999',
  '9999-99-99',
  '-0',
  '😀',
  '\u202E',
  '\uD800',
  '{{{{{{{{',
  '](javascript:alert(1))',
  '<script>alert(1)</script>',
  'import x from "y"\n',
  '[#',
  '## [#a]',
  '~~~',
  '$$',
  'a'.repeat(3000),
  '>'.repeat(400),
  '['.repeat(300),
] as const;

const values = [
  'null',
  'true',
  '[]',
  '{}',
  '""',
  '12',
  '-1',
  '~',
  '0x10',
  '1_000',
  '2026-02-30',
  '[[[]]]',
  '|',
] as const;

type Mutation = (text: string, random: Random) => string;

const at = (text: string, random: Random): number => random.between(0, text.length);
const insert: Mutation = (text, random) => {
  const place = at(text, random);
  return text.slice(0, place) + random.pick(pieces) + text.slice(place);
};
const cut: Mutation = (text, random) => {
  const place = at(text, random);
  return text.slice(0, place) + text.slice(place + random.between(1, 40));
};
const truncate: Mutation = (text, random) => text.slice(0, at(text, random));
const onLines =
  (change: (lines: string[], index: number, random: Random) => void): Mutation =>
  (text, random) => {
    const lines = text.split('\n');
    change(lines, random.between(0, lines.length - 1), random);
    return lines.join('\n');
  };

const mutations: readonly [Mutation, ...Mutation[]] = [
  insert,
  insert,
  cut,
  truncate,
  onLines((lines, index, random) => lines.splice(random.between(0, lines.length), 0, lines[index] ?? '')),
  onLines((lines, index) => lines.splice(index, 1)),
  onLines((lines, index, random) => {
    const other = random.between(0, lines.length - 1);
    [lines[index], lines[other]] = [lines[other] ?? '', lines[index] ?? ''];
  }),
  onLines((lines, index, random) => {
    lines[index] = ' '.repeat(random.between(1, 5)) + (lines[index] ?? '').trimStart();
  }),
  onLines((lines, index, random) => {
    lines[index] = (lines[index] ?? '').replace(/:\s.*/, `: ${random.pick(values)}`);
  }),
  onLines((lines, index, random) => {
    lines[index] = (lines[index] ?? '').replace(/[a-z]/, random.pick(['é', '一', 'A', '-', ' ']));
  }),
];

/** The text with one to four mistakes in it; the same for the same stream of choices. */
export function mutate(text: string, random: Random): string {
  let mutated = text;
  for (let count = random.between(1, 4); count > 0; count--) mutated = random.pick(mutations)(mutated, random);
  return mutated;
}

import type { DraftHead } from './draft.ts';

type Tagged = Pick<DraftHead, 'topic' | 'difficulty' | 'source'>;

/** Where a program has tags, these say what it has no field for: `topic:…`, `difficulty:…`, `source:…`. */
export const writeTags = ({ topic, difficulty, source }: Tagged): readonly string[] => [
  ...(topic === undefined ? [] : [`topic:${topic}`]),
  ...(difficulty === undefined ? [] : [`difficulty:${difficulty}`]),
  ...(source === undefined ? [] : [`source:${source}`]),
];

/** The same back; other people's tags come as `unknown`. */
export function readTags(tags: readonly string[]): { readonly tags: Tagged; readonly unknown: readonly string[] } {
  const read: { topic?: string; difficulty?: 1 | 2 | 3; source?: string } = {};
  const unknown: string[] = [];
  for (const tag of tags) {
    const [, name, value = ''] = /^(topic|difficulty|source):(.+)$/s.exec(tag.trim()) ?? [];
    const level = ([1, 2, 3] as const).find((known) => String(known) === value);
    if (name === 'topic' || name === 'source') read[name] = value;
    else if (name === 'difficulty' && level) read.difficulty = level;
    else unknown.push(tag);
  }
  return { tags: read, unknown };
}

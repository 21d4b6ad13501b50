/** A stretch of a text in one kind of writing. */
export interface Run {
  readonly text: string;
  readonly han: boolean;
}

// `T/T`, `16:30` and `v1.2` are one word each.
const run = /\p{Script=Han}+|[\p{L}\p{N}]+(?:[/:.+&_-][\p{L}\p{N}]+)*/gu;
const han = /\p{Script=Han}/u;

export const hasHan = (text: string): boolean => han.test(text);

/** The runs of Chinese characters, and of other letters and figures, in a text; punctuation and spaces part them. */
export function runsOf(text: string): readonly Run[] {
  const runs: Run[] = [];
  for (const [found] of text.matchAll(run)) {
    // \p{L} holds Chinese characters, too: `EMS资费` is two runs.
    for (const part of found.split(/(\p{Script=Han}+)/u)) {
      const text = part.replace(/^[/:.+&_-]+|[/:.+&_-]+$/g, '');
      if (text) runs.push({ text, han: hasHan(text) });
    }
  }
  return runs;
}

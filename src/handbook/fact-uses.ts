import type { Place } from '../diagnostics/place.ts';
import type { Question } from '../quiz/model.ts';
import type { Handbook } from './model.ts';

/** A place of the handbook that quotes a fact. */
export interface FactUse {
  readonly file: string;
  readonly place: Place;
}

export interface SourceText {
  readonly file: string;
  readonly text: string;
}

/** Fact id → where it is quoted, in the order of files and lines: `<Fact>` in chapters, `{fact:…}` everywhere else. */
export function findFactUses(
  { chapters }: Pick<Handbook, 'chapters'>,
  texts: readonly SourceText[],
): ReadonlyMap<string, readonly FactUse[]> {
  const uses = new Map<string, FactUse[]>();
  const add = (id: string, use: FactUse) => uses.set(id, [...(uses.get(id) ?? []), use]);
  for (const { file, uses: components } of chapters) {
    for (const { name, attributes, place } of components) {
      if (name === 'Fact' && attributes.id !== undefined) add(attributes.id, { file, place });
    }
  }
  for (const { file, text } of texts) {
    if (file.endsWith('.mdx') || !text.includes('{fact:')) continue;
    text.split('\n').forEach((content, index) => {
      for (const match of content.matchAll(/\{fact:([^{}\s]+)\}/g)) {
        add(match[1] ?? '', { file, place: { start: { line: index + 1, column: match.index + 1 } } });
      }
    });
  }
  return uses;
}

/** A question with its file. */
export interface PlacedQuestion {
  readonly file: string;
  readonly question: Question;
}

/** The questions to look at again when a number changes: those that quote it, and those whose section does. */
export function questionsAbout(
  { chapters, quizzes }: Pick<Handbook, 'chapters' | 'quizzes'>,
  uses: readonly FactUse[],
): readonly PlacedQuestion[] {
  const sections = new Set(
    chapters.flatMap(({ id, file, headings }) =>
      uses
        .filter((use) => use.file === file)
        .flatMap(({ place }) => {
          const above = headings.filter((heading) => heading.place.start.line <= place.start.line);
          // A section within a section quotes for both.
          const near = above.filter((heading, index) =>
            above.slice(index + 1).every(({ depth }) => depth > heading.depth),
          );
          return [id, ...near.map((heading) => `${id}#${heading.id}`)];
        }),
    ),
  );
  return quizzes.flatMap(({ file, questions }) =>
    questions
      .filter((question, index) => {
        if (question.source !== undefined && sections.has(question.source)) return true;
        const from = question.places.id.start.line;
        const to = questions[index + 1]?.places.id.start.line ?? Infinity;
        return uses.some((use) => use.file === file && use.place.start.line >= from && use.place.start.line < to);
      })
      .map((question) => ({ file, question })),
  );
}

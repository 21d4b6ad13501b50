import { type Finding, finding } from '../diagnostics/finding.ts';
import type { Chapter, Heading } from './chapter.ts';
import type { Handbook } from './model.ts';

/** What no question asks: whole chapters, and sections that state a rule or forbid something. For `check --coverage`. */
export function checkCoverage({ chapters, quizzes }: Pick<Handbook, 'chapters' | 'quizzes'>): Finding[] {
  const questions = quizzes.flatMap((quiz) => quiz.questions.map((question) => ({ file: quiz.file, ...question })));
  const sources = new Set(questions.flatMap(({ source }) => source ?? []));
  const asked = new Set([...sources].map((source) => source.split('#')[0] ?? ''));
  return [
    ...chapters.flatMap((chapter): Finding[] => {
      const { id, file, title } = chapter;
      if (!asked.has(id)) {
        return [
          finding('coverage/chapter-without-question', { file, severity: 'warning', values: { chapter: title } }),
        ];
      }
      return ruleSections(chapter)
        .filter((heading) => !sources.has(`${id}#${heading.id}`))
        .map(({ text, place }) =>
          finding('coverage/section-without-question', { file, place, severity: 'warning', values: { section: text } }),
        );
    }),
    ...questions.flatMap(({ file, id, source, places }) =>
      source === undefined
        ? [finding('quiz/source-missing', { file, place: places.id, severity: 'warning', values: { id } })]
        : [],
    ),
  ];
}

/** The headings under which a rule or a prohibition stands. */
function ruleSections({ headings, uses }: Chapter): readonly Heading[] {
  const lines = uses
    .filter(({ name, attributes }) => name === 'Callout' && ['rule', 'never'].includes(attributes.type ?? ''))
    .map(({ place }) => place.start.line);
  const above = lines.flatMap((line) => headings.filter(({ place }) => place.start.line <= line).at(-1) ?? []);
  return headings.filter((heading) => above.includes(heading));
}

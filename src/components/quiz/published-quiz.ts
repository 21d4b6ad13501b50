import { chapterPath } from '../../handbook/chapter.ts';
import type { Handbook } from '../../handbook/model.ts';
import { renderInline } from '../../markdown/render-inline.ts';
import { publishQuiz } from '../../quiz/publish.ts';
import type { PublishedQuiz } from '../../quiz/published.ts';

/** A quiz of this handbook ready for the page; undefined where there is no such quiz. `href` adds the base path. */
export function publishedQuiz(
  { quizzes, chapters, config, reviewPrints }: Handbook,
  id: string,
  href: (path: string) => string,
): PublishedQuiz | undefined {
  const quiz = quizzes.find((candidate) => candidate.id === id);
  if (!quiz) return undefined;
  const published = publishQuiz(quiz, {
    renderInline: (markdown) => renderInline(markdown, href('/')),
    sourceOf: (source) => {
      const [chapterId, anchor] = source.split('#');
      const chapter = chapters.find((candidate) => candidate.id === chapterId);
      if (!chapter) return undefined;
      const heading = chapter.headings.find((candidate) => candidate.id === anchor);
      const title = heading ? `${chapter.title} › ${heading.text}` : chapter.title;
      return { href: href(`${chapterPath(chapter)}${anchor ? `#${anchor}` : ''}`), title };
    },
    topicTitle: (topic) => config.topics[topic],
  });
  const prints = published.questions.map(({ id: question }) => [question, reviewPrints.get(question) ?? '']);
  return { ...published, prints: Object.fromEntries(prints) };
}

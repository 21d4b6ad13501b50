import { type Facts, factText } from '../handbook/fact.ts';
import type { Quiz } from '../quiz/model.ts';
import { reviewPrint, sectionText } from '../quiz/review/rule-text.ts';
import type { ContentFile } from './content-files.ts';

/**
 * Practice question id → a short text that changes when the question or the section behind it changes; a number that
 * the section takes from the facts is part of it. Exam questions have none: it would be derived from their key.
 */
export function reviewPrints(
  quizzes: readonly Quiz[],
  chapters: readonly ContentFile[],
  facts: Facts | undefined,
): ReadonlyMap<string, string> {
  const texts = new Map(chapters.map(({ name, text }) => [name, text]));
  const practice = quizzes.flatMap(({ questions }) => questions.filter(({ pool }) => pool === 'practice'));
  return new Map(
    practice.map((question) => {
      const [chapter = '', anchor] = (question.source ?? '').split('#');
      const rule = sectionText(texts.get(chapter) ?? '', anchor).replace(/<Fact id="([^"]+)"/g, (tag, id: string) => {
        const fact = facts?.get(id);
        return fact ? `${tag}=${factText(fact)}` : tag;
      });
      return [question.id, reviewPrint(question, rule)];
    }),
  );
}

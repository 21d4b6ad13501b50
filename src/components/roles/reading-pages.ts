import { chapterPath } from '../../handbook/chapter.ts';
import type { Handbook } from '../../handbook/model.ts';
import { practiceQuizzes } from '../../handbook/sections.ts';
import type { ReadingStep, RoleGuide } from '../../roles/model.ts';

/** A step of a reading path with what its page is called. */
export interface ReadingPage extends ReadingStep {
  /** By which the device remembers that it was read. */
  readonly key: string;
  readonly title: string;
  readonly path: string;
  readonly minutes: number | undefined;
}

type Pages = Pick<Handbook, 'chapters' | 'flows' | 'quizzes'>;

/** The pages of a role's reading path; a step whose page is not there is left out. */
export const readingPages = ({ reading }: RoleGuide, pages: Pages): ReadingPage[] =>
  reading.flatMap((step) => {
    const page = findPage(step, pages);
    return page ? [{ ...step, ...page, key: `${step.kind}:${step.id}` }] : [];
  });

function findPage(
  { kind, id }: ReadingStep,
  { chapters, flows, quizzes }: Pages,
): Pick<ReadingPage, 'title' | 'path' | 'minutes'> | undefined {
  switch (kind) {
    case 'chapter': {
      const chapter = chapters.find((one) => one.id === id);
      return chapter && { title: chapter.title, path: chapterPath(chapter), minutes: chapter.minutes };
    }
    case 'flow': {
      const flow = flows.find((one) => one.id === id);
      return flow && { title: flow.title, path: `/flows/${id}/`, minutes: undefined };
    }
    case 'quiz': {
      const quiz = practiceQuizzes({ quizzes }).find((one) => one.id === id);
      return quiz && { title: quiz.title, path: `/quizzes/${id}/`, minutes: undefined };
    }
  }
}

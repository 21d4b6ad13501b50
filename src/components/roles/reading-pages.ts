import { chapterPath } from '../../handbook/chapter.ts';
import type { Handbook } from '../../handbook/model.ts';
import type { ReadingStep, RoleGuide } from '../../roles/model.ts';

/** A step of a reading path with what its page is called. */
export interface ReadingPage extends ReadingStep {
  /** By which the device remembers that it was read. */
  readonly key: string;
  readonly title: string;
  readonly path: string;
  readonly minutes: number | undefined;
}

/** The pages of a role's reading path; a step whose page is not there is left out. */
export function readingPages({ reading }: RoleGuide, handbook: Pick<Handbook, 'chapters' | 'flows' | 'quizzes'>): ReadingPage[] {
  return reading.flatMap((step): ReadingPage[] => {
    const key = `${step.kind}:${step.id}`;
    switch (step.kind) {
      case 'chapter': {
        const chapter = handbook.chapters.find(({ id }) => id === step.id);
        return chapter ? [{ ...step, key, title: chapter.title, path: chapterPath(chapter), minutes: chapter.minutes }] : [];
      }
      case 'flow': {
        const flow = handbook.flows.find(({ id }) => id === step.id);
        return flow ? [{ ...step, key, title: flow.title, path: `/flows/${flow.id}/`, minutes: undefined }] : [];
      }
      case 'quiz': {
        const quiz = handbook.quizzes.find(({ id }) => id === step.id);
        return quiz ? [{ ...step, key, title: quiz.title, path: `/quizzes/${quiz.id}/`, minutes: undefined }] : [];
      }
    }
  });
}

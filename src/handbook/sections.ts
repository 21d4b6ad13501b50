import type { Quiz } from '../quiz/model.ts';
import type { Handbook } from './model.ts';

/** The areas of the site besides the handbook itself. One whose data a handbook lacks is neither built nor linked. */
export type SiteSection = 'flows' | 'quizzes' | 'training';

/** The quizzes that have a page: those with anything to practise. Exam questions stand in none. */
export const practiceQuizzes = ({ quizzes }: Pick<Handbook, 'quizzes'>): readonly Quiz[] =>
  quizzes.filter(({ questions }) => questions.some(({ pool }) => pool === 'practice'));

/** The areas that this handbook has data for, in the order of the main navigation. */
export function siteSections(
  handbook: Pick<Handbook, 'flows' | 'quizzes' | 'plans'> & Partial<Pick<Handbook, 'exams'>>,
): readonly SiteSection[] {
  const has: Record<SiteSection, boolean> = {
    flows: handbook.flows.length > 0,
    quizzes: practiceQuizzes(handbook).length > 0 || (handbook.exams ?? []).length > 0,
    training: handbook.plans.length > 0,
  };
  return (['flows', 'quizzes', 'training'] as const).filter((section) => has[section]);
}

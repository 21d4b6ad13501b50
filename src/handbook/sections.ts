import type { Handbook } from './model.ts';

/** The areas of the site besides the handbook itself. One whose data a handbook lacks is neither built nor linked. */
export type SiteSection = 'flows' | 'quizzes' | 'training';

/** The areas that this handbook has data for, in the order of the main navigation. */
export function siteSections({ flows, quizzes, plans }: Pick<Handbook, 'flows' | 'quizzes' | 'plans'>): readonly SiteSection[] {
  const has: Record<SiteSection, boolean> = {
    flows: flows.length > 0,
    quizzes: quizzes.some(({ questions }) => questions.some(({ pool }) => pool === 'practice')),
    training: plans.length > 0,
  };
  return (['flows', 'quizzes', 'training'] as const).filter((section) => has[section]);
}

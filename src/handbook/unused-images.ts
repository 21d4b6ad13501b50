import { type Finding, finding } from '../diagnostics/finding.ts';
import type { Handbook } from './model.ts';

/** Pictures that no chapter and no question shows. */
export function unusedImages({
  images,
  chapters,
  quizzes,
}: Pick<Handbook, 'images' | 'chapters' | 'quizzes'>): Finding[] {
  if (images.length === 0) return [];
  const shown = new Set(chapters.flatMap(({ links }) => links.map(({ url }) => url)));
  // Any text of a question may hold a picture: stem, option, feedback, explanation.
  const questions = JSON.stringify(quizzes.map((quiz) => quiz.questions));
  return images
    .filter(({ path }) => !shown.has(path) && !questions.includes(`(${path}`))
    .map(({ file }) => finding('image/unused', { file, severity: 'warning', values: {} }));
}

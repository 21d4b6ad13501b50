import type { ExamScriptWords } from '../../i18n/exam.ts';
import { quizScriptWordsFor } from '../../i18n/quiz-script.ts';
import type { ExamPageData } from '../../quiz/exam/published-exam.ts';
import type { Sitting } from '../../quiz/exam/sitting.ts';
import { type ExamPanel, examPanel } from './exam-panel.ts';

/** Brings the questions of a paper out of their templates, in its order. A question that is gone has no panel. */
export function layOutPaper(
  root: HTMLElement,
  { questions, paperSeed }: Sitting,
  data: ExamPageData,
  words: ExamScriptWords,
): ReadonlyMap<string, ExamPanel> {
  const settings = { words, quizWords: quizScriptWordsFor(document.documentElement.lang) };
  const panels = new Map<string, ExamPanel>();
  const items: HTMLElement[] = [];
  for (const id of questions) {
    const template = root.querySelector<HTMLTemplateElement>(`template[data-asked="${CSS.escape(id)}"]`);
    const item = template?.content.firstElementChild?.cloneNode(true);
    const question = data.questions.find((one) => one.id === id);
    if (!(item instanceof HTMLElement) || !question) continue;
    const panel = examPanel(item, question, paperSeed, settings);
    if (panel) panels.set(id, panel);
    items.push(item);
  }
  root.querySelector('[data-list]')?.replaceChildren(...items);
  return panels;
}

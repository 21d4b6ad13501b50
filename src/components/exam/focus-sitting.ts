import { isFinished, type Sitting } from '../../quiz/exam/sitting.ts';
import type { ExamPanel } from './exam-panel.ts';

/** Puts the focus where the candidate goes on: the question, the overview behind the last one, or the hand-over. */
export function focusSitting(
  root: HTMLElement,
  sitting: Sitting | undefined,
  panels: ReadonlyMap<string, ExamPanel>,
): void {
  if (!sitting) return;
  const id = sitting.questions[sitting.current];
  const panel = id === undefined ? undefined : panels.get(id);
  const target = isFinished(sitting)
    ? root.querySelector<HTMLElement>('[data-done]')
    : (panel?.root ?? root.querySelector<HTMLElement>('[data-overview]'));
  target?.focus({ preventScroll: true });
  root.scrollIntoView({ block: 'start' });
}

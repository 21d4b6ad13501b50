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

/** After a reply was sent: the replies to the next message, or the way on where the conversation has ended. */
export function focusReply(root: HTMLElement, panel: ExamPanel): void {
  const next = panel.root.querySelector<HTMLElement>('[data-active] input');
  (next ?? root.querySelector<HTMLElement>('[data-next]'))?.focus({ preventScroll: true });
  next?.closest('[data-active]')?.scrollIntoView({ block: 'nearest' });
}

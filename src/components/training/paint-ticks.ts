import type { TrainingWords } from '../../i18n/training.ts';
import type { PlanOutline } from '../../training/model.ts';

export interface PaintTicksOptions {
  readonly plan: PlanOutline;
  readonly words: TrainingWords;
  /** Ids of the items that are done, by hand or not. */
  readonly done: ReadonlySet<string>;
  /** Ids of the items that a finished quiz has ticked: they cannot be unticked. */
  readonly finished: ReadonlySet<string>;
}

/** Shows which items of a plan are done; `section` is the plan's part of `root`. */
export function paintTicks(root: HTMLElement, section: HTMLElement, options: PaintTicksOptions): void {
  const { plan, words, done, finished } = options;
  for (const tick of section.querySelectorAll<HTMLInputElement>('[data-tick]')) {
    const item = tick.dataset.tick ?? '';
    tick.checked = done.has(item);
    tick.disabled = finished.has(item);
    const auto = tick.closest('[data-item]')?.querySelector<HTMLElement>('[data-auto]');
    if (auto) auto.hidden = !finished.has(item);
  }
  const count = plan.items.filter(({ id }) => done.has(id)).length;
  const bar = root.querySelector('progress');
  const text = root.querySelector('[data-progress-text]');
  const box = root.querySelector<HTMLElement>('[data-progress]');
  if (bar) Object.assign(bar, { max: plan.items.length, value: count });
  if (text) text.textContent = words.progress(count, plan.items.length);
  if (box) box.hidden = false;
}

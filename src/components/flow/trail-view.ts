import { labelText } from '../../flow/label-text.ts';
import { findNode } from '../../flow/queries/find-node.ts';
import { element, type WizardScene } from './wizard-view.ts';

/** Paints the steps one has come by, each a button that leads back to it. */
export function paintTrail(root: HTMLElement, { walk, flows }: WizardScene): void {
  const box = root.querySelector<HTMLElement>('[data-trail]');
  const list = box?.querySelector('ol');
  if (!box || !list) return;
  const past = walk.steps.slice(0, -1);
  box.hidden = past.length === 0;
  list.replaceChildren(
    ...past.map(({ flow, node }, index) => {
      const found = flows(flow);
      const label = labelText((found && findNode(found, node)?.label) ?? node);
      const answer = walk.steps[index + 1]?.answer;
      const item = document.createElement('li');
      const button = element('button', 'wizard-past', label);
      button.type = 'button';
      button.dataset.stepsBack = String(index);
      if (answer) button.append(element('span', 'wizard-past-answer', answer));
      item.append(button);
      return item;
    }),
  );
}

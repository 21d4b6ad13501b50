import type { DrillQuestion, DrillResponse } from '../../flow/drill/model.ts';
import { isRight } from '../../flow/drill/model.ts';
import type { FlowDrillWords } from '../../i18n/flow-drill.ts';
import { element } from './wizard-view.ts';

export interface DrillScene {
  readonly words: FlowDrillWords;
  readonly number: number;
  readonly total: number;
  readonly onAnswer: (response: DrillResponse) => void;
}

/** The question in words. */
export function stemOf(question: DrillQuestion, words: FlowDrillWords): string {
  switch (question.kind) {
    case 'next':
      return words.next(question.step);
    case 'outcome':
      return words.outcome(question.decision, question.exit);
    case 'exit':
      return words.exit(question.decision, question.target);
    case 'missing':
      return words.missing(question.before, question.after);
    case 'order':
      return words.order;
  }
}

/** The right answer in words. */
export function answerText({ options, answer }: DrillQuestion, words: FlowDrillWords): string {
  const keys = typeof answer === 'string' ? [answer] : answer;
  return keys.map((key) => options.find((option) => option.key === key)?.text ?? key).join(words.arrow);
}

/** A question with its answers to press; `onAnswer` is called once. */
export function questionNodes(question: DrillQuestion, scene: DrillScene): Node[] {
  const { words, number, total } = scene;
  const stem = element('p', 'drill-stem', stemOf(question, words));
  const body = question.kind === 'order' ? orderNodes(question, scene) : choiceNodes(question, scene);
  const feedback = element('div', 'drill-feedback');
  feedback.setAttribute('role', 'status');
  feedback.dataset.drillFeedback = '';
  return [element('p', 'drill-position small', words.position(number, total)), stem, ...body, feedback];
}

function choiceNodes({ options }: DrillQuestion, { onAnswer }: DrillScene): Node[] {
  const group = element('div', 'drill-options');
  group.setAttribute('role', 'group');
  for (const { key, text } of options) {
    const button = element('button', 'drill-option', text);
    button.type = 'button';
    button.dataset.drillOption = key;
    button.addEventListener('click', () => onAnswer(key));
    group.append(button);
  }
  return [group];
}

function orderNodes({ options }: DrillQuestion, { words, onAnswer }: DrillScene): Node[] {
  const list = element('ol', 'drill-order');
  const moved = element('p', 'visually-hidden');
  moved.setAttribute('role', 'status');
  const keysInOrder = (): string[] => [...list.children].map((row) => (row as HTMLElement).dataset.drillOption ?? '');
  for (const { key, text } of options) {
    const row = element('li', 'drill-row');
    row.dataset.drillOption = key;
    const move = (name: string, sign: string, step: -1 | 1): HTMLButtonElement => {
      const button = element('button', 'drill-move', sign);
      button.type = 'button';
      button.setAttribute('aria-label', name);
      button.addEventListener('click', () => {
        const neighbour = step < 0 ? row.previousElementSibling : row.nextElementSibling;
        // The neighbour moves, so that the focus stays on the button.
        if (step < 0) row.after(neighbour ?? '');
        else row.before(neighbour ?? '');
        moved.textContent = words.moved(text, keysInOrder().indexOf(key) + 1);
      });
      return button;
    };
    row.append(element('span', 'drill-row-text', text), move(words.up(text), '↑', -1), move(words.down(text), '↓', 1));
    list.append(row);
  }
  const check = element('button', 'button primary', words.check);
  check.type = 'button';
  check.dataset.drillCheck = '';
  check.addEventListener('click', () => onAnswer(keysInOrder()));
  return [list, moved, check];
}

/** Closes the question and says at once whether it was right, what is, and where that stands in the chart. */
export function paintAnswer(
  root: HTMLElement,
  question: DrillQuestion,
  response: DrillResponse,
  {
    words,
    picture,
    last,
  }: { readonly words: FlowDrillWords; readonly picture: Node | undefined; readonly last: boolean },
): void {
  const right = isRight(question, response);
  for (const button of root.querySelectorAll<HTMLButtonElement>('button')) {
    const { drillOption } = button.dataset;
    const isAnswer = drillOption === question.answer;
    const isChosen = drillOption !== undefined && drillOption === response;
    button.disabled = true;
    if (!isAnswer && !isChosen) continue;
    button.classList.add(isAnswer ? 'is-right' : 'is-wrong');
    button.append(element('span', 'drill-mark', isAnswer ? `✓ ${words.rightAnswer}` : `✗ ${words.yourAnswer}`));
  }
  for (const used of root.querySelectorAll('.drill-move, [data-drill-check]')) used.remove();
  const answer = answerText(question, words);
  const said = right ? words.right : question.kind === 'order' ? words.wrongOrder + answer : words.wrong(answer);
  const next = element('button', 'button primary', last ? words.toResult : words.goOn);
  next.type = 'button';
  next.dataset.drillNext = '';
  const verdict = element(
    'p',
    right ? 'drill-verdict is-right' : 'drill-verdict is-wrong',
    `${right ? '✓' : '✗'} ${said}`,
  );
  const feedback = root.querySelector('[data-drill-feedback]');
  feedback?.replaceChildren(verdict, ...(picture ? [picture] : []));
  feedback?.after(next);
  next.focus({ preventScroll: true });
}

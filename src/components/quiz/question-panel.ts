import type { QuizScriptWords } from '../../i18n/quiz-script.ts';
import type { Grade, Response } from '../../quiz/grading.ts';
import { isClosed, type PracticeQuestion, type QuestionRecord } from '../../quiz/practice.ts';
import { type Feedback, sayFeedback } from '../../quiz/say-feedback.ts';
import type { QuestionView } from './question-view.ts';
import { viewOf } from './question-views.ts';

/** One question on the page, whatever its type: its buttons, feedback and answer, and where the focus goes. */
export interface QuestionPanel {
  readonly root: HTMLElement;
  readonly question: PracticeQuestion;
  readonly view: QuestionView;
  /** The stem as text. */
  readonly stem: string;
  /** What stands in the form before anything was painted; undefined when nothing does. */
  answeredEarly(): Response | undefined;
  /** Puts it at its position in the round; -1: it is not in the round. */
  place(position: number, total: number, current: boolean): void;
  paint(record: QuestionRecord | undefined, grade: Grade | undefined): void;
  sayUnfinished(): void;
  clearUnfinished(): void;
  focusAnswer(): void;
  focusAfterCheck(right: boolean, closed: boolean): void;
}

/** `item` is the list item that holds the question's fieldset. */
export function questionPanel(
  item: HTMLElement,
  question: PracticeQuestion,
  words: QuizScriptWords,
): QuestionPanel | undefined {
  const root = item.querySelector<HTMLElement>('[data-question]');
  const feedback = root?.querySelector<HTMLElement>('[data-feedback]');
  const answer = root?.querySelector<HTMLDetailsElement>('[data-answer]');
  if (!root || !feedback || !answer) return undefined;
  const button = (name: string): HTMLButtonElement | null => root.querySelector(`.quiz-actions [data-${name}]`);
  const view = viewOf(root, question, words);
  const show = (name: string, shown: boolean): void => {
    const element = button(name);
    if (element) element.hidden = !shown;
  };
  const stem = root.querySelector('[data-stem]')?.textContent?.trim() ?? '';

  return {
    root,
    question,
    view,
    stem,
    answeredEarly: () => {
      // Steps always stand in some order, and a conversation waits for its reply to be sent.
      const response = question.type === 'order' || question.type === 'scenario' ? undefined : view.read();
      const entries = typeof response === 'object' ? Object.values(response) : [response ?? ''];
      return entries.some((entry) => entry !== '') ? response : undefined;
    },
    place: (position, total, current) => {
      item.hidden = position < 0;
      item.toggleAttribute('data-current', current);
      const number = root.querySelector('[data-number]');
      if (number) number.textContent = String(position + 1);
      const next = button('next');
      if (next) next.textContent = position === total - 1 ? words.toResults : words.next;
      show('previous', position > 0);
    },
    paint: (record, grade) => {
      const closed = isClosed(question, record);
      const checked = grade !== undefined && record !== undefined;
      view.paint({ response: record?.response, grade, closed });
      root.dataset.state = closed ? 'closed' : checked ? 'checked' : 'open';
      show('check', !checked && !closed);
      show('retry', checked && !closed);
      show('reveal', checked && !closed);
      button('next')?.classList.toggle('primary', closed);
      feedback.replaceChildren(...(checked ? feedbackNodes(sayFeedback(question, record, grade, words)) : []));
      answer.hidden = !closed;
      answer.open = closed;
    },
    sayUnfinished: () => {
      const line = document.createElement('p');
      line.textContent = words.unfinished[question.type];
      feedback.replaceChildren(line);
    },
    clearUnfinished: () => {
      if (feedback.childElementCount > 0) feedback.replaceChildren();
    },
    focusAnswer: () => {
      const first = root.querySelector<HTMLElement>(
        'input:checked:enabled, input:enabled, select:enabled, [data-move]',
      );
      const active = root.querySelector<HTMLElement>('[data-active] input');
      (active ?? first)?.focus({ preventScroll: true });
      (active ?? first)?.closest('[data-active], [data-row]')?.scrollIntoView({ block: 'nearest' });
    },
    focusAfterCheck: (right, closed) => {
      // After a right answer one goes on; after a closed one there is something to read; otherwise one tries again.
      const target = right ? button('next') : closed ? answer.querySelector('summary') : button('retry');
      target?.focus({ preventScroll: true });
      feedback.scrollIntoView({ block: 'nearest' });
    },
  };
}

function feedbackNodes({ verdict, sentences }: Feedback): readonly Node[] {
  return sentences.map((sentence, index) => {
    const line = document.createElement('p');
    if (index === 0) line.className = `quiz-verdict quiz-verdict-${verdict}`;
    line.textContent = sentence;
    return line;
  });
}

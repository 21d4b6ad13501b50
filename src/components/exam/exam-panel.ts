import type { ExamScriptWords } from '../../i18n/exam.ts';
import type { QuizScriptWords } from '../../i18n/quiz-script.ts';
import { answerable } from '../../quiz/exam/empty-key.ts';
import type { AskedKeys } from '../../quiz/exam/published-exam.ts';
import { isAnswered, type Sitting } from '../../quiz/exam/sitting.ts';
import type { Response } from '../../quiz/grading.ts';
import { converse } from '../../quiz/question-types/scenario.ts';
import { viewOf } from '../quiz/question-views.ts';

/** One question of the paper on the page. */
export interface ExamPanel {
  readonly id: string;
  readonly root: HTMLElement;
  /** What is answered now; undefined for nothing. Of a conversation only what was sent. */
  readonly read: () => Response | undefined;
  /** Sends the chosen reply; undefined where none is chosen. */
  readonly send: () => Response | undefined;
  readonly paint: (sitting: Sitting, position: number) => void;
  readonly say: (text: string) => void;
}

interface PanelSettings {
  readonly words: ExamScriptWords;
  readonly quizWords: QuizScriptWords;
}

/** Brings a question onto the page out of its template, its options in the candidate's own order. */
export function examPanel(
  item: HTMLElement,
  question: AskedKeys,
  seed: string,
  { words, quizWords }: PanelSettings,
): ExamPanel | undefined {
  const root = item.querySelector<HTMLElement>('[data-question]');
  if (!root) return undefined;
  const keyless = answerable(question);
  const view = viewOf(root, keyless, quizWords);
  view.arrange(`${seed}/${question.id}`);
  const said = root.querySelector('[data-said]');
  const say = (text: string): void => {
    if (said && said.textContent !== text) said.textContent = text;
  };
  const answeredNow = (): Response | undefined => {
    const response = view.read();
    return isAnswered(response) ? response : undefined;
  };
  let given: Response | undefined;

  return {
    id: question.id,
    root,
    say,
    read: () => (question.type === 'scenario' ? given : answeredNow()),
    send: () => {
      const response = view.read();
      const before = Array.isArray(given) ? given.length : 0;
      return Array.isArray(response) && response.length > before ? response : undefined;
    },
    paint: (sitting, position) => {
      given = Object.hasOwn(sitting.responses, question.id) ? sitting.responses[question.id] : undefined;
      item.hidden = position !== sitting.current;
      const number = root.querySelector('[data-number]');
      if (number) number.textContent = String(position + 1);
      view.paint({ response: given, grade: undefined, closed: sitting.finishedAt !== undefined });
      if (question.type === 'order') say(given === undefined ? '' : words.orderTaken);
      if (keyless.type !== 'scenario') return;
      const { current } = converse(keyless, Array.isArray(given) ? given : []);
      const send = root.querySelector<HTMLElement>('[data-send]');
      if (send) send.hidden = current === undefined;
      say(current === undefined ? words.talkEnded : '');
    },
  };
}

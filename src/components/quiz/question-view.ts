import type { QuizScriptWords } from '../../i18n/quiz-script.ts';
import type { Grade, ResponseByType, Verdict } from '../../quiz/grading.ts';
import type { GradableOf, QuestionType } from '../../quiz/model.ts';

/** What a question's view paints. */
export interface QuestionState<Type extends QuestionType = QuestionType> {
  readonly response: ResponseByType[Type] | undefined;
  /** Of a response that stands as it was checked; undefined while one is still answering. */
  readonly grade: Grade | undefined;
  readonly closed: boolean;
}

/** The part of a question that differs by type: where one answers, and the marks beside what was answered. */
export interface QuestionView<Type extends QuestionType = QuestionType> {
  /** Puts the options in an order drawn from the seed. */
  arrange(seed: string): void;
  /** What is answered on the page now; undefined while there is nothing to take down. */
  read(): ResponseByType[Type] | undefined;
  paint(state: QuestionState<Type>): void;
}

export type ViewOf<Type extends QuestionType> = (
  root: HTMLElement,
  question: GradableOf<Type>,
  words: QuizScriptWords,
) => QuestionView<Type>;

/** All elements in `root` that carry a data attribute, by its value. */
export function byData<Found extends HTMLElement = HTMLElement>(
  root: ParentNode,
  name: string,
): ReadonlyMap<string, Found> {
  const found = [...root.querySelectorAll<Found>(`[data-${name}]`)];
  return new Map(found.map((element) => [element.getAttribute(`data-${name}`) ?? '', element]));
}

/**
 * Shows options under the keys in sorted order, however they are arranged: the first one is always A. Lists that repeat
 * some of them, such as the answer, follow the arrangement.
 */
export function relabel(root: ParentNode, arranged: readonly string[], labels: readonly string[]): void {
  arranged.forEach((key, index) => {
    for (const label of root.querySelectorAll(`[data-label-of="${CSS.escape(key)}"]`)) {
      label.textContent = labels[index] ?? key;
      const entry = label.closest('.quiz-answer li, .quiz-right li');
      entry?.parentElement?.append(entry);
    }
  });
}

export interface Mark {
  readonly verdict: Verdict;
  /** Default: the verdict's own word. */
  readonly word?: string | undefined;
}

/**
 * Says beside an option what it was: a sign and a word, and the author's feedback where `withFeedback` asks for it.
 * The feedback is copied from the answer block, where the server rendered it.
 */
export function paintNote(
  root: ParentNode,
  key: string,
  mark: Mark | undefined,
  withFeedback: boolean,
  words: QuizScriptWords,
): void {
  const note = root.querySelector(`[data-note="${CSS.escape(key)}"]`);
  const row = note?.closest<HTMLElement>('.quiz-option, .quiz-blank, .quiz-step, .quiz-pair');
  if (!note || !row) return;
  if (mark) row.dataset.mark = mark.verdict;
  else delete row.dataset.mark;
  const said = withFeedback ? root.querySelector(`[data-feedback-of="${CSS.escape(key)}"]`) : null;
  note.replaceChildren(...(mark ? [markElement(mark, words)] : []), ...(said ? [copyOf(said)] : []));
}

function markElement({ verdict, word }: Mark, words: QuizScriptWords): HTMLElement {
  const element = document.createElement('span');
  element.className = `quiz-mark quiz-mark-${verdict}`;
  element.textContent = word ?? { right: words.right, wrong: words.wrong, missed: words.rightAnswer }[verdict];
  return element;
}

function copyOf(source: Element): HTMLElement {
  const copy = document.createElement('span');
  copy.className = 'quiz-said';
  copy.append(...[...source.childNodes].map((node) => node.cloneNode(true)));
  return copy;
}

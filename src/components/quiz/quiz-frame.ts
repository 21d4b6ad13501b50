import type { QuizScriptWords } from '../../i18n/quiz-script.ts';
import type { ProgressProblem } from '../../progress/progress-store.ts';
import type { PracticeResults, PracticeState } from '../../quiz/practice.ts';
import { resultsNodes } from './results-view.ts';

interface Frame {
  readonly state: PracticeState;
  readonly results: PracticeResults;
  readonly words: QuizScriptWords;
  readonly topicTitle: (topic: string) => string;
  readonly stemOf: (id: string) => string;
}

/** Paints what stands around the questions: progress, and the results once one has come to them. */
export function paintFrame(quiz: HTMLElement, { state, results, words, topicTitle, stemOf }: Frame): void {
  const { round, current } = state;
  const atResults = current >= round.length;
  say(quiz, 'tried', words.triedOf(results.tried, results.total));
  say(quiz, 'position', atResults ? words.results : words.position(current + 1, round.length));
  const bar = quiz.querySelector<HTMLProgressElement>('[data-bar]');
  if (bar) Object.assign(bar, { max: results.total, value: results.tried });
  quiz.toggleAttribute('data-started', current > 0);
  quiz.toggleAttribute('data-at-results', atResults);
  const section = quiz.querySelector<HTMLElement>('[data-results]');
  if (!section) return;
  section.hidden = !atResults;
  if (!atResults) return;
  section
    .querySelector('[data-results-body]')
    ?.replaceChildren(...resultsNodes(results, { words, topicTitle, stemOf }));
}

/** Says what one should know about what is stored, and that this round repeats missed questions. */
export function paintNotice(
  quiz: HTMLElement,
  problems: readonly ProgressProblem[],
  { round, repeat }: PracticeState,
  words: QuizScriptWords,
): void {
  const concerns = (type: ProgressProblem['type']): boolean =>
    problems.some((problem) => problem.type === type && (problem.type === 'no-storage' || problem.kind === 'quizzes'));
  const lines = [
    ...(concerns('no-storage') || concerns('not-saved') ? [words.notSaved] : []),
    ...(concerns('kept-aside') ? [words.keptAside] : []),
    ...(repeat ? [words.repeating(round.length)] : []),
  ];
  say(quiz, 'notice', lines.join('\n'));
}

// A live region that is written with the same words again would be read out again.
function say(quiz: HTMLElement, name: string, text: string): void {
  const element = quiz.querySelector(`[data-${name}]`);
  if (element && element.textContent !== text) element.textContent = text;
}

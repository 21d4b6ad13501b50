import type { QuizScriptWords } from '../../i18n/quiz-script.ts';
import type { PracticeResults } from '../../quiz/practice.ts';

interface ResultsContext {
  readonly words: QuizScriptWords;
  readonly topicTitle: (topic: string) => string;
  readonly stemOf: (id: string) => string;
}

/** The results of a round: a sentence, a table by topic, and what to do next. */
export function resultsNodes(results: PracticeResults, { words, topicTitle, stemOf }: ResultsContext): readonly Node[] {
  const { total, right, rightAtOnce, tried, missed, topics } = results;
  const summary = make('p', 'quiz-score', words.resultsSummary(right, total));
  const details = [
    ...(rightAtOnce === total ? [words.allRight] : right > 0 ? [words.resultsAtOnce(rightAtOnce)] : []),
    ...(tried < total ? [words.notTried(total - tried)] : []),
  ];
  const bar = document.createElement('progress');
  bar.max = total;
  bar.value = right;
  bar.setAttribute('aria-hidden', 'true');
  return [
    summary,
    bar,
    ...details.map((text) => make('p', 'quiz-score-detail', text)),
    ...(topics.length > 1 ? [topicTable(results, words, topicTitle)] : []),
    ...(missed.length > 0 ? [make('p', 'quiz-missed-title', words.toRepeat), missedList(missed, stemOf)] : []),
    actions(missed.length, words),
  ];
}

function topicTable(
  { topics }: PracticeResults,
  words: QuizScriptWords,
  title: ResultsContext['topicTitle'],
): HTMLElement {
  const table = make('table', 'quiz-topics', '');
  table.append(make('caption', 'visually-hidden', words.byTopic));
  const body = document.createElement('tbody');
  for (const { topic, right, total } of topics) {
    const row = document.createElement('tr');
    const head = make('th', '', topic === undefined ? words.noTopic : title(topic));
    head.setAttribute('scope', 'row');
    const bar = document.createElement('progress');
    bar.max = total;
    bar.value = right;
    bar.setAttribute('aria-hidden', 'true');
    const cell = document.createElement('td');
    cell.append(bar);
    row.append(head, cell, make('td', 'number', words.rightOfTotal(right, total)));
    body.append(row);
  }
  table.append(body);
  return table;
}

function missedList(missed: readonly string[], stemOf: ResultsContext['stemOf']): HTMLElement {
  const list = make('ul', 'quiz-missed', '');
  for (const id of missed) {
    const button = make('button', 'quiz-link', stemOf(id));
    button.setAttribute('type', 'button');
    button.dataset.goTo = id;
    const entry = document.createElement('li');
    entry.append(button);
    list.append(entry);
  }
  return list;
}

function actions(missed: number, words: QuizScriptWords): HTMLElement {
  const row = make('div', 'quiz-actions', '');
  const button = (text: string, action: string, primary: boolean): void => {
    const element = make('button', primary ? 'button primary' : 'button', text);
    element.setAttribute('type', 'button');
    element.setAttribute(`data-${action}`, '');
    row.append(element);
  };
  if (missed > 0) button(words.repeatMissed(missed), 'repeat-missed', true);
  button(words.startOver, 'start-over', missed === 0);
  button(words.toQuestions, 'to-questions', false);
  return row;
}

function make(tag: string, className: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text) element.textContent = text;
  return element;
}

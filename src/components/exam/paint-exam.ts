import type { ExamScriptWords } from '../../i18n/exam.ts';
import type { ProgressProblem } from '../../progress/progress-store.ts';
import type { DeliveryState } from '../../quiz/exam/delivery.ts';
import type { ExamRules } from '../../quiz/exam/model.ts';
import { type ExamResponse, shortChecksum } from '../../quiz/exam/response-file.ts';
import { isAnswered, type Sitting, timeLeft, unanswered } from '../../quiz/exam/sitting.ts';

/** The parts of the page around the questions. */
export function paintAround(root: HTMLElement, sitting: Sitting, words: ExamScriptWords): void {
  const { questions, current, flagged, candidate } = sitting;
  const atOverview = current >= questions.length;
  const id = questions[current];
  say(root, 'who', words.sitting(candidate.name, candidate.id));
  say(root, 'position', atOverview ? '' : words.position(current + 1, questions.length));
  show(root, 'answering', !atOverview);
  show(root, 'overview', atOverview);
  show(root, 'to-overview', !atOverview);
  const flag = root.querySelector('[data-flag]');
  flag?.setAttribute('aria-pressed', String(id !== undefined && flagged.includes(id)));
  root.querySelector('[data-previous]')?.setAttribute('aria-disabled', String(current === 0));
  const left = unanswered(sitting).length;
  say(root, 'left', left === 0 ? words.allAnswered : words.left(left));
  paintJump(root, sitting, words);
}

function paintJump(
  root: HTMLElement,
  { questions, responses, flagged, current }: Sitting,
  words: ExamScriptWords,
): void {
  const list = root.querySelector('[data-jump]');
  if (!list) return;
  if (list.childElementCount !== questions.length) list.replaceChildren(...questions.map(jumpButton));
  [...list.querySelectorAll('button')].forEach((button, index) => {
    const id = questions[index] ?? '';
    const answered = isAnswered(Object.hasOwn(responses, id) ? responses[id] : undefined);
    const marked = flagged.includes(id);
    button.toggleAttribute('data-answered', answered);
    button.toggleAttribute('data-flagged', marked);
    if (index === current) button.setAttribute('aria-current', 'step');
    else button.removeAttribute('aria-current');
    const state = [answered ? words.answered : words.notAnswered, ...(marked ? [words.flagged] : [])];
    button.setAttribute('aria-label', words.question(index + 1, state));
  });
}

function jumpButton(_: string, index: number): HTMLElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset.goTo = String(index);
  button.textContent = String(index + 1);
  item.append(button);
  return item;
}

/** Whole minutes, rounded up, and seconds in the last five. */
export function paintClock(
  root: HTMLElement,
  sitting: Sitting,
  rules: ExamRules,
  now: number,
  words: ExamScriptWords,
): void {
  const seconds = Math.ceil(timeLeft(sitting, rules, now) / 1000);
  const text =
    seconds > 300
      ? words.minutesLeft(Math.ceil(seconds / 60))
      : words.secondsLeft(Math.floor(seconds / 60), String(seconds % 60).padStart(2, '0'));
  say(root, 'clock', text);
  root.querySelector('[data-clock]')?.toggleAttribute('data-short', seconds <= 300);
}

/** What a candidate has to know before going on: answers that cannot be kept, a question that is no longer there. */
export function paintTrouble(
  root: HTMLElement,
  problems: readonly ProgressProblem[],
  gone: boolean,
  words: ExamScriptWords,
): void {
  if (problems.some(({ type }) => type === 'no-storage' || type === 'not-saved')) say(root, 'notice', words.notSaved);
  else if (gone) say(root, 'notice', words.gone);
}

export interface ReceiptContext {
  readonly response: ExamResponse;
  readonly sitting: Sitting;
  readonly title: string;
  readonly delivery: DeliveryState | undefined;
  readonly language: string;
  readonly words: ExamScriptWords;
}

/** What the candidate keeps: who, when, how much, and the checksum of the file. */
export function receiptRows({ response, sitting, title, delivery, language, words }: ReceiptContext): readonly Node[] {
  const time = (iso: string): string =>
    new Date(iso).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'medium' });
  const { rows } = words;
  const total = response.questions.length;
  const entries: readonly (readonly [string, string])[] = [
    [rows.exam, title],
    [rows.name, response.candidate.name],
    [rows.number, response.candidate.id],
    [rows.attempt, String(response.attempt)],
    [rows.started, time(response.startedAt)],
    [rows.finished, `${time(response.finishedAt)}${sitting.finishedBy === 'clock' ? words.byClock : ''}`],
    [rows.answered, words.ofTotal(total - unanswered(sitting).length, total)],
    ...(delivery ? [[rows.sent, delivery.type === 'received' ? words.sentYes : words.sentNo] as const] : []),
    [rows.checksum, shortChecksum(response.checksum)],
  ];
  return entries.flatMap(([term, text]) => {
    const name = document.createElement('dt');
    const value = document.createElement('dd');
    name.textContent = term;
    value.textContent = text;
    if (term === rows.checksum) value.dataset.checksum = response.checksum;
    return [name, value];
  });
}

export function show(root: ParentNode, name: string, shown: boolean): void {
  const element = root.querySelector<HTMLElement>(`[data-${name}]`);
  if (element) element.hidden = !shown;
}

/** Writes a text; a live region that is written with the same words again would be read out again. */
export function say(root: ParentNode, name: string, text: string): void {
  const element = root.querySelector(`[data-${name}]`);
  if (element && element.textContent !== text) element.textContent = text;
}

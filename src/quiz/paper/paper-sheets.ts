import type { PaperWords } from '../../i18n/paper.ts';
import { escapeHtml } from '../../text/escape.ts';
import type { AskedQuestion } from '../exam/published-exam.ts';
import { answerCell } from './answer-cell.ts';
import { paperBody } from './paper-body.ts';

/** A paper as it is printed; nothing of a key is in it. */
export interface AskedPaper {
  readonly title: string;
  /** In the order of the paper. */
  readonly questions: readonly AskedQuestion[];
  /** What each is worth, by id; none for a practice quiz. */
  readonly points?: ReadonlyMap<string, number> | undefined;
  readonly minutes?: number | undefined;
  /** Draws the order of options and stands on the paper; without one the options stand by key. */
  readonly seed?: string | undefined;
  readonly candidate?: string | undefined;
}

/** A seed as people read it aloud: in fours. */
const shownSeed = (seed: string): string => (seed.toUpperCase().match(/.{1,4}/g) ?? []).join('-');

/** The questions and the answer sheet as HTML without any style or script; `src/styles/paper.css` lays them out. */
export function paperSheets(paper: AskedPaper, words: PaperWords): string {
  const { title, questions, points, minutes, seed, candidate } = paper;
  const total = questions.reduce((sum, { id }) => sum + (points?.get(id) ?? 0), 0);
  const facts = [
    words.questions(questions.length),
    ...(points === undefined ? [] : [words.total(round(total))]),
    ...(minutes === undefined ? [] : [words.minutes(minutes)]),
    ...(seed === undefined ? [] : [`${words.paper} ${shownSeed(seed)}`]),
  ].join(' · ');
  const line = (label: string, value = ''): string => `<span>${escapeHtml(label)}<b>${escapeHtml(value)}</b></span>`;
  const head = `<p class="paper-facts">${escapeHtml(facts)}</p>
<p class="paper-who">${line(words.name)}${line(words.number, candidate)}${line(words.date)}${line(words.score)}</p>`;
  const asked = questions.map((question) => {
    const worth = points?.get(question.id);
    const kind = [words.kinds[question.type], ...(worth === undefined ? [] : [words.points(worth)])].join(words.comma);
    return `<li><p class="paper-stem">${question.stemHtml} <small>${escapeHtml(words.inBrackets(kind))}</small></p>${paperBody(question, seed, words)}</li>`;
  });
  const cells = questions.map(
    (question) => `<li class="paper-cell-${question.type}"><span>${answerCell(question, words)}</span></li>`,
  );
  return `<section class="paper-questions"><h1>${escapeHtml(title)}</h1>
${head}
<ol>${asked.join('\n')}</ol></section>
<section class="paper-answers"><h2>${escapeHtml(words.answerSheetOf(title))}</h2>
${head}
<p class="paper-how">${escapeHtml(words.howToMark)}</p>
<ol>${cells.join('\n')}</ol></section>`;
}

const round = (value: number): number => Math.round(value * 100) / 100;

import { paperPageWordsFor, paperWordsFor } from '../../i18n/paper.ts';
import { sameCandidate } from '../../quiz/exam/draw-paper.ts';
import type { PublishedExam } from '../../quiz/exam/published-exam.ts';
import { candidatePaper } from '../../quiz/paper/candidate-paper.ts';
import { paperSheets } from '../../quiz/paper/paper-sheets.ts';

const most = 100;

/**
 * `<exam-papers>`: draws papers for the numbers that a trainer types, to be printed. It has what the exam's own page has,
 * stems and options, and no more: anybody who types a number there sees the same paper.
 */
class ExamPapers extends HTMLElement {
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    this.addEventListener('submit', (event) => this.#draw(event), { signal: this.#listeners.signal });
    this.dataset.ready = '';
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  #draw(event: Event): void {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const exam = JSON.parse(this.querySelector('[data-exam-data]')?.textContent ?? '') as PublishedExam;
    const { lang } = document.documentElement;
    const pageWords = paperPageWordsFor(lang);
    const numbers = numbersOf(String(new FormData(form).get('numbers') ?? ''));
    const attempt = Number(new FormData(form).get('attempt') ?? 1);
    const problem =
      numbers.length === 0 ? pageWords.noNumbers : numbers.length > most ? pageWords.tooMany(most) : undefined;
    const papers = problem === undefined ? numbers : [];
    const said = this.querySelector('[data-said]');
    if (said) said.textContent = problem ?? pageWords.drawn(papers.length);
    this.querySelector('[data-papers]')?.replaceChildren(
      ...papers.map((candidate) => {
        const paper = document.createElement('article');
        paper.className = 'paper';
        // Rendered at build time by the same safe renderer as every page; what is typed is escaped.
        paper.innerHTML = paperSheets(
          candidatePaper(exam, exam.questions, { candidate, attempt }),
          paperWordsFor(lang),
        );
        return paper;
      }),
    );
    const print = this.querySelector<HTMLElement>('[data-print]');
    if (print) print.hidden = papers.length === 0;
    if (problem !== undefined) form.querySelector('textarea')?.focus();
  }
}

/** One a line or between commas, each person once. */
function numbersOf(text: string): readonly string[] {
  const written = text.split(/[\n,，、;；]+/).map((number) => number.trim().slice(0, 40));
  const byPerson = new Map(written.filter((number) => number !== '').map((number) => [sameCandidate(number), number]));
  return [...byPerson.values()];
}

customElements.define('exam-papers', ExamPapers);

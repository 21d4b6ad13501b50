import type { PaperWords } from '../../i18n/paper.ts';
import { escapeHtml } from '../../text/escape.ts';
import { publishAsked } from '../exam/publish-exam.ts';
import type { AskedOption, AskedQuestion } from '../exam/published-exam.ts';
import type { Question } from '../model.ts';
import { shuffled } from '../shuffle.ts';
import { keyOf } from './say-key.ts';

export interface PrintedPaper {
  readonly title: string;
  readonly language: string;
  /** In the order of the paper. */
  readonly questions: readonly Question[];
  /** What each is worth; none for a practice quiz. */
  readonly points?: ReadonlyMap<string, number> | undefined;
  readonly minutes?: number | undefined;
  /** Draws the order of options and stands on the paper; without one the options stand by key. */
  readonly seed?: string | undefined;
  readonly candidate?: string | undefined;
  /** Adds the key on a page of its own. */
  readonly withKey: boolean;
}

interface Context {
  readonly words: PaperWords;
  readonly renderInline: (markdown: string) => string;
}

/** One A4 document, complete in itself: the paper, an answer sheet and, only where asked for, the key. */
export function renderPaper(paper: PrintedPaper, { words, renderInline }: Context): string {
  const { title, language, questions, seed, minutes, candidate, withKey } = paper;
  const asked = questions.map((question) => publishAsked(question, renderInline));
  const facts = [
    words.questions(questions.length),
    ...(minutes === undefined ? [] : [words.minutes(minutes)]),
    ...(seed === undefined ? [] : [`${words.paper} ${seed}`]),
  ];
  const line = (label: string, value = ''): string => `<span>${label}<b>${escapeHtml(value)}</b></span>`;
  const head = `<p class="who">${line(words.name)}${line(words.number, candidate)}${line(words.date)}${line(words.score)}</p>`;
  const worth = ({ id }: AskedQuestion): string => {
    const points = paper.points?.get(id);
    return points === undefined ? '' : ` <small>${words.points(points)}</small>`;
  };
  const body = asked
    .map(
      (one) =>
        `<li><p class="stem">${one.stemHtml}${worth(one)} <small>${words.kinds[one.type]}</small></p>${renderBody(one, seed, words)}</li>`,
    )
    .join('\n');
  const sheet = asked.map((_, index) => `<li>${index + 1}</li>`).join('');
  const key = `<section class="sheet"><h2>${words.key}</h2><p>${words.keyWarning}</p><ol>${questions
    .map(
      (one) =>
        `<li><b>${escapeHtml(keyOf(one, words))}</b> ${one.explanation === undefined ? '' : renderInline(one.explanation)}</li>`,
    )
    .join('\n')}</ol></section>`;
  return `<!doctype html>
<html lang="${escapeHtml(language)}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${style}</style></head>
<body><h1>${escapeHtml(title)}</h1><p>${escapeHtml(facts.join(' · '))}</p>${head}
<ol class="questions">${body}</ol>
<section class="sheet"><h2>${escapeHtml(title)} · ${words.answerSheet}</h2>${head}<ul class="cells">${sheet}</ul></section>
${withKey ? key : ''}</body></html>
`;
}

function renderBody(question: AskedQuestion, seed: string | undefined, words: PaperWords): string {
  // Keys stay the author's, so that paper and key agree; only the order differs.
  const arrange = (options: readonly AskedOption[]) =>
    seed === undefined ? options : shuffled(options, `${seed}/${question.id}`);
  const list = (options: readonly AskedOption[]): string =>
    `<ul>${options.map(({ key, html }) => `<li><b>${escapeHtml(key)}</b> ${html}</li>`).join('')}</ul>`;
  switch (question.type) {
    case 'single':
    case 'multiple':
      return list(question.shuffle ? arrange(question.options) : question.options);
    case 'order':
      return list(arrange(question.options));
    case 'boolean':
      return `<p>☐ ${words.trueWord}　☐ ${words.falseWord}</p>`;
    case 'blank':
      return '';
    case 'match':
      return `<div class="pair">${list(question.left)}${list(question.shuffle ? arrange(question.right) : question.right)}</div>`;
    case 'scenario': {
      const number = new Map(question.turns.map(({ id }, index) => [id, index + 1]));
      return question.turns
        .map(({ id, messageHtml, choices }) => {
          const replies = choices.map((one) => ({
            ...one,
            html: `${one.html} → ${number.get(one.next ?? '') ?? '■'}`,
          }));
          return `<p>${number.get(id)}. “${messageHtml}”</p>${list(replies)}`;
        })
        .join('');
    }
  }
}

const style = `@page{size:A4;margin:18mm}body{font:11pt/1.6 'Noto Sans CJK SC','Microsoft YaHei','PingFang SC',sans-serif;color:#000;max-width:174mm;margin:0 auto}
h1{font-size:16pt}.who{display:flex;gap:6mm}.who span{flex:1;white-space:nowrap}.who b{display:inline-block;min-width:60%;border-bottom:1px solid #000}
li{break-inside:avoid}ol.questions>li{margin-bottom:5mm}ul{list-style:none;padding:0;margin:1mm 0}.stem{margin:0;font-weight:600}small{font-weight:400}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:6mm}.quiz-gap{display:inline-block;min-width:24mm;border-bottom:1px solid #000}
.sheet{break-before:page}.cells{display:grid;grid-template-columns:repeat(3,1fr)}.cells li{border:1px solid #000;height:11mm;padding:0 2mm}`;

import type { PaperWords } from '../../i18n/paper.ts';
import { escapeHtml } from '../../text/escape.ts';
import { publishAsked } from '../exam/publish-exam.ts';
import type { Question } from '../model.ts';
import { type AskedPaper, paperSheets } from './paper-sheets.ts';
import { keyOf } from './say-key.ts';

export interface PrintedPaper extends Omit<AskedPaper, 'questions'> {
  readonly language: string;
  /** In the order of the paper. */
  readonly questions: readonly Question[];
  /** Adds the key on a page of its own. */
  readonly withKey: boolean;
}

interface Context {
  readonly words: PaperWords;
  readonly renderInline: (markdown: string) => string;
  /** The text of `src/styles/paper.css`. */
  readonly style: string;
}

/** One A4 document, complete in itself: the paper, an answer sheet and, only where asked for, the key. */
export function renderPaper(paper: PrintedPaper, { words, renderInline, style }: Context): string {
  const { title, language, questions, withKey } = paper;
  const asked = questions.map((question) => publishAsked(question, renderInline));
  const sheets = paperSheets({ ...paper, questions: asked }, words);
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title><style>
${frame}${style}</style></head>
<body><main class="paper">
${sheets}
${withKey ? keySheet(paper, words, renderInline) : ''}</main></body>
</html>
`;
}

function keySheet({ title, seed, questions }: PrintedPaper, words: PaperWords, renderInline: Context['renderInline']) {
  const entries = questions.map((one) => {
    const why = one.explanation === undefined ? '' : `<br>${renderInline(one.explanation)}`;
    return `<li><b>${escapeHtml(keyOf(one, seed, words))}</b>${why}</li>`;
  });
  return `<section class="paper-key"><h2>${escapeHtml(words.keyOf(title))}</h2>
<p>${escapeHtml(words.keyWarning)}</p>
<ol>${entries.join('\n')}</ol></section>
`;
}

// What a page of the site has from its own styles.
const frame = `@page { size: A4; margin: 16mm; }
body { margin: 0 auto; padding: 4mm; max-width: 178mm; font: 11pt/1.6 'Noto Sans CJK SC', 'Microsoft YaHei', 'PingFang SC', sans-serif; color: #000; background: #fff; }
@media print { body { padding: 0; } }
`;

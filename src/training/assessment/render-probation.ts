import { type AssessmentWords, assessmentWords } from '../../i18n/assessment.ts';
import type { Language } from '../../i18n/language.ts';
import { escapeHtml } from '../../text/escape.ts';
import type { FormResult, ProbationDecision } from './decide-probation.ts';

export interface ProbationSheetOptions {
  readonly language: Language;
  /** The handbook's title, at the head of each sheet. */
  readonly handbook: string;
}

/** One A4 sheet for each person, as a whole HTML document that needs nothing else. */
export function renderProbation(
  decisions: readonly ProbationDecision[],
  { language, handbook }: ProbationSheetOptions,
): string {
  const words = assessmentWords[language];
  const sheets = decisions.map((decision) => renderSheet(decision, words, handbook));
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(words.probationTitle)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    ...sheets,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function renderSheet(decision: ProbationDecision, words: AssessmentWords, handbook: string): string {
  const { name, number, forms, exams, missingExams, outcome } = decision;
  const rows = [
    ...forms.map((form) =>
      row([form.title, formPercent(form, words), words.results[formState(form)], formRemark(form, words)]),
    ),
    ...exams.map(({ title, percent, passed }) =>
      row([title, words.percent(percent), words.results[passed ? 'passed' : 'failed'], '']),
    ),
    ...missingExams.map(({ title }) => row([title, '', words.results.missing, ''])),
  ];
  return [
    '<section>',
    `<p class="book">${escapeHtml(handbook)}</p>`,
    `<h1>${escapeHtml(words.probationTitle)}</h1>`,
    `<p>${escapeHtml(words.columns.name)}${words.colon}<b>${escapeHtml(name)}</b>${number === '' ? '' : `　${escapeHtml(words.columns.number)}${words.colon}${escapeHtml(number)}`}</p>`,
    `<table><thead>${row(words.probationColumns, 'th')}</thead><tbody>${rows.join('')}</tbody></table>`,
    `<p class="outcome">${escapeHtml(words.proposal)}${words.colon}<b>${escapeHtml(words.outcomes[outcome])}</b></p>`,
    `<p class="note">${escapeHtml(words.proposalNote)}</p>`,
    `<table class="signs"><tbody>${words.signers.map((signer) => row([signer, '', words.columns.date, ''])).join('')}</tbody></table>`,
    '</section>',
  ].join('\n');
}

const formState = ({ score }: FormResult): 'passed' | 'failed' | 'open' | 'missing' =>
  score === undefined ? 'missing' : score.passed === undefined ? 'open' : score.passed ? 'passed' : 'failed';

const formPercent = ({ score }: FormResult, words: AssessmentWords): string =>
  score ? words.percent(score.percent) : '';

const formRemark = ({ below, note, observer, date }: FormResult, words: AssessmentWords): string =>
  [below.length > 0 ? words.belowLowest(below) : '', note, [observer, date].filter(Boolean).join(' ')]
    .map((part) => part.trim().replace(/[。.；;]$/, ''))
    .filter(Boolean)
    .join(words.sentenceGap);

const row = (cells: readonly string[], tag: 'td' | 'th' = 'td'): string =>
  `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`;

const style = [
  '@page{size:A4;margin:18mm}',
  'body{margin:2rem auto;max-width:46rem;padding:0 1rem;font:16px/1.7 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:#111;background:#fff}',
  'section{break-after:page}section:last-child{break-after:auto}',
  'h1{font-size:1.5rem;margin:0 0 1rem}.book{margin:0;color:#444}',
  'table{width:100%;border-collapse:collapse;margin:1rem 0}th,td{border:1px solid #666;padding:.4rem .6rem;text-align:start;vertical-align:top}',
  'td:nth-child(2),td:nth-child(3),th{white-space:nowrap}.signs td{height:3rem;width:25%}.outcome{font-size:1.15rem}.note{color:#444;font-size:.9rem}',
  '@media print{body{margin:0;max-width:none;padding:0}}',
].join('');

/** The same decisions as rows for a spreadsheet, headings first. */
export function probationRows(decisions: readonly ProbationDecision[], language: Language): (string | number)[][] {
  const words = assessmentWords[language];
  const forms = decisions[0]?.forms ?? [];
  const exams = [
    ...new Map(
      decisions.flatMap((one) => [...one.exams, ...one.missingExams].map(({ exam, title }) => [exam, title] as const)),
    ),
  ];
  return [
    [
      words.columns.name,
      words.columns.number,
      ...forms.flatMap(({ title }) => [title, words.resultOf(title)]),
      ...exams.flatMap(([, title]) => [title, words.resultOf(title)]),
      words.proposal,
    ],
    ...decisions.map((decision) => [
      decision.name,
      decision.number,
      ...decision.forms.flatMap((form) => [form.score?.percent ?? '', words.results[formState(form)]]),
      ...exams.flatMap(([id]) => {
        const result = decision.exams.find(({ exam }) => exam === id);
        return [result?.percent ?? '', words.results[result ? (result.passed ? 'passed' : 'failed') : 'missing']];
      }),
      words.outcomes[decision.outcome],
    ]),
  ];
}

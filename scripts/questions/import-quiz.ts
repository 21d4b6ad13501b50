import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { toDiagnostic } from '../../src/diagnostics/diagnostic.ts';
import { formatWords, sayIssue, sayRefusal } from '../../src/i18n/formats.ts';
import type { Language } from '../../src/i18n/language.ts';
import type { Issue } from '../../src/quiz/formats/draft.ts';
import { type NamedDraft, nameQuestions } from '../../src/quiz/formats/name-questions.ts';
import { isFormat, readable } from '../../src/quiz/formats/registry.ts';
import { writeQuiz } from '../../src/quiz/formats/write-quiz.ts';
import { parseQuiz } from '../../src/quiz/parse-quiz.ts';
import { handbookLanguage } from '../../src/source/handbook-language.ts';
import { loadAnswerKey } from '../../src/source/load-answer-key.ts';
import type { CommandContext, CommandOption, ExitCode } from '../command.ts';
import { checkHandbook } from '../commands/check.ts';
import { readBankFile } from '../io/read-bank-file.ts';
import { Refused } from '../io/refused.ts';
import { writeWhole } from '../io/write-whole.ts';

export const questionOptions: Readonly<Record<string, CommandOption>> = {
  from: {
    value: 'FORMAT',
    values: readable,
    help: {
      'zh-CN': `题库的格式，默认自己判断：${readable.join('、')}`,
      en: `Format of a question bank: ${readable.join(', ')}`,
    },
  },
  chapter: {
    value: 'PART/CHAPTER',
    help: { 'zh-CN': '题库属于哪一章', en: 'The chapter that the questions belong to' },
  },
  strict: { help: { 'zh-CN': '题库有一点带不过来就不写', en: 'Write nothing when anything would be lost' } },
  format: {
    value: 'json',
    values: ['json'],
    help: { 'zh-CN': '题库的报告打在屏幕上（JSON）', en: 'Print the report on a question bank as JSON' },
  },
  partial: {
    help: { 'zh-CN': '题库里有错的题跳过，其余照导', en: 'Leave out questions with mistakes and import the others' },
  },
};

/** Whether a command line means questions and not a document. */
export const isQuestionImport = ({ operands: [file = ''], options }: CommandContext): boolean =>
  isFormat(options.from) ||
  /^(?:\.\/)?quizzes\//.test(String(options.to ?? '')) ||
  /\.(?:gift|aiken|xml|txt)$/i.test(file);

/** `handbook import BANK --to quizzes/ID.yaml`: the questions of another program as a quiz of ours. */
export async function importQuestions({ place, operands, options, print, note }: CommandContext): Promise<ExitCode> {
  const language = handbookLanguage(place.root);
  const words = formatWords[language];
  const [file] = operands;
  const { to, from } = options;
  if (file === undefined || typeof to !== 'string') {
    note(words.importUsage);
    return 2;
  }
  const [, slug] = /^(?:\.\/)?quizzes\/([a-z0-9]+(?:-[a-z0-9]+)*)\.yaml$/.exec(to) ?? [];
  if (slug === undefined) {
    note(words.wrongTarget(to));
    return 2;
  }
  const target = `quizzes/${slug}.yaml`;
  if (options.force !== true && existsSync(join(place.root, target))) {
    note(words.exists(target));
    return 1;
  }
  const found = await readBankFile(resolve(file), isFormat(from) ? from : undefined).catch((error: unknown) => {
    if (!(error instanceof Refused)) throw error;
    note(`${file}: ${sayRefusal(error.code, error.detail, language)}`);
    return undefined;
  });
  if (!found) return 1;
  const { bank, format } = found;
  const taken = loadAnswerKey(place.root).quizzes.filter(({ id }) => id !== slug);
  const ids = new Set(taken.flatMap(({ questions }) => questions.map(({ id }) => id)));
  const romanise = await loadRomanise();
  const named = nameQuestions(
    bank.questions.map(({ draft }) => draft),
    slug,
    ids,
    romanise,
  );
  const checked = named.map((question) => ({ question, problems: mistakesOf(question, target, language) }));
  const sound = checked.filter(({ problems }) => problems.length === 0).map(({ question }) => question);
  const messages = [
    ...bank.issues.map((issue) => ({
      ...placeOf(issue),
      severity: issue.severity,
      code: issue.code as string,
      message: sayIssue(issue, language),
    })),
    ...checked.flatMap(({ problems }, index) => {
      const { at } = bank.questions[index] ?? { at: { line: 1 } };
      return problems.map(({ ruleId, message }) => ({ ...at, severity: 'error' as const, code: ruleId, message }));
    }),
    ...(bank.questions.length + bank.issues.length === 0
      ? [{ line: 1, severity: 'error' as const, code: 'nothing', message: sayIssue({ code: 'nothing' }, language) }]
      : []),
  ];
  for (const { severity, message, ...at } of messages) {
    const where =
      'cell' in at && at.cell !== undefined ? words.cell(at.cell) : words.line('line' in at ? (at.line ?? 1) : 1);
    note(`${basename(file)} ${words.issue(where, severity === 'error', message)}`);
  }
  const errors = messages.filter(({ severity }) => severity === 'error' || options.strict === true).length;
  const isWritten = sound.length > 0 && (errors === 0 || (options.partial === true && options.strict !== true));
  const noSource = sound.filter(({ draft }) => draft.source === undefined).map(({ id }) => id);
  const report = {
    from: format,
    to: target,
    written: isWritten,
    questions: sound.map(({ id }) => id),
    noSource,
    issues: messages,
  };
  if (typeof options.report === 'string') writeWhole(resolve(options.report), `${JSON.stringify(report, null, 2)}\n`);
  if (options.format === 'json') print(JSON.stringify(report, null, 2));
  if (!isWritten) {
    note(options.strict === true ? words.strict : words.notWritten(errors));
    return 1;
  }
  const title = bank.title ?? basename(file).replace(/\.[^.]*$/, '');
  const chapter = typeof options.chapter === 'string' ? options.chapter : undefined;
  writeWhole(join(place.root, target), writeQuiz({ title, chapter }, sound));
  note(words.imported(sound.length, target));
  if (noSource.length > 0) note(words.noSource(noSource));
  return sayCheck({ place, note }, target);
}

const placeOf = ({ at }: Issue): { readonly line?: number; readonly cell?: string } => at;

/** What our own rules say against a question by itself. */
const mistakesOf = (question: NamedDraft, file: string, language: Language) =>
  parseQuiz(writeQuiz({ title: file }, [question]), file)
    .findings.filter(({ severity }) => severity === 'error')
    .map((finding) => toDiagnostic(finding, language));

/** What the check says of the new file: it stands, and a person decides. */
async function sayCheck({ place, note }: Pick<CommandContext, 'place' | 'note'>, file: string): Promise<ExitCode> {
  const { report } = await checkHandbook({ place });
  const about = report.diagnostics.filter((diagnostic) => diagnostic.file === file);
  if (about.length > 0) note(formatWords[report.language].checkNext);
  for (const { place: at, message, hint } of about) note(`${file}:${at.start.line} ${message} ${hint}`);
  return about.some(({ severity }) => severity === 'error') ? 1 : 0;
}

// A dictionary of its own, which only this needs.
async function loadRomanise(): Promise<(text: string) => string> {
  const { pinyin } = await import('pinyin-pro');
  return (text) => pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }).join(' ');
}

import {
  type GIFTQuestion,
  type NumericalChoice,
  type NumericalFormat,
  parse,
  type TextChoice,
  type TextFormat,
} from 'gift-pegjs';
import type { AuthoredBody, Option } from '../model.ts';
import { type Issue, type IssueCode, letterAt, type ReadBank, type ReadQuestion, type Spot } from './draft.ts';
import { decimal } from './gaps.ts';
import { giftDecoded, joinAtGap } from './gift-text.ts';
import { markdownOfHtml } from './html-text.ts';
import { matchBody } from './pairs.ts';
import { markdownOf } from './plain-text.ts';
import { readTags } from './tags.ts';

// The parser backtracks; no question that people write is near this long.
const longestQuestion = 50_000;

/** Reads GIFT question by question, so that one mistake leaves the others whole. */
export function readGift(text: string): ReadBank {
  const questions: ReadQuestion[] = [];
  const issues: Issue[] = [];
  let title: string | undefined;
  for (const { line, source } of blocksOf(text)) {
    const at: Spot = { line };
    if (source.length > longestQuestion) {
      issues.push({ severity: 'error', code: 'too-long', at });
      continue;
    }
    const parsed = parseBlock(source, line);
    if ('issue' in parsed) {
      issues.push(parsed.issue);
      continue;
    }
    for (const question of parsed.questions) {
      if (question.type === 'Category') {
        const name = question.title.split('/').at(-1)?.trim();
        if (title === undefined) title = name || undefined;
        else issues.push({ severity: 'note', code: 'category', at, found: name });
      } else readQuestion(question, at, questions, issues);
    }
  }
  return { title, questions, issues };
}

interface Block {
  /** On which it begins, from 1. */
  readonly line: number;
  readonly source: string;
}

function blocksOf(text: string): readonly Block[] {
  const blocks: { line: number; lines: string[] }[] = [];
  let isInside = false;
  for (const [index, line] of text.replace(/\r\n?/g, '\n').split('\n').entries()) {
    const current = blocks.at(-1);
    if (/^[ \t]*$/.test(line)) isInside = false;
    else if (isInside && current) current.lines.push(line);
    else blocks.push({ line: index + 1, lines: [line] });
    // A category needs no empty line behind it everywhere.
    if (line.trim() !== '') isInside = !/^\s*\$CATEGORY:/.test(line);
  }
  return blocks
    .filter(({ lines }) => lines.some((line) => !/^\s*\/\//.test(line)))
    .map(({ line, lines }) => ({ line, source: lines.join('\n') }));
}

function parseBlock(source: string, line: number): { questions: readonly GIFTQuestion[] } | { issue: Issue } {
  try {
    return { questions: parse(source) };
  } catch (error) {
    const { location, found } = error as { location?: { start: { line: number } }; found?: string | null };
    const at = { line: line + (location?.start.line ?? 1) - 1 };
    return { issue: { severity: 'error', code: 'syntax', at, found: found ?? undefined } };
  }
}

function readQuestion(
  question: Exclude<GIFTQuestion, { type: 'Category' }>,
  at: Spot,
  questions: ReadQuestion[],
  issues: Issue[],
): void {
  const report = (severity: Issue['severity'], code: IssueCode, found?: string): void =>
    void issues.push({ severity, code, at, found });
  const text = (formatted: TextFormat | null): string | undefined => {
    if (formatted === null || formatted.text.trim() === '') return undefined;
    if (formatted.format === 'markdown') return formatted.text;
    if (formatted.format === 'plain' || !/[<&]/.test(formatted.text)) return markdownOf(formatted.text);
    const { markdown, dropped, pictures } = markdownOfHtml(formatted.text);
    if (dropped.length > 0) report('note', 'html-dropped', dropped.join(', '));
    for (const picture of pictures) report('note', 'picture', picture);
    return markdown;
  };
  const stem = text(question.stem);
  if (question.type === 'Description') report('error', 'answer-missing');
  else if (question.type === 'Essay') report('error', 'type-unsupported', 'Essay');
  else if (stem === undefined) report('error', 'stem-missing');
  if (question.type === 'Description' || question.type === 'Essay' || stem === undefined) return;
  const body = bodyOf(question, { text, report });
  if (!body) return;
  const { tags, unknown } = readTags(question.tags ?? []);
  for (const tag of unknown) report('note', 'tag-dropped', tag);
  questions.push({
    at,
    draft: {
      name: (question.title ?? question.id)?.trim() || undefined,
      stem: question.hasEmbeddedAnswers ? joinAtGap(stem) : stem,
      hints: [],
      explanation: text(question.globalFeedback),
      ...tags,
      ...body,
    },
  });
}

interface Reading {
  readonly text: (formatted: TextFormat | null) => string | undefined;
  readonly report: (severity: Issue['severity'], code: IssueCode, found?: string) => void;
}

function bodyOf(
  question: Exclude<GIFTQuestion, { type: 'Category' | 'Description' | 'Essay' }>,
  reading: Reading,
): AuthoredBody | undefined {
  const { text, report } = reading;
  switch (question.type) {
    case 'TF': {
      // The first feedback is for the wrong answer, the second for the right one.
      const [wrong, right] = [text(question.trueFeedback), text(question.falseFeedback)];
      const feedback = (isTrue: boolean) => (isTrue === question.isTrue ? right : wrong);
      const option = (isTrue: boolean): Option => withFeedback({ key: String(isTrue), text: '' }, feedback(isTrue));
      return { type: 'boolean', options: [option(true), option(false)], answer: question.isTrue };
    }
    case 'Matching': {
      const pairs = question.matchPairs.map(({ subquestion, subanswer }) => {
        const right = giftDecoded(subanswer);
        return { left: text(subquestion) ?? '', right: subquestion.format === 'markdown' ? right : markdownOf(right) };
      });
      return matchBody(pairs);
    }
    case 'Short': {
      const accepted = question.choices.flatMap(({ text: { text: answer }, weight }) => {
        if (weight !== null && weight < 100) report('note', 'partial-credit', answer);
        return (weight === null || weight >= 100) && answer !== '*' ? [answer.replace(/\\\*/g, '*')] : [];
      });
      if (accepted.length > 0) return { type: 'blank', blanks: [{ accepted }] };
      report('error', 'answer-missing');
      return undefined;
    }
    case 'Numerical': {
      const choices = Array.isArray(question.choices) ? question.choices : [question.choices];
      const numbers = choices.flatMap((choice) => numberRange(choice, report));
      const [first] = numbers;
      if (first) {
        const same = numbers.filter(({ tolerance }) => tolerance === first.tolerance);
        for (const other of numbers) if (!same.includes(other)) report('note', 'tolerance-mixed', other.value);
        return { type: 'blank', blanks: [{ accepted: same.map(({ value }) => value), tolerance: first.tolerance }] };
      }
      report('error', 'answer-missing');
      return undefined;
    }
    case 'MC':
      return choiceBody(question.choices, reading);
  }
}

function numberRange(
  choice: NumericalChoice | NumericalFormat,
  report: Reading['report'],
): readonly { readonly value: string; readonly tolerance: number | undefined }[] {
  const { text, weight } = 'text' in choice ? choice : { text: choice, weight: null };
  if (weight !== null && weight < 100) {
    report('note', 'partial-credit');
    return [];
  }
  switch (text.type) {
    case 'simple':
      return [{ value: decimal(text.number ?? 0), tolerance: undefined }];
    case 'range':
      return [{ value: decimal(text.number ?? 0), tolerance: text.range ?? 0 }];
    case 'high-low': {
      const [low, high] = [text.numberLow ?? 0, text.numberHigh ?? 0];
      return [{ value: decimal((low + high) / 2), tolerance: Number(decimal(Math.abs(high - low) / 2)) }];
    }
    default:
      return [];
  }
}

function choiceBody(choices: readonly TextChoice[], { text, report }: Reading): AuthoredBody | undefined {
  const options = choices.map(({ text: words, feedback }, index) =>
    withFeedback({ key: letterAt(index), text: text(words) ?? '' }, text(feedback)),
  );
  const keys = (isRight: (choice: TextChoice) => boolean) =>
    choices.flatMap((choice, index) => (isRight(choice) ? [letterAt(index)] : []));
  const [right, ...others] = keys(({ isCorrect, weight }) => isCorrect && (weight === null || weight >= 100));
  const weighted = keys(({ isCorrect, weight }) => !isCorrect && weight !== null && weight > 0);
  if (right !== undefined && others.length === 0) {
    if (weighted.length > 0) report('note', 'partial-credit', weighted.join(', '));
    return { type: 'single', options, shuffle: true, answer: right };
  }
  const answer = keys(({ isCorrect, weight }) => (weight === null ? isCorrect : weight > 0));
  if (answer.length > 0) return { type: 'multiple', options, shuffle: true, answer };
  report('error', 'answer-missing');
  return undefined;
}

const withFeedback = (option: Option, feedback: string | undefined): Option =>
  feedback === undefined ? option : { ...option, feedback };

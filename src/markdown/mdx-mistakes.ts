import { VFileMessage } from 'vfile-message';
import { type Finding, finding } from '../diagnostics/finding.ts';
import type { Place } from '../diagnostics/place.ts';
import type { AngleUse, TagMistake } from '../i18n/diagnostics/chapter.ts';

/** A text whose MDX cannot be parsed, with every reason why, and what was left of it once those were taken out. */
export interface Recovered<Tree> {
  readonly tree: Tree | undefined;
  readonly findings: readonly Finding[];
}

// Far more than a person would leave in one chapter, so that a file of another kind ends soon.
const maxMistakes = 40;

/**
 * Parses, and when the parser stops at a mistake, notes it, takes the offending character out (same length, so that
 * every other place stays right) and parses again: an author sees all mistakes of a chapter at once.
 */
export function parseRecovering<Tree>(text: string, file: string, parse: (text: string) => Tree): Recovered<Tree> {
  const findings: Finding[] = [];
  const state: State = { text, rest: text, leftOpen: new Map() };
  for (let round = 0; round < maxMistakes; round++) {
    try {
      return { tree: parse(state.rest), findings };
    } catch (error) {
      if (!(error instanceof VFileMessage)) throw error;
      const mistake = explain(error, state);
      if (mistake.finding) findings.push(finding(mistake.finding.ruleId, { ...mistake.finding, file } as never));
      for (const offset of mistake.offsets)
        state.rest = `${state.rest.slice(0, offset)}x${state.rest.slice(offset + 1)}`;
    }
  }
  return { tree: undefined, findings };
}

interface State {
  /** As its author wrote it. */
  readonly text: string;
  /** Without what was taken out so far; of the same length. */
  rest: string;
  /** How many opening tags of each name were taken out, whose closing tags the parser has yet to stumble over. */
  readonly leftOpen: Map<string, number>;
}

interface Mistake {
  /** Nothing when it only follows from one that was reported already. */
  readonly finding?: {
    readonly ruleId: Finding['ruleId'];
    readonly place: Place;
    readonly values: Record<string, unknown>;
  };
  /** The characters to take out, never none. */
  readonly offsets: readonly number[];
}

function explain(error: VFileMessage, state: State): Mistake {
  const { text, rest } = state;
  const offset = offsetOf(error, text);
  if (error.source === 'micromark-extension-mdx-expression') {
    const open = openBrace(rest, offset);
    return mistake('chapter/brace', text, open, { near: around(text, open) });
  }
  if (error.source === 'micromark-extension-mdxjs-esm') {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    return mistake('chapter/import', text, start, { near: lineFrom(text, start) });
  }
  if (error.ruleId === 'end-tag-mismatch') return explainMismatch(error, offset, state);
  const open = Math.max(0, rest.lastIndexOf('<', offset));
  const tag = rest.slice(open);
  const closed = /^<\/([\w.:-]+)/.exec(tag)?.[1];
  if (closed && error.ruleId === 'unexpected-closing-slash') {
    return wasLeftOpen(closed, state) ? { offsets: [open] } : mistake('chapter/unclosed', text, open, { name: closed });
  }
  const use = angleUse(tag);
  if (use) return mistake('chapter/less-than', text, open, { near: around(text, open), use });
  const opened = /^<([\w.:-]+)/.exec(tag)?.[1] ?? '';
  if (hasClosing(opened, tag)) leaveOpen(opened, state);
  const found = text[offset] ?? '';
  const unquoted = /[“”‘’＂＝]/.test(found) || text[offset - 1] === '=';
  const reason: TagMistake = error.ruleId === 'unexpected-eof' ? 'unfinished' : unquoted ? 'quote' : 'character';
  return mistake('chapter/tag-syntax', text, open, { near: lineFrom(text, open), reason, found });
}

/** What a `<` was meant for that begins no tag. */
function angleUse(tag: string): AngleUse | undefined {
  if (tag.startsWith('<!--')) return 'comment';
  if (/^<(?:https?:|mailto:|[\w.+-]+@)/.test(tag)) return 'address';
  return /^<\/?[A-Za-z]/.test(tag) ? undefined : 'sign';
}

/** Whether a mistyped opening tag has a closing one further on, which would be reported as well. */
const hasClosing = (name: string, tag: string): boolean =>
  name !== '' && !/^[^\n>]*\/>/.test(tag) && tag.includes(`</${name}>`);

/** The three ways in which the parser says that tags do not pair up. */
function explainMismatch({ reason }: VFileMessage, offset: number, state: State): Mistake {
  const { text, rest } = state;
  const unclosed = (name: string, at: number, offsets: readonly number[]): Mistake => ({
    ...mistake('chapter/unclosed', text, at, { name }),
    offsets,
  });
  const early = /^Expected the closing tag `<\/([\w.:-]*)>`/.exec(reason)?.[1];
  // The closing tag stands inside a list or paragraph that the opening one stands before.
  if (early !== undefined)
    return unclosed(early, offset, [offset, Math.max(0, lastOpening(rest.slice(0, offset), early))]);
  const [, name = '', line, column] = /for `<([\w.:-]*)>`(?: \((\d+):(\d+)-)?/.exec(reason) ?? [];
  const open = line ? offsetAt(text, Number(line), Number(column)) : offset;
  const closing = /^Unexpected closing tag `<\/([\w.:-]*)>`/.exec(reason)?.[1];
  if (closing === undefined || lastOpening(rest.slice(0, open), closing) >= 0) {
    // Its own closing tag, if it comes later, is the same mistake.
    leaveOpen(name, state);
    return unclosed(name, open, [open]);
  }
  if (wasLeftOpen(closing, state)) return { offsets: [offset] };
  return unclosed(name, offset, [open, offset]);
}

/** Where the innermost tag of this name opens that is still open at the end of `before`; -1 where there is none. */
function lastOpening(before: string, name: string): number {
  const open: number[] = [];
  for (const { 0: tag, 1: slash, 2: other, index } of before.matchAll(/<(\/?)([\w.:-]+)[^<>]*>/g)) {
    if (other !== name || tag.endsWith('/>')) continue;
    if (slash) open.pop();
    else open.push(index);
  }
  return open.at(-1) ?? -1;
}

function leaveOpen(name: string, { leftOpen }: State): void {
  leftOpen.set(name, (leftOpen.get(name) ?? 0) + 1);
}

function wasLeftOpen(name: string, { leftOpen }: State): boolean {
  const left = leftOpen.get(name) ?? 0;
  leftOpen.set(name, Math.max(0, left - 1));
  return left > 0;
}

function mistake(ruleId: Finding['ruleId'], text: string, offset: number, values: Record<string, unknown>): Mistake {
  return { finding: { ruleId, place: { start: pointAt(text, offset) }, values }, offsets: [offset] };
}

function offsetOf({ place }: VFileMessage, text: string): number {
  const point = place && 'start' in place ? place.start : place;
  return Math.min(Math.max(point?.offset ?? text.length - 1, 0), Math.max(text.length - 1, 0));
}

function openBrace(text: string, from: number): number {
  let closed = 0;
  for (let index = from; index >= 0; index--) {
    if (text[index] === '}') closed++;
    else if (text[index] === '{' && closed-- <= 0) return index;
  }
  return Math.max(0, text.lastIndexOf('{', from));
}

function pointAt(text: string, offset: number) {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n') };
}

function offsetAt(text: string, line: number, column: number): number {
  let start = 0;
  for (let passed = 1; passed < line; passed++) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}

const around = (text: string, offset: number): string => {
  const start = Math.max(text.lastIndexOf('\n', offset - 1) + 1, offset - 6);
  return lineFrom(text, start).slice(0, 16);
};

const lineFrom = (text: string, start: number): string => {
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? undefined : end).slice(0, 40);
};

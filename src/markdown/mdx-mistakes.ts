import { VFileMessage } from 'vfile-message';
import { type Finding, finding } from '../diagnostics/finding.ts';
import type { Place } from '../diagnostics/place.ts';
import type { TagMistake } from '../i18n/diagnostics/chapter.ts';

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
  const openings = new Map<string, number>();
  let rest = text;
  for (let round = 0; round < maxMistakes; round++) {
    try {
      return { tree: parse(rest), findings };
    } catch (error) {
      if (!(error instanceof VFileMessage)) throw error;
      const mistake = explain(error, rest, openings);
      if (mistake.finding) findings.push(finding(mistake.finding.ruleId, { ...mistake.finding, file } as never));
      for (const offset of mistake.offsets) rest = `${rest.slice(0, offset)}x${rest.slice(offset + 1)}`;
    }
  }
  return { tree: undefined, findings };
}

interface Mistake {
  /** Nothing when it only follows from one that was reported already. */
  readonly finding?: { readonly ruleId: Finding['ruleId']; readonly place: Place; readonly values: Record<string, unknown> };
  /** The characters to take out, never none. */
  readonly offsets: readonly number[];
}

function explain(error: VFileMessage, text: string, openings: Map<string, number>): Mistake {
  const offset = offsetOf(error, text);
  if (error.source === 'micromark-extension-mdx-expression') {
    const open = openBrace(text, offset);
    return mistake('chapter/brace', text, open, { near: around(text, open) });
  }
  if (error.source === 'micromark-extension-mdxjs-esm') {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    return mistake('chapter/import', text, start, { near: lineFrom(text, start) });
  }
  if (error.ruleId === 'end-tag-mismatch') return explainMismatch(error, text, offset, openings);
  const open = Math.max(0, text.lastIndexOf('<', offset));
  const name = /^<\/([\w.:-]+)/.exec(text.slice(open))?.[1];
  if (name && error.ruleId === 'unexpected-closing-slash') {
    const left = openings.get(name) ?? 0;
    openings.set(name, left - 1);
    return left > 0 ? { offsets: [open] } : mistake('chapter/unclosed', text, open, { name });
  }
  if (!/^<\/?[A-Za-z]/.test(text.slice(open, open + 3)) || /^<https?:/.test(text.slice(open))) {
    return mistake('chapter/less-than', text, open, { near: around(text, open) });
  }
  const found = text[offset] ?? '';
  const reason: TagMistake = error.ruleId === 'unexpected-eof' ? 'unfinished' : /[“”‘’＂＝]/.test(found) ? 'quote' : 'character';
  return mistake('chapter/tag-syntax', text, open, { near: lineFrom(text, open), reason });
}

/** `Expected a closing tag for `<X>` (1:1-1:4)`, or `Unexpected closing tag `</Y>`, expected … for `<X>` (1:1-1:4)`. */
function explainMismatch(error: VFileMessage, text: string, offset: number, openings: Map<string, number>): Mistake {
  const opened = /`<([\w.:-]*)>`(?: \((\d+):(\d+)-)?/.exec(error.reason);
  const name = opened?.[1] ?? '';
  const open = opened?.[2] ? offsetAt(text, Number(opened[2]), Number(opened[3])) : offset;
  const closing = /closing tag `<\//.test(error.reason) && text[offset] === '<' ? [offset] : [];
  // The closing tag of the same name, if it comes later, is the same mistake.
  if (closing.length === 0) openings.set(name, (openings.get(name) ?? 0) + 1);
  const at = closing[0] ?? open;
  return { ...mistake('chapter/unclosed', text, at, { name }), offsets: [open, ...closing] };
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

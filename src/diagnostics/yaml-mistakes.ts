import { type Document, visit, type YAMLParseError } from 'yaml';
import type { YamlMistake, YamlReason } from '../i18n/diagnostics/yaml-mistakes.ts';

/** A mistake in the syntax, and the stretch of the text (offsets) that it is about. */
export interface LocatedMistake {
  readonly mistake: YamlMistake;
  readonly start: number;
  readonly end: number;
}

/**
 * What the parser complained of, in terms that an author knows. One for each line: what follows on the same line is
 * the parser losing its way.
 */
export function explainErrors(document: Document.Parsed, text: string): LocatedMistake[] {
  const lines = new Set<number>();
  return document.errors.flatMap((error) => {
    const line = text.lastIndexOf('\n', error.pos[0] - 1);
    if (lines.has(line)) return [];
    lines.add(line);
    return [explain(error, document, text)];
  });
}

/** The reference that keeps a parsed text from becoming data: one without a target, or one of far too many. */
export function explainAlias(document: Document.Parsed, text: string): LocatedMistake {
  const located: LocatedMistake[] = [];
  visit(document, {
    Alias(_, node) {
      const [start, end] = node.range ?? [0, 1];
      const found = { mistake: { reason: 'alias' as const, near: text.slice(start, end) }, start, end };
      if (node.resolve(document) === undefined) located.unshift(found);
      else located.push(found);
    },
  });
  return located[0] ?? { mistake: { reason: 'alias', near: lineAt(text, 0) }, start: 0, end: 1 };
}

function explain({ code, message, pos }: YAMLParseError, document: Document.Parsed, text: string): LocatedMistake {
  const [start, end] = pos;
  const at = (reason: YamlReason, near = lineAt(text, start)): LocatedMistake => ({
    mistake: { reason, near },
    start,
    end,
  });
  if (/: *[｛［]/.test(wholeLine(text, start))) return at('wide-bracket', wholeLine(text, start).trim());
  switch (code) {
    case 'MISSING_CHAR':
      return /closing ["']/.test(message) ? openQuote(document, text, start) : at('no-colon');
    case 'TAB_AS_INDENT':
      return at('tab');
    case 'BAD_INDENT':
      return /Flow (?:sequence|map)/.test(message) ? openBracket(document, text, start) : at('indent');
    case 'BLOCK_AS_IMPLICIT_KEY':
      return /: .*:(?: |$)/.test(lineAt(text, start, text.length)) ? at('second-colon') : tooDeep(text, start);
    case 'MULTILINE_IMPLICIT_KEY':
      return at(/^[\w-]+：/.test(lineAt(text, start)) ? 'wide-colon' : 'no-colon');
    case 'DUPLICATE_KEY':
      return at('repeated-key', restOfLine(text, start).replace(/\s*:.*$/, ''));
    case 'BAD_SCALAR_START':
      return at('reserved-start', text[start] ?? '');
    case 'BAD_DQ_ESCAPE':
      return at('escape', text.slice(start, start + 2));
    case 'MULTIPLE_DOCS':
      return at('several-documents');
    case 'UNEXPECTED_TOKEN':
      if (message.includes('block-seq-ind')) return at('list-on-line');
      if (message.startsWith('Unexpected ,')) return at('stray-comma');
      if (!/scalar at node end/.test(message)) return at('other');
      return spilledQuote(document, text) === undefined
        ? at('after-quote', restOfLine(text, start))
        : openQuote(document, text, start);
    default:
      return at('other');
  }
}

// The parser notices at the next quote or at the end of the file; the author needs the place where the text opens.
function openQuote(document: Document.Parsed, text: string, noticed: number): LocatedMistake {
  const ranges = quotes(document);
  const unfinished = ranges.find(([, end]) => end === noticed)?.[0];
  const start = unfinished ?? spilledQuote(document, text) ?? ranges.at(-1)?.[0] ?? noticed;
  return { mistake: { reason: 'open-quote', near: text[start] ?? '"' }, start, end: Math.max(start, noticed) };
}

/** Where the first quoted text begins that goes on over the end of its line. */
const spilledQuote = (document: Document.Parsed, text: string): number | undefined =>
  quotes(document).find(([start, end]) => text.slice(start, end).trimEnd().includes('\n'))?.[0];

function quotes(document: Document.Parsed): (readonly [number, number])[] {
  const ranges: (readonly [number, number])[] = [];
  visit(document, {
    Scalar(_, { range, type }) {
      if (range && (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE')) ranges.push([range[0], range[1]]);
    },
  });
  return ranges;
}

// Noticed where the next line begins, or at the end of the file.
function openBracket(document: Document.Parsed, text: string, noticed: number): LocatedMistake {
  let start = noticed;
  visit(document, {
    Collection(_, { flow, range }) {
      if (flow && range && !/[\]}]/.test(text[range[1] - 1] ?? '')) start = range[0];
    },
  });
  return { mistake: { reason: 'open-bracket', near: text[start] ?? '[' }, start, end: Math.max(start, noticed) };
}

// Of a value with a deeper line under it the deeper line is the mistake.
function tooDeep(text: string, value: number): LocatedMistake {
  const next = /\n[ ]*(?=\S)/g;
  next.lastIndex = value;
  const start = next.exec(text) ? next.lastIndex : value;
  return { mistake: { reason: 'indent', near: restOfLine(text, start) }, start, end: start + 1 };
}

function lineAt(text: string, offset: number, most = 24): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return restOfLine(text, start, most).trimStart();
}

function restOfLine(text: string, offset: number, most = 24): string {
  const line = /^[^\r\n]*/.exec(text.slice(offset))?.[0].trimEnd() ?? '';
  return line.length > most ? `${line.slice(0, most)}…` : line;
}

const wholeLine = (text: string, offset: number): string => {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(start, end === -1 ? undefined : end);
};

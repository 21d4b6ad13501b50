import { styleText } from 'node:util';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { cliWords } from '../../src/i18n/cli.ts';
import { displayWidth } from '../../src/text/display-width.ts';
import { countOf, type Report, type Reporter } from './report.ts';

const colours = { error: 'red', warning: 'yellow', info: 'blue' } as const;

/** For people at a terminal: each finding with its line, a mark under the place, and what to do. */
export const reportPretty: Reporter = (report) => {
  const { diagnostics, language, files } = report;
  const words = cliWords[language];
  if (diagnostics.length === 0) return words.clean(files);
  const lines = diagnostics.map((diagnostic) => block(diagnostic, report));
  return [...lines, words.summary(countOf(diagnostics, 'error'), countOf(diagnostics, 'warning'))].join('\n\n');
};

function block(
  { file, place, severity, ruleId, message, hint, related }: Diagnostic,
  { language, readText }: Report,
): string {
  const words = cliWords[language];
  const { line, column } = place.start;
  const head = `${file}:${line}:${column}  ${styleText(colours[severity], words.severities[severity])}  ${styleText('dim', ruleId)}`;
  const others = related.map((other) => `  ${words.firstUse(`${other.file}:${other.place.start.line}`)}`);
  return [head, `  ${message}`, ...frame(readText(file), line, column), `  → ${hint}`, ...others].join('\n');
}

/** The line itself and a mark under its place; Chinese characters are two columns wide. */
function frame(text: string | undefined, line: number, column: number): string[] {
  const source = text?.split('\n')[line - 1]?.replace(/\r$/, '').replaceAll('\t', ' ');
  if (source === undefined || source.trim() === '') return [];
  const gutter = `  ${line} | `;
  const cut = source.length > 120 ? `${source.slice(0, 119)}…` : source;
  const mark = ' '.repeat(gutter.length + displayWidth(source.slice(0, Math.min(column - 1, 120))));
  return [styleText('dim', gutter) + cut, `${mark}^`];
}

import type { Root } from 'mdast';
import headingIncrement from 'remark-lint-heading-increment';
import noDuplicateHeadings from 'remark-lint-no-duplicate-headings-in-section';
import noEmphasisAsHeading from 'remark-lint-no-emphasis-as-heading';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { type Finding, finding } from '../diagnostics/finding.ts';
import type { Place } from '../diagnostics/place.ts';

const rules = {
  'heading-increment': 'chapter/heading-jump',
  'no-duplicate-headings-in-section': 'chapter/same-heading',
  'no-emphasis-as-heading': 'chapter/emphasis-as-heading',
} as const;

const linter = unified().use(headingIncrement).use(noDuplicateHeadings).use(noEmphasisAsHeading).freeze();

/** What remark-lint says of headings and links. `tree` is not changed. */
export function lintChapter(tree: Root, body: string, file: string): Finding[] {
  const read = new VFile({ path: file, value: body });
  linter.runSync(tree, read);
  return read.messages.flatMap(({ ruleId, place }): Finding[] => {
    const rule = rules[ruleId as keyof typeof rules];
    if (!rule) return [];
    return [finding(rule, { file, place: placeOf(place), severity: 'warning', values: {} })];
  });
}

function placeOf(place: VFile['messages'][number]['place']): Place {
  if (!place) return { start: { line: 1, column: 1 } };
  const start = 'start' in place ? place.start : place;
  return { start: { line: start.line, column: start.column } };
}

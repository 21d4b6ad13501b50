import { readFileSync } from 'node:fs';
import { sayIssue } from '../../../src/i18n/formats.ts';
import type { ReadBank, Spot } from '../../../src/quiz/formats/draft.ts';
import type { WriteContext } from '../../../src/quiz/formats/format.ts';
import { compactDraft } from '../../../src/quiz/formats/reduce-draft.ts';
import { expectFile } from '../../expected-file.ts';

const folder = new URL('../../fixtures/formats/', import.meta.url).pathname;

export const readFixture = (name: string): string => readFileSync(`${folder}${name}`, 'utf8');

export const fixtureBytes = (name: string): Uint8Array => readFileSync(`${folder}${name}`);

export const context: WriteContext = {
  title: '题库',
  language: 'zh-CN',
  renderXhtml: (markdown) => markdown.replace(/&/g, '&amp;').replace(/</g, '&lt;'),
  picture: () => undefined,
};

const place = (at: Spot): string => ('line' in at ? `line ${at.line}` : `cell ${at.cell}`);

/** The bank as a reviewer reads it: one question after the other with its place, then all messages in both languages. */
export function expectFixture(name: string, bank: ReadBank): void {
  const said = {
    title: bank.title,
    questions: bank.questions.map(({ at, draft }) => ({ at: place(at), ...compactDraft(draft) })),
    issues: bank.issues.map((issue) => ({
      at: place(issue.at),
      severity: issue.severity,
      code: issue.code,
      zh: sayIssue(issue, 'zh-CN'),
      en: sayIssue(issue, 'en'),
    })),
  };
  expectFile(`${folder}${name}`, `${JSON.stringify(said, null, 2)}\n`);
}

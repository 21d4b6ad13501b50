import type { Question } from '../model.ts';
import type { QuestionDraft } from './draft.ts';
import type { Format, Loss, QuestionFormat, WriteContext } from './format.ts';
import { compactDraft, reduceDraft } from './reduce-draft.ts';

/** What one question lost. */
export interface QuestionLosses {
  readonly id: string;
  readonly isLeftOut: boolean;
  readonly losses: readonly Loss[];
}

/** What a conversion could not say, question by question; those that lost nothing are not in it. */
export interface LossReport {
  readonly to: Format;
  readonly all: number;
  readonly questions: readonly QuestionLosses[];
}

export interface ReducedBank {
  readonly drafts: readonly QuestionDraft[];
  readonly report: LossReport;
}

/** A question of ours for other programs. Whether it belongs to an exam is told nowhere. */
export function draftOf(question: Question): QuestionDraft {
  const { id, pool: _, places: __, ...rest } = question;
  return { ...rest, name: id };
}

/** Brings questions down to what a format can say. What is written is read back, so that no slip goes unreported. */
export function reduceBank(
  questions: readonly QuestionDraft[],
  id: Format,
  format: QuestionFormat,
  context: WriteContext,
): ReducedBank {
  const drafts: QuestionDraft[] = [];
  const lost: QuestionLosses[] = [];
  for (const [index, question] of questions.entries()) {
    const { draft, losses } = reduceDraft(question, format);
    if (draft) drafts.push(draft);
    const all = draft && !comesBack(draft, format, context) ? [...losses, { code: 'differs' as const }] : losses;
    if (all.length > 0) lost.push({ id: question.name ?? String(index + 1), isLeftOut: !draft, losses: all });
  }
  return { drafts, report: { to: id, all: questions.length, questions: lost } };
}

function comesBack(draft: QuestionDraft, format: QuestionFormat, context: WriteContext): boolean {
  const again = (): readonly { readonly draft: QuestionDraft }[] => {
    switch (format.medium) {
      case 'text':
        return format.read(format.write([draft], context)).questions;
      case 'table':
        return format.read(format.write([draft], context)).questions;
      case 'package':
        return [{ draft }];
    }
  };
  const [read, ...more] = again();
  return read !== undefined && more.length === 0 && sameDraft(read.draft, draft);
}

const sameDraft = (one: QuestionDraft, other: QuestionDraft): boolean => canonical(one) === canonical(other);

/** The same text for the same question, in whatever order its keys stand. */
const canonical = (draft: QuestionDraft): string =>
  JSON.stringify(compactDraft(draft), (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

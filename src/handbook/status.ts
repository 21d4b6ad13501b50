import type { Finding } from '../diagnostics/finding.ts';
import { checkCoverage } from './coverage.ts';
import { factText } from './fact.ts';
import { findFactUses, type SourceText } from './fact-uses.ts';
import type { Handbook } from './model.ts';

/** How the handbook is kept, for trainers; what depends on today is worked out in the browser. */
export interface HandbookStatus {
  readonly chapters: readonly ChapterStatus[];
  /** Sections that state a rule which no question asks. */
  readonly unasked: readonly { readonly chapter: string; readonly section: string; readonly anchor: string }[];
  /** Practice questions whose rule was changed after they were last reviewed. Exam questions are left to `check`. */
  readonly drifted: readonly {
    readonly id: string;
    readonly source: string;
    readonly section: string;
    /** YYYY-MM-DD; undefined for a change that is not committed. */
    readonly changed: string | undefined;
    readonly reviewed: string;
  }[];
  readonly unusedFacts: readonly { readonly id: string; readonly text: string }[];
  readonly unusedFlows: readonly { readonly id: string; readonly title: string }[];
}

export interface ChapterStatus {
  readonly id: string;
  readonly title: string;
  readonly owner: string | undefined;
  /** YYYY-MM-DD. */
  readonly reviewBy: string | undefined;
  readonly updated: string | undefined;
  /** Practice questions about it. */
  readonly questions: number;
}

/** @param findings of the check, in which drifted questions and unused flows are found already */
export function buildStatus(
  handbook: Handbook,
  sources: readonly SourceText[],
  findings: readonly Finding[],
): HandbookStatus {
  const { chapters, quizzes, flows, facts, config, changed } = handbook;
  // Exam questions are left out of every count: what they ask is nobody's to know.
  const practice = quizzes.map((quiz) => ({
    ...quiz,
    questions: quiz.questions.filter(({ pool }) => pool === 'practice'),
  }));
  const questions = practice.flatMap((quiz) => quiz.questions);
  const uses = findFactUses(handbook, sources);
  const byFile = new Map(chapters.map((chapter) => [chapter.file, chapter]));
  const practised = new Set(questions.map(({ id }) => id));
  return {
    chapters: chapters.map(({ id, file, title, owner, reviewBy, updated }) => ({
      id,
      title,
      owner: config.roles.find((role) => role.id === owner)?.title,
      reviewBy,
      updated: updated ?? changed.get(file),
      questions: questions.filter(({ source }) => source?.split('#')[0] === id).length,
    })),
    unasked: checkCoverage({ chapters, quizzes: practice }).flatMap(({ ruleId, file, place }) => {
      const chapter = byFile.get(file);
      const heading = chapter?.headings.find((each) => each.place.start.line === place.start.line);
      if (ruleId !== 'coverage/section-without-question' || !chapter || !heading) return [];
      return [{ chapter: chapter.id, section: heading.text, anchor: heading.id }];
    }),
    drifted: findings.flatMap(({ ruleId, values }) => {
      if (ruleId !== 'quiz/drifted' || !practised.has(String(values.id))) return [];
      const { id, source, section, changed: day, reviewed } = values as Record<string, string>;
      return [{ id: id ?? '', source: source ?? '', section: section ?? '', changed: day, reviewed: reviewed ?? '' }];
    }),
    unusedFacts: [...facts.values()]
      .filter(({ id }) => !uses.has(id))
      .map((fact) => ({ id: fact.id, text: factText(fact) })),
    unusedFlows: findings.flatMap(({ ruleId, file }) => {
      const flow = ruleId === 'flow/unused' ? flows.find((each) => each.file === file) : undefined;
      return flow ? [{ id: flow.id, title: flow.title }] : [];
    }),
  };
}

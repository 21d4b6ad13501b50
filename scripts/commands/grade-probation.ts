import { resolve } from 'node:path';
import { type AssessmentFault, assessmentWords } from '../../src/i18n/assessment.ts';
import type { GradingReport } from '../../src/quiz/grading/report.ts';
import type { ReportTable } from '../../src/quiz/grading/report-tables.ts';
import { loadPlans } from '../../src/source/load-plans.ts';
import { collectAssessments, isAssessmentText } from '../../src/training/assessment/collect-assessments.ts';
import {
  decideProbation,
  type ExamResult,
  type ProbationDecision,
} from '../../src/training/assessment/decide-probation.ts';
import { likeliestNeeds, probationNeeds } from '../../src/training/assessment/probation-needs.ts';
import { probationRows, renderProbation } from '../../src/training/assessment/render-probation.ts';
import { sheetNames } from '../../src/training/assessment/sheet-names.ts';
import { writeFile } from '../io/write-file.ts';

interface HandedIn {
  readonly file: string;
  readonly text?: string | undefined;
}

/** Observation forms and exams apart: what says of itself that it is a form is no response to an exam. */
export function splitHandedIn<File extends HandedIn>(
  files: readonly File[],
): {
  readonly responses: readonly File[];
  readonly forms: readonly { readonly file: string; readonly text: string }[];
} {
  const forms = files.flatMap(({ file, text }) =>
    text !== undefined && isAssessmentText(text) ? [{ file, text }] : [],
  );
  const isForm = new Set(forms.map(({ file }) => file));
  return { responses: files.filter(({ file }) => !isForm.has(file)), forms };
}

export interface ProbationRequest {
  readonly root: string;
  readonly forms: readonly { readonly file: string; readonly text: string }[];
  readonly report: GradingReport;
  /** Titles of exams by id, those without results included. */
  readonly examTitles: ReadonlyMap<string, string>;
  /** Id of the plan that says what is needed; undefined: the one that asks for most of what was handed in. */
  readonly plan: string | undefined;
}

export interface Probation {
  readonly decisions: readonly ProbationDecision[];
  readonly table: ReportTable;
  readonly faults: readonly { readonly file: string; readonly fault: AssessmentFault }[];
  sayFault(fault: AssessmentFault): string;
  /** What was counted, in a sentence. */
  readonly needs: string;
  /** Writes a sheet to print for each person, and says so. */
  writeSheets(folder: string): string;
}

/** Exams and observation forms joined into a proposal for each person, or why that cannot be asked for. */
export function joinProbation({
  root,
  forms,
  report,
  examTitles,
  plan,
}: ProbationRequest): Probation | { readonly wrong: string } {
  const { plans, assessments, config } = loadPlans(root);
  const words = assessmentWords[config.language];
  const asked = plans.find(({ id }) => id === plan);
  if (plan !== undefined && !asked) {
    return {
      wrong: words.noPlan(
        plan,
        plans.map(({ id }) => id),
      ),
    };
  }
  const { files, faults } = collectAssessments(forms, { handbook: config.id, forms: assessments });
  const exams = report.exams.flatMap(({ exam, title, results }) =>
    results.map(
      ({ candidate, percent, passed }): ExamResult => ({
        exam,
        title,
        name: candidate.name,
        number: candidate.id,
        percent,
        passed,
      }),
    ),
  );
  const handedIn = {
    forms: files.map(({ assessment }) => assessment),
    exams: exams.map(({ exam }) => exam),
  };
  const needs = asked ? probationNeeds(asked) : likeliestNeeds(plans, handedIn);
  const neededForms = [...new Set(needs?.forms ?? handedIn.forms)].flatMap(
    (form) => assessments.find(({ id }) => id === form) ?? [],
  );
  const requiredExams = [...new Set(needs?.exams ?? handedIn.exams)].map((exam) => ({
    exam,
    title: examTitles.get(exam) ?? exam,
  }));
  const decisions = decideProbation({ forms: neededForms, files, exams, requiredExams });
  return {
    decisions,
    table: { name: 'probation', title: words.probationTitle, rows: probationRows(decisions, config.language) },
    faults,
    sayFault: words.sayFault,
    needs: words.probationNeeds(needs?.plan.title, neededForms.length, requiredExams.length),
    writeSheets: (folder) => {
      const target = resolve(folder);
      const names = sheetNames(decisions);
      for (const [index, decision] of decisions.entries()) {
        const sheet = renderProbation([decision], { language: config.language, handbook: config.title });
        writeFile(resolve(target, names[index] ?? ''), sheet);
      }
      return words.sheetsWritten(decisions.length, target);
    },
  };
}

/** The decisions as `--format json` prints them. */
export const probationJson = (decisions: readonly ProbationDecision[]) =>
  decisions.map(({ name, number, outcome, forms, exams, missingExams }) => ({
    name,
    number,
    outcome,
    forms: forms.map(({ assessment, title, score, below, observer, date, note }) => ({
      assessment,
      title,
      percent: score?.percent ?? null,
      passed: score?.passed ?? null,
      rated: score?.rated ?? 0,
      total: score?.total ?? null,
      below,
      observer,
      date,
      note,
    })),
    exams: exams.map(({ exam, title, percent, passed }) => ({ exam, title, percent, passed })),
    missingExams: missingExams.map(({ exam }) => exam),
  }));

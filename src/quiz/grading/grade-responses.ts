import type { ResponseFault } from '../../i18n/grading.ts';
import { nearest } from '../../text/nearest.ts';
import { drawPaper, sameCandidate } from '../exam/draw-paper.ts';
import { fillDraws, fits } from '../exam/fill-draws.ts';
import type { Exam } from '../exam/model.ts';
import type { ExamResponse } from '../exam/response-file.ts';
import type { Question } from '../model.ts';
import { gradePaper } from './grade-paper.ts';
import { type ReadResponse, readResponse } from './read-response.ts';
import type { CandidateResult, ExamReport, FaultyFile, GradingReport } from './report.ts';
import { questionStatistics, weakSections } from './statistics.ts';

/** What one grades against: the blueprints and the exam pool, as they stand or as they stood. */
export interface AnswerKey {
  readonly exams: readonly Exam[];
  readonly pool: readonly Question[];
}

/** A file that was handed in; `text` undefined with the fault that kept it from being read. */
export type HandedIn =
  | { readonly file: string; readonly text: string; readonly fault?: undefined }
  | { readonly file: string; readonly fault: ResponseFault; readonly text?: undefined };

interface Sheet {
  readonly file: string;
  readonly response: ExamResponse;
  readonly result: CandidateResult;
}

/** Grades every file that can be; each of the others is named with its fault. Never throws on what is in a file. */
export function gradeResponses(files: readonly HandedIn[], key: AnswerKey): GradingReport {
  const faults: FaultyFile[] = [];
  const sheets: Sheet[] = [];
  for (const one of files) {
    const { file } = one;
    const read: ReadResponse | { readonly fault: ResponseFault; readonly response?: undefined } =
      one.text === undefined ? { fault: one.fault } : readResponse(one.text);
    const { response } = read;
    const marked = response ? mark(file, response, key) : { fault: read.fault };
    if (response && marked.result) sheets.push({ file, response, result: marked.result });
    else if (marked.fault) faults.push({ file, fault: marked.fault });
  }
  // Only among those that count: a file that does not must not push out the one that does.
  const { kept, repeated } = withoutRepeats(sheets);
  faults.push(...repeated);
  const exams = key.exams.flatMap((exam): ExamReport[] => {
    const graded = kept.filter(({ response }) => response.exam === exam.id);
    if (graded.length === 0) return [];
    const results = graded.map(({ result }) => result).sort(byCandidate);
    const papers = graded.map(({ result, response }) => ({ result, responses: response.responses }));
    return [
      {
        exam: exam.id,
        title: exam.title,
        pass: exam.pass,
        results,
        questions: questionStatistics(papers, key.pool),
        sections: weakSections(results, key.pool),
      },
    ];
  });
  return { exams, faults: faults.sort((a, b) => compare(a.file, b.file)) };
}

function mark(
  file: string,
  response: ExamResponse,
  { exams, pool }: AnswerKey,
):
  | { readonly result: CandidateResult; readonly fault?: undefined }
  | { readonly fault: ResponseFault; readonly result?: undefined } {
  const exam = exams.find(({ id }) => id === response.exam);
  if (!exam) {
    const suggestion = nearest(
      response.exam,
      exams.map(({ id }) => id),
    );
    return { fault: { kind: 'unknown-exam', exam: response.exam, suggestion } };
  }
  if (response.attempt > exam.attempts) {
    return { fault: { kind: 'attempt', attempt: response.attempt, allowed: exam.attempts } };
  }
  const byId = new Map(pool.map((question) => [question.id, question]));
  const unknown = response.questions.find((id) => !byId.has(id));
  if (unknown !== undefined) return { fault: { kind: 'unknown-question', id: unknown } };
  const drawn = drawPaper(exam, pool, response.paperSeed);
  const asDrawn =
    drawn.length === response.questions.length && drawn.every(({ id }, at) => id === response.questions[at]);
  // Questions that came or went since make the seed draw another paper; it must still be one of this blueprint.
  const points = asDrawn ? new Map(drawn.map((item) => [item.id, item.points])) : pointsOf(exam, response, byId);
  if (!points) return { fault: { kind: 'paper' } };
  const questions = response.questions.flatMap((id) => byId.get(id) ?? []);
  return { result: gradePaper({ file, response, exam, questions, points, asDrawn }) };
}

function pointsOf(
  { draws }: Exam,
  { questions }: ExamResponse,
  byId: ReadonlyMap<string, Question>,
): ReadonlyMap<string, number> | undefined {
  const asked = questions.flatMap((id) => byId.get(id) ?? []);
  const candidates = draws.map((draw) => asked.filter((question) => fits(draw, question)).map(({ id }) => id));
  const filled = fillDraws(draws, candidates);
  const places = draws.reduce((sum, { count }) => sum + count, 0);
  if (filled.length !== places || filled.length !== questions.length) return undefined;
  return new Map(filled.map(({ id, draw }) => [id, draws[draw]?.points ?? 1]));
}

/** Of several files for one candidate and attempt the one that was finished first counts. */
function withoutRepeats(sheets: readonly Sheet[]): { kept: Sheet[]; repeated: FaultyFile[] } {
  const first = new Map<string, Sheet>();
  const repeated: FaultyFile[] = [];
  const ordered = [...sheets].sort(
    (a, b) => compare(a.response.finishedAt, b.response.finishedAt) || compare(a.file, b.file),
  );
  for (const sheet of ordered) {
    const { exam, candidate, attempt, checksum } = sheet.response;
    const person = JSON.stringify([exam, sameCandidate(candidate.id), attempt]);
    const earlier = first.get(person);
    if (!earlier) first.set(person, sheet);
    else {
      const same = earlier.response.checksum === checksum;
      repeated.push({ file: sheet.file, fault: { kind: 'duplicate', first: earlier.file, same } });
    }
  }
  return { kept: [...first.values()], repeated };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byCandidate = (a: CandidateResult, b: CandidateResult): number =>
  compare(sameCandidate(a.candidate.id), sameCandidate(b.candidate.id)) || a.attempt - b.attempt;

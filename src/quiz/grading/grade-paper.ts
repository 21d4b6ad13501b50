import type { ResultNote } from '../../i18n/grading.ts';
import type { Exam } from '../exam/model.ts';
import type { ExamResponse } from '../exam/response-file.ts';
import { grade } from '../grade.ts';
import type { Question } from '../model.ts';
import type { CandidateResult, QuestionResult, TopicShare } from './report.ts';

export interface PaperToGrade {
  readonly file: string;
  readonly response: ExamResponse;
  readonly exam: Exam;
  /** In the order of the paper. */
  readonly questions: readonly Question[];
  readonly points: ReadonlyMap<string, number>;
  /** The seed still draws this paper. */
  readonly asDrawn: boolean;
}

// The clocks of a browser and its timers are not exact to the second.
const graceMinutes = 1;

/** What one candidate's paper earned. */
export function gradePaper({ file, response, exam, questions, points, asDrawn }: PaperToGrade): CandidateResult {
  const { responses, candidate, attempt } = response;
  const results = questions.map((question): QuestionResult => {
    const given = Object.hasOwn(responses, question.id) ? responses[question.id] : undefined;
    const { fraction } = grade(question, given, { incompleteMultiple: exam.incompleteMultiple });
    return { id: question.id, fraction, points: points.get(question.id) ?? 1 };
  });
  const reached = sum(results.map((one) => one.fraction * one.points));
  const total = sum(results.map((one) => one.points));
  const percent = total === 0 ? 0 : round((reached * 100) / total);
  const minutes = (Date.parse(response.finishedAt) - Date.parse(response.startedAt)) / 60_000;
  const late = minutes - exam.minutes;
  const notes: ResultNote[] = [
    ...(asDrawn ? [] : [{ kind: 'pool-changed' as const }]),
    ...(late > graceMinutes ? [{ kind: 'late' as const, minutes: Math.ceil(late) }] : []),
  ];
  return {
    file,
    candidate,
    attempt,
    points: round(reached),
    total: round(total),
    percent,
    passed: percent >= exam.pass,
    minutes: Math.round(minutes),
    topics: topicShares(questions, results),
    questions: results,
    notes,
  };
}

function topicShares(questions: readonly Question[], results: readonly QuestionResult[]): readonly TopicShare[] {
  const topics = [...new Set(questions.map(({ topic }) => topic))].sort((a = '', b = '') => (a < b ? -1 : 1));
  return topics.map((topic) => {
    const own = results.filter((_, index) => questions[index]?.topic === topic);
    return {
      topic,
      points: round(sum(own.map(({ fraction, points }) => fraction * points))),
      total: round(sum(own.map(({ points }) => points))),
    };
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

// Two decimals; what is a hair below because thirds were added counts as reached.
const round = (value: number): number => Math.round((value + Number.EPSILON * Math.abs(value) * 8) * 100) / 100;

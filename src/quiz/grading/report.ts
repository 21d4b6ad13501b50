import type { ResponseFault, ResultNote } from '../../i18n/grading.ts';
import type { Candidate } from '../exam/sitting.ts';
import type { QuestionType } from '../model.ts';

export interface FaultyFile {
  readonly file: string;
  readonly fault: ResponseFault;
}

export interface QuestionResult {
  readonly id: string;
  readonly fraction: number;
  readonly points: number;
}

export interface TopicShare {
  /** Undefined for questions without a topic. */
  readonly topic: string | undefined;
  /** Points reached and points there are. */
  readonly points: number;
  readonly total: number;
}

export interface CandidateResult {
  readonly file: string;
  readonly candidate: Candidate;
  readonly attempt: number;
  readonly points: number;
  readonly total: number;
  /** 0 to 100, two decimals. */
  readonly percent: number;
  readonly passed: boolean;
  readonly minutes: number;
  readonly topics: readonly TopicShare[];
  readonly questions: readonly QuestionResult[];
  readonly notes: readonly ResultNote[];
}

export interface ChoiceCount {
  readonly key: string;
  readonly right: boolean;
  readonly count: number;
}

export interface QuestionStatistics {
  readonly id: string;
  readonly type: QuestionType;
  /** How many papers had it. */
  readonly papers: number;
  /** Mean fraction, 0 to 1: low is hard. */
  readonly difficulty: number;
  /** Point-biserial: how well it goes with the rest of the paper, -1 to 1; undefined where nothing varies. */
  readonly discrimination: number | undefined;
  /** How often each option was chosen, for the types that choose among options. */
  readonly choices: readonly ChoiceCount[];
  /** The wrong option that drew the most; undefined where none was chosen. */
  readonly distractor: ChoiceCount | undefined;
}

/** A section that the group should read again. */
export interface WeakSection {
  /** `<part>/<chapter>#<anchor>` */
  readonly source: string;
  /** Mean fraction over its questions and papers. */
  readonly fraction: number;
  readonly questions: readonly string[];
}

export interface ChangedResult {
  readonly candidate: Candidate;
  readonly attempt: number;
  readonly before: Pick<CandidateResult, 'percent' | 'passed'>;
  /** Undefined where the file does not count by the other key: one of its questions is gone. */
  readonly after: Pick<CandidateResult, 'percent' | 'passed'> | undefined;
}

export interface ExamReport {
  readonly exam: string;
  readonly title: string;
  readonly pass: number;
  readonly results: readonly CandidateResult[];
  readonly questions: readonly QuestionStatistics[];
  readonly sections: readonly WeakSection[];
}

export interface GradingReport {
  readonly exams: readonly ExamReport[];
  readonly faults: readonly FaultyFile[];
}

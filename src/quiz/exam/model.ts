import type { Place } from '../../diagnostics/place.ts';
import type { IncompleteMultiple } from '../grading.ts';
import type { QuestionType } from '../model.ts';

export type Difficulty = 1 | 2 | 3;

/** What a draw looks at in a question; nothing of it follows from the key. */
export interface Drawable {
  readonly id: string;
  readonly type: QuestionType;
  readonly topic?: string | undefined;
  readonly difficulty: Difficulty;
}

/** One line of a blueprint: so many questions of this kind. An empty list stands for any. */
export interface Draw {
  readonly topics: readonly string[];
  readonly types: readonly QuestionType[];
  readonly difficulties: readonly Difficulty[];
  readonly count: number;
  /** What each of these questions is worth. */
  readonly points: number;
}

/** As much of an exam as the page needs to draw a paper and to hold the exam. */
export interface ExamRules {
  readonly id: string;
  readonly minutes: number;
  /** Percent of all points, 1 to 100. */
  readonly pass: number;
  readonly attempts: number;
  /** Questions come in an order of their own for each candidate; otherwise in that of the blueprint. */
  readonly shuffle: boolean;
  readonly draws: readonly Draw[];
  /** Where the page sends what is handed in, besides making the file; an https address. */
  readonly submit?: string | undefined;
}

/** One file `quizzes/exams/<id>.yaml`. */
export interface Exam extends ExamRules {
  readonly file: string;
  readonly title: string;
  readonly summary?: string | undefined;
  readonly incompleteMultiple: IncompleteMultiple;
  /** Whom it is for; empty: everybody. */
  readonly roles: readonly string[];
  readonly places: {
    readonly draws: readonly Place[];
    readonly topics: readonly (readonly Place[])[];
    readonly roles: readonly Place[];
  };
}

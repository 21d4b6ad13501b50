import type { Rule } from '../../diagnostics/rule.ts';
import { allOfTheAbove } from './all-of-the-above.ts';
import { answerUnknownOption } from './answer-unknown-option.ts';
import { blankCount } from './blank-count.ts';
import { blankTolerance } from './blank-tolerance.ts';
import { duplicateQuestionId } from './duplicate-question-id.ts';
import { equalOptions } from './equal-options.ts';
import { explanationMissing } from './explanation-missing.ts';
import { explanationNamesOption } from './explanation-names-option.ts';
import { matchAnswer } from './match-answer.ts';
import { optionKey } from './option-key.ts';
import { orderGivenAway } from './order-given-away.ts';
import { orderPermutation } from './order-permutation.ts';
import type { QuizDraft } from './quiz-draft.ts';
import { scenarioNoScore, scenarioOutcomeGap } from './scenario-scores.ts';
import { scenarioCycle, scenarioUnknownNext, scenarioUnreachableTurn } from './scenario-turns.ts';
import { singleOneAnswer } from './single-one-answer.ts';
import { tooFewOptions } from './too-few-options.ts';

/** What is checked in one quiz file, in the order in which it is reported for the same line. */
export const quizRules: readonly Rule<QuizDraft>[] = [
  duplicateQuestionId,
  optionKey,
  tooFewOptions,
  equalOptions,
  singleOneAnswer,
  answerUnknownOption,
  orderPermutation,
  orderGivenAway,
  matchAnswer,
  blankCount,
  blankTolerance,
  scenarioUnknownNext,
  scenarioUnreachableTurn,
  scenarioCycle,
  scenarioOutcomeGap,
  scenarioNoScore,
  explanationMissing,
  explanationNamesOption,
  allOfTheAbove,
];

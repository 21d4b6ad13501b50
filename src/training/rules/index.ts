import type { Rule } from '../../diagnostics/rule.ts';
import type { Plan } from '../model.ts';
import { anchorBeforePrerequisite } from './anchor-before-prerequisite.ts';
import { anchorBeforeStage } from './anchor-before-stage.ts';
import { anchorOutOfReach } from './anchor-out-of-reach.ts';
import { cyclicPrerequisites } from './cyclic-prerequisites.ts';
import { duplicateId } from './duplicate-id.ts';
import { itemLongerThanDay } from './item-longer-than-day.ts';
import { itemOverDays } from './item-over-days.ts';
import { quizItemWithoutQuiz } from './quiz-item-without-quiz.ts';
import { unknownPrerequisite } from './unknown-prerequisite.ts';
import { unknownStage } from './unknown-stage.ts';
import { unusedStage } from './unused-stage.ts';

/** All rules over the plans of one file. */
export const planRules: readonly Rule<readonly Plan[]>[] = [
  duplicateId,
  unknownStage,
  unusedStage,
  unknownPrerequisite,
  cyclicPrerequisites,
  anchorBeforeStage,
  anchorBeforePrerequisite,
  anchorOutOfReach,
  itemLongerThanDay,
  itemOverDays,
  quizItemWithoutQuiz,
];

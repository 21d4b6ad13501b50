import { chapterTexts } from './chapter.ts';
import { courierTexts } from './courier.ts';
import { driftTexts } from './drift.ts';
import { flowTexts } from './flow.ts';
import { flowNameTexts } from './flow-names.ts';
import { formsTexts } from './forms.ts';
import { glossaryTexts } from './glossary.ts';
import { handbookTexts } from './handbook.ts';
import { imageTexts } from './image.ts';
import { phrasesTexts } from './phrases.ts';
import { proseTexts } from './prose.ts';
import { quizTexts } from './quiz.ts';
import { rolesTexts } from './roles.ts';
import { searchTexts } from './search.ts';
import { trainingTexts } from './training.ts';
import { yamlTexts } from './yaml.ts';

export type { DiagnosticText } from './text.ts';

/** The wording of every rule, by rule id. A rule that is not here does not compile. */
export const diagnosticTexts = {
  ...yamlTexts,
  ...handbookTexts,
  ...chapterTexts,
  ...flowTexts,
  ...flowNameTexts,
  ...quizTexts,
  ...trainingTexts,
  ...rolesTexts,
  ...formsTexts,
  ...courierTexts,
  ...driftTexts,
  ...imageTexts,
  ...phrasesTexts,
  ...glossaryTexts,
  ...proseTexts,
  ...searchTexts,
};

/** Permanent name of a rule, `area/kebab-id`. */
export type RuleId = keyof typeof diagnosticTexts;

/** What rule `Id` is told about the place it complains of. */
export type RuleValues<Id extends RuleId> = Parameters<(typeof diagnosticTexts)[Id]['en']>[0];

import type { Rule } from '../../diagnostics/rule.ts';
import type { PhraseFile } from './phrase-file.ts';
import { tooLong } from './too-long.ts';
import { unknownVariable } from './unknown-variable.ts';
import { variableForm } from './variable-form.ts';

/** What is checked in one file of replies. */
export const phraseRules: readonly Rule<PhraseFile>[] = [unknownVariable, variableForm, tooLong];

import type { Rule } from '../../diagnostics/rule.ts';
import type { Form } from '../model.ts';
import { choiceRules } from './choice-rules.ts';
import { nameRules } from './name-rules.ts';
import { valueRules } from './value-rules.ts';

/** All rules over one form. */
export const formRules: readonly Rule<Form>[] = [...nameRules, ...choiceRules, ...valueRules];

import type { ChoiceWords, CourierRules } from '../../courier/choice.ts';
import type { Tariff } from '../../courier/model.ts';

/** What the calculator gets with its page. */
export interface CalculatorData {
  readonly tariffs: readonly Omit<Tariff, 'places' | 'file' | 'lost' | 'note' | 'suits'>[];
  readonly regions: readonly string[];
  readonly currency: string;
  readonly rules: Pick<CourierRules, 'usual' | 'rules'>;
  readonly words: ChoiceWords;
}

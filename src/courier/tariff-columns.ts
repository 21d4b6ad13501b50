import type { Bracket, Grams, Tariff, WeightStep } from './model.ts';

/** The weights that every zone of a tariff counts by, so that they can stand at the head of a table's columns. */
export interface TariffColumns {
  readonly first: readonly Grams[];
  readonly steps: readonly Pick<WeightStep, 'fromG' | 'toG' | 'unitG'>[];
}

/** Undefined where zones count differently: then each tells its own prices. */
export function tariffColumns({ zones }: Pick<Tariff, 'zones'>): TariffColumns | undefined {
  const [head] = zones;
  if (!head) return undefined;
  const shape = (first: readonly Bracket[], steps: readonly WeightStep[]) =>
    JSON.stringify([first.map(({ upToG }) => upToG), steps.map(({ fromG, toG, unitG }) => [fromG, toG, unitG])]);
  const same = zones.every(({ first, steps }) => shape(first, steps) === shape(head.first, head.steps));
  if (!same) return undefined;
  return {
    first: head.first.map(({ upToG }) => upToG),
    steps: head.steps.map(({ fromG, toG, unitG }) => ({ fromG, toG, unitG })),
  };
}

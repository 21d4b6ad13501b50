import type { Rule } from '../../diagnostics/rule.ts';
import { datesReversed, daysReversed, duplicateId, serviceNotOffered, twoKeys } from './other-rules.ts';
import { areaForm, provinceMissing, provinceTwice, unknownRegion, unservedZone } from './region-rules.ts';
import { priceFalls, stepGap, stepOrder, stepOverlap } from './step-rules.ts';
import type { WrittenTariff } from './written-tariff.ts';

/** All rules over one tariff. */
export const tariffRules: readonly Rule<WrittenTariff>[] = [
  duplicateId,
  twoKeys,
  datesReversed,
  daysReversed,
  provinceTwice,
  provinceMissing,
  unservedZone,
  unknownRegion,
  areaForm,
  stepOrder,
  stepGap,
  stepOverlap,
  priceFalls,
  serviceNotOffered,
];

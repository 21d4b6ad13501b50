import type { Rule } from '../../diagnostics/rule.ts';
import type { Flow } from '../model.ts';
import { decisionHasExits } from './decision-has-exits.ts';
import { endIsEnd } from './end-is-end.ts';
import { everyNodeReachable } from './every-node-reachable.ts';
import { exitsAreLabelled } from './exits-are-labelled.ts';
import { exitsDiffer } from './exits-differ.ts';
import { labelIsShort } from './label-is-short.ts';
import { labelsDiffer } from './labels-differ.ts';
import { noDeadEnd } from './no-dead-end.ts';
import { noEndlessLoop } from './no-endless-loop.ts';
import { notTooLarge } from './not-too-large.ts';
import { oneStart } from './one-start.ts';
import { onlyDecisionsBranch } from './only-decisions-branch.ts';
import { shapeIsKnown } from './shape-is-known.ts';

/** Everything that can be wrong with one flow by itself. Each rule's examples are its tests. */
export const flowRules: readonly Rule<Flow>[] = [
  oneStart,
  everyNodeReachable,
  noDeadEnd,
  endIsEnd,
  onlyDecisionsBranch,
  decisionHasExits,
  exitsAreLabelled,
  exitsDiffer,
  noEndlessLoop,
  labelsDiffer,
  labelIsShort,
  shapeIsKnown,
  notTooLarge,
];

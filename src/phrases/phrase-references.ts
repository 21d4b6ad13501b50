import { type Place, startOfFile } from '../diagnostics/place.ts';
import type { Phrase } from './model.ts';

/** A name by which a reply points at something that is defined elsewhere. */
export interface PhraseReference {
  readonly kind: 'stage' | 'flow' | 'role';
  readonly id: string;
  readonly file: string;
  readonly place: Place;
}

/** Everything that a reply names from outside itself but its chapter, which is an address. */
export const phraseReferences = ({ file, stage, flow, roles, places }: Phrase): PhraseReference[] => [
  { kind: 'stage', id: stage, file, place: places.stage ?? startOfFile },
  ...(flow === undefined ? [] : [{ kind: 'flow' as const, id: flow, file, place: places.flow ?? startOfFile }]),
  ...roles.map(
    (id, index): PhraseReference => ({ kind: 'role', id, file, place: places[`roles.${index}`] ?? startOfFile }),
  ),
];

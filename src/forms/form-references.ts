import { type Place, startOfFile } from '../diagnostics/place.ts';
import type { Form } from './model.ts';

/** A name by which a form points at something that is defined elsewhere. */
export interface FormReference {
  readonly kind: 'role' | 'chapter' | 'flow';
  readonly id: string;
  readonly file: string;
  readonly place: Place;
}

/** Everything that a form names from outside itself. */
export function formReferences({ file, roles, chapter, flow, flows, fields, places }: Form): FormReference[] {
  const reference = (kind: FormReference['kind'], id: string, path: string): FormReference => ({
    kind,
    id,
    file,
    place: places[path] ?? startOfFile,
  });
  return [
    ...roles.map((id, index) => reference('role', id, `roles.${index}`)),
    ...(chapter === undefined ? [] : [reference('chapter', chapter, 'chapter')]),
    ...(flow === undefined ? [] : [reference('flow', flow, 'flow')]),
    ...flows.map((id, index) => reference('flow', id, `from_flow.flows.${index}`)),
    ...fields.flatMap(({ byFlow }, index) =>
      Object.keys(byFlow).map((id) => reference('flow', id, `fields.${index}.by_flow.${id}.key`)),
    ),
  ];
}

import { type Place, startOfFile } from '../../diagnostics/place.ts';
import type { Form } from '../model.ts';

/** Where a value of a form stands, by its path. */
export const placeInForm = ({ places }: Form, ...path: readonly (string | number)[]): Place =>
  places[path.join('.')] ?? startOfFile;

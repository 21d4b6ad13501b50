import { type Place, startOfFile } from '../diagnostics/place.ts';
import type { Plan } from './model.ts';

/** Where the value at a path of the plan stands in its file: `placeIn(plan, 'items', 3, 'day')`. */
export const placeIn = ({ places }: Plan, ...path: (string | number)[]): Place => places[path.join('.')] ?? startOfFile;

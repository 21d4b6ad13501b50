import type { Flow } from '../flow/model.ts';
import type { Workplace } from './workplace.ts';
export async function loadPictures(_place: Workplace, _flows: readonly Flow[]): Promise<ReadonlyMap<string, string>> { return new Map(); }
export const lastPictureCounts = () => ({ rendered: 0, kept: 0 });

import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** Told what is wrong with the handbook, in dev, whenever that changes. */
export type DevReport = (diagnostics: readonly Diagnostic[]) => void;

const key = Symbol.for('handbook.dev-report');
const slot = globalThis as { [key]?: DevReport };

/** Who tells the author on the terminal: the `dev` command, which lies above the integration. */
export function provideDevReport(report: DevReport): void {
  slot[key] = report;
}

export const devReport: DevReport = (diagnostics) => slot[key]?.(diagnostics);

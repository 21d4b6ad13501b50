import type { Place } from '../../diagnostics/place.ts';

/** One step of a rating scale. */
export interface ScaleStep {
  readonly value: number;
  readonly label: string;
}

/** One thing that is observed. */
export interface AssessmentItem {
  readonly id: string;
  readonly title: string;
  /** What to look at, in a sentence. */
  readonly hint: string;
  /** How much it counts, above 0. */
  readonly weight: number;
}

export interface PassRule {
  /** Percent of the most that can be reached, 0 to 100. */
  readonly percent: number;
  /** The lowest rating that no item may fall below. */
  readonly each?: number | undefined;
}

/** A form as far as scores depend on it, and as it travels to the browser. */
export interface AssessmentOutline {
  readonly id: string;
  readonly title: string;
  /** From the lowest value to the highest. */
  readonly scale: readonly ScaleStep[];
  readonly pass: PassRule;
  readonly items: readonly AssessmentItem[];
}

/** An observation form. */
export interface Assessment extends AssessmentOutline {
  readonly summary: string;
  readonly note?: string | undefined;
  /** Role id of who fills it in. */
  readonly assessor?: string | undefined;
  readonly file: string;
  /** By path: `assessor`, `items.0.id`, `scale.1.value`, `pass.each`. */
  readonly places: Readonly<Record<string, Place>>;
}

export const assessmentOutline = ({ id, title, scale, pass, items }: AssessmentOutline): AssessmentOutline => ({
  id,
  title,
  scale,
  pass,
  items,
});

import type { AssessmentOutline } from './model.ts';

/** Item id → value on the scale. */
export type Ratings = Readonly<Record<string, number>>;

export interface AssessmentScore {
  readonly rated: number;
  readonly total: number;
  /** Weighted points reached, and the most there are for all items. */
  readonly points: number;
  readonly most: number;
  /** Of the most, 0 to 100, to one decimal; items without a rating count nothing. */
  readonly percent: number;
  /** Ids of rated items below the pass rule's lowest rating. */
  readonly below: readonly string[];
  /** Undefined while an item has no rating, unless one of them has failed the form already. */
  readonly passed: boolean | undefined;
}

/** Scores one person's ratings. Ratings that are not on the scale, and of items the form does not have, are ignored. */
export function scoreAssessment({ scale, items, pass }: AssessmentOutline, ratings: Ratings): AssessmentScore {
  const values = scale.map(({ value }) => value);
  const highest = Math.max(...values);
  const ratingOf = (id: string): number | undefined => {
    const value = Object.hasOwn(ratings, id) ? ratings[id] : undefined;
    return value !== undefined && values.includes(value) ? value : undefined;
  };
  let points = 0;
  let most = 0;
  let rated = 0;
  const below: string[] = [];
  for (const { id, weight } of items) {
    most += weight * highest;
    const rating = ratingOf(id);
    if (rating === undefined) continue;
    rated += 1;
    points += weight * rating;
    if (pass.each !== undefined && rating < pass.each) below.push(id);
  }
  const percent = most === 0 ? 0 : Math.round((points / most) * 1000) / 10;
  const complete = rated === items.length;
  // Compared unrounded, with room for the inexactness of fractions, so that 59.96 is not a pass at 60.
  const enough = points * 100 >= pass.percent * most - 1e-9;
  const passed = below.length > 0 ? false : complete ? enough : undefined;
  return { rated, total: items.length, points, most, percent, below, passed };
}

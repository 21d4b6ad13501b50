/** Holds one plan or more, each with its id. */
export const planFile = 'content/training/plan.yaml';

/** Holds further plans, a file each: `<id>.yaml`. */
export const planFolder = 'content/training/plans';

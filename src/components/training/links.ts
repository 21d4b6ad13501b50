/** A page that an item points at. */
export interface PlanLink {
  readonly title: string;
  /** Ready for the page, base path included. */
  readonly href: string;
}

/** What the ids of a plan stand for; an id that is missing is left out of the page. */
export interface PlanLinks {
  readonly chapters: Readonly<Record<string, PlanLink>>;
  readonly flows: Readonly<Record<string, PlanLink>>;
  /** By flow id: where it is practised. */
  readonly drills: Readonly<Record<string, PlanLink>>;
  readonly exams: Readonly<Record<string, PlanLink>>;
  readonly quizzes: Readonly<Record<string, PlanLink>>;
  readonly assessments: Readonly<Record<string, PlanLink>>;
  /** Role id → its title, and its page where it has one. */
  readonly roles: Readonly<Record<string, { readonly title: string; readonly href?: string }>>;
}

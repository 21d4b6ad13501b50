/**
 * The wrong-answer book over plain data. A question comes in when its first answer was wrong, comes back by spaced
 * repetition, and comes back at once when the question or the rule behind it has changed. Times are milliseconds since
 * 1970 and always arguments; the algorithm (FSRS) is one, too, so that only the review page loads it.
 */

export interface ReviewCard {
  /** The quiz that it was missed in. */
  readonly quiz: string;
  /** Of the question and its rule as they were when it was last answered; see `reviewPrint`. */
  readonly fingerprint: string;
  readonly due: number;
  readonly last?: number | undefined;
  readonly stability: number;
  readonly difficulty: number;
  /** 0 new, 1 learning, 2 review, 3 relearning. */
  readonly state: number;
  readonly steps: number;
  readonly reps: number;
  readonly lapses: number;
  readonly scheduledDays: number;
}

export type ReviewBook = Readonly<Record<string, ReviewCard>>;

/** Where an answer leads: the card as it stands, the time, and whether the first try was right. */
export type Scheduler = (card: ReviewCard, now: number, right: boolean) => ReviewCard;

const newCard = (quiz: string, fingerprint: string, now: number): ReviewCard => ({
  quiz,
  fingerprint,
  due: now,
  stability: 0,
  difficulty: 0,
  state: 0,
  steps: 0,
  reps: 0,
  lapses: 0,
  scheduledDays: 0,
});

/** Puts a missed question into the book; one that stands there already is left to its own repetition. */
export function addMissed(
  book: ReviewBook,
  {
    id,
    quiz,
    fingerprint,
    now,
  }: { readonly id: string; readonly quiz: string; readonly fingerprint: string; readonly now: number },
): ReviewBook {
  return Object.hasOwn(book, id) ? book : { ...book, [id]: newCard(quiz, fingerprint, now) };
}

/** Takes down an answer of the review page. */
export function reviewed(
  book: ReviewBook,
  {
    id,
    fingerprint,
    right,
    now,
  }: { readonly id: string; readonly fingerprint: string; readonly right: boolean; readonly now: number },
  schedule: Scheduler,
): ReviewBook {
  const card = Object.hasOwn(book, id) ? book[id] : undefined;
  if (!card) return book;
  return { ...book, [id]: { ...schedule(card, now, right), quiz: card.quiz, fingerprint } };
}

export interface DueCards {
  /** Ids to answer now: first those whose rule changed, then the longest overdue. */
  readonly due: readonly string[];
  /** Of those, the ones whose question or rule changed since. */
  readonly changed: ReadonlySet<string>;
  readonly total: number;
  /** When the next one comes back; undefined where none is left. */
  readonly next: number | undefined;
}

/** What is to be answered now. Questions that the handbook no longer has are passed over. */
export function dueCards(book: ReviewBook, prints: Readonly<Record<string, string>>, now: number): DueCards {
  const known = Object.entries(book).filter(([id]) => Object.hasOwn(prints, id));
  const changed = new Set(known.filter(([id, card]) => card.fingerprint !== prints[id]).map(([id]) => id));
  const due = known
    .filter(([id, card]) => changed.has(id) || card.due <= now)
    .sort(
      ([a, one], [b, other]) =>
        Number(changed.has(b)) - Number(changed.has(a)) || one.due - other.due || (a < b ? -1 : 1),
    );
  const later = known.filter(([id, card]) => !changed.has(id) && card.due > now).map(([, card]) => card.due);
  return {
    due: due.map(([id]) => id),
    changed,
    total: known.length,
    next: later.length === 0 ? undefined : Math.min(...later),
  };
}

import { type GradedPart, type Grader, readTexts } from '../grading.ts';
import type { Consequence, Keyed, Outcome, ScenarioBody, Turn } from '../model.ts';

/** One reply that was given. */
export interface TurnTaken<SomeTurn extends Turn = Turn> {
  readonly turn: SomeTurn;
  readonly choice: SomeTurn['choices'][number];
}

/** Where a conversation stands. */
export interface Conversation<SomeTurn extends Turn = Turn> {
  readonly taken: readonly TurnTaken<SomeTurn>[];
  /** The turn that waits for a reply; undefined once the conversation has ended. */
  readonly current: SomeTurn | undefined;
  readonly score: number;
}

/**
 * Plays replies from the first turn on. It ends at a choice without `next`, with a `next` that is no turn, or one that
 * leads back to a turn already played (a check reports both), so it always ends. A reply that the turn does not offer
 * stops the play there; what follows it is ignored.
 */
export function converse<SomeTurn extends Turn>(
  { turns }: ScenarioBody<SomeTurn, Outcome>,
  replies: readonly string[],
): Conversation<SomeTurn> {
  const byId = new Map(turns.map((turn) => [turn.id, turn]));
  const taken: TurnTaken<SomeTurn>[] = [];
  const played = new Set<string>();
  let current = turns[0];
  let score = 0;
  for (const reply of replies) {
    const choice = current?.choices.find(({ key }) => key === reply);
    if (!current || !choice) break;
    taken.push({ turn: current, choice });
    played.add(current.id);
    score += choice.score;
    current = choice.next === undefined || played.has(choice.next) ? undefined : byId.get(choice.next);
  }
  return { taken, current, score };
}

/**
 * The highest score (with `Math.min` the lowest) that each turn still leads to, its own choices included, by turn id.
 * Terminates on cycles, too.
 */
export function bestFrom(turns: readonly Turn[], pick = Math.max): ReadonlyMap<string, number> {
  const byId = new Map(turns.map((turn) => [turn.id, turn]));
  const best = new Map<string, number>();
  const visit = (turn: Turn): number => {
    const known = best.get(turn.id);
    if (known !== undefined) return known;
    best.set(turn.id, 0); // stands while the turn is being worked out: a way back adds nothing
    const scores = turn.choices.map(({ score, next }) => score + follow(next));
    const value = scores.length === 0 ? 0 : pick(...scores);
    best.set(turn.id, value);
    return value;
  };
  const follow = (next: string | undefined): number => {
    const turn = next === undefined ? undefined : byId.get(next);
    return turn ? visit(turn) : 0;
  };
  for (const turn of turns) visit(turn);
  return best;
}

/** The highest score that a whole conversation can reach. */
export const bestScore = ({ turns }: ScenarioBody): number => bestFrom(turns).get(turns[0]?.id ?? '') ?? 0;

/** The outcome that a final score leads to: the one with the highest `min` that it reaches. */
export const outcomeOf = <Some extends Outcome>(
  { outcomes }: ScenarioBody<Turn, Some>,
  score: number,
): Some | undefined => outcomes.filter(({ min }) => score >= min).sort((a, b) => b.min - a.min)[0];

/**
 * A simulated conversation: the fraction is the score reached over the best possible one, kept within 0 and 1. A reply
 * is right when no other would have allowed a higher score from there. It is complete when the conversation has ended.
 */
export const scenarioGrader: Grader<'scenario'> = {
  read: readTexts,
  key: (question) => {
    const best = bestFrom(question.turns);
    const replies: string[] = [];
    // One more reply each time; a conversation never visits a turn twice.
    for (let step = 0; step < question.turns.length; step++) {
      const { current } = converse(question, replies);
      const choice = current && bestChoice(current, best);
      if (!choice) break;
      replies.push(choice.key);
    }
    return replies;
  },
  grade: (question, response) => {
    const best = bestFrom(question.turns);
    const { taken, current, score } = converse(question, response ?? []);
    const top = best.get(question.turns[0]?.id ?? '') ?? 0;
    const complete = taken.length > 0 && current === undefined;
    const parts = taken.map(({ turn, choice }): GradedPart => {
      const right = promise(choice, best) === best.get(turn.id);
      return { key: `${turn.id}/${choice.key}`, verdict: right ? 'right' : 'wrong' };
    });
    return {
      fraction: top > 0 ? Math.min(1, Math.max(0, score / top)) : Number(complete),
      complete,
      parts,
      feedback: parts.map(({ key }) => key),
    };
  },
};

const promise = ({ score, next }: Consequence, best: ReadonlyMap<string, number>): number =>
  score + (next === undefined ? 0 : (best.get(next) ?? 0));

const bestChoice = (turn: Turn, best: ReadonlyMap<string, number>): (Keyed & Consequence) | undefined =>
  [...turn.choices].sort((a, b) => promise(b, best) - promise(a, best))[0];

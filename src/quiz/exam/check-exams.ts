import { type Finding, finding } from '../../diagnostics/finding.ts';
import { nearest } from '../../text/nearest.ts';
import type { Question, Quiz } from '../model.ts';
import { examPool } from './exam-pool.ts';
import { fillDraws, fits } from './fill-draws.ts';
import type { Exam } from './model.ts';

/** Whether the pool can fill every blueprint, and whether every topic is one. `topics`: those that have a title. */
export function checkExams(
  exams: readonly Exam[],
  quizzes: readonly Quiz[],
  topics: Readonly<Record<string, string>>,
): Finding[] {
  const pool = examPool(quizzes);
  const known = new Set([...Object.keys(topics), ...pool.flatMap(({ topic }) => topic ?? [])]);
  return exams.flatMap((exam) => [...unknownTopics(exam, known), ...emptyPlaces(exam, pool, known)]);
}

function unknownTopics({ file, draws, places }: Exam, known: ReadonlySet<string>): Finding[] {
  return draws.flatMap(({ topics }, draw) =>
    topics.flatMap((topic, index) =>
      known.has(topic)
        ? []
        : [
            finding('exam/unknown-topic', {
              file,
              place: places.topics[draw]?.[index],
              values: { topic, known: [...known], suggestion: nearest(topic, [...known]) },
            }),
          ],
    ),
  );
}

function emptyPlaces({ file, draws, places }: Exam, pool: readonly Question[], known: ReadonlySet<string>): Finding[] {
  // A misspelt topic is reported as such, not as a pool that is too small.
  const readable = draws.map(({ topics }) => topics.every((topic) => known.has(topic)));
  const candidates = draws.map((draw) => pool.filter((question) => fits(draw, question)).map(({ id }) => id));
  const tooSmall = draws.flatMap(({ count }, index) => {
    const found = candidates[index]?.length ?? 0;
    return readable[index] && found < count
      ? [finding('exam/pool-too-small', { file, place: places.draws[index], values: { wanted: count, found } })]
      : [];
  });
  if (tooSmall.length > 0 || !readable.every(Boolean)) return tooSmall;
  const filled = fillDraws(draws, candidates);
  return draws.flatMap(({ count }, index) => {
    const found = filled.filter(({ draw }) => draw === index).length;
    return found < count
      ? [finding('exam/draws-overlap', { file, place: places.draws[index], values: { wanted: count, found } })]
      : [];
  });
}

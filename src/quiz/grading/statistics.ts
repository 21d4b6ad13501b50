import type { Question } from '../model.ts';
import type { CandidateResult, ChoiceCount, QuestionStatistics, WeakSection } from './report.ts';

/** A section is worth reading again when its questions earn less than this on average. */
const weakBelow = 0.7;

export interface GradedSheet {
  readonly result: CandidateResult;
  readonly responses: Readonly<Record<string, unknown>>;
}

/** How each question did that stood in any paper, by id. */
export function questionStatistics(
  sheets: readonly GradedSheet[],
  pool: readonly Question[],
): readonly QuestionStatistics[] {
  return [...pool]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((question): QuestionStatistics[] => {
      const own = sheets.flatMap(({ result, responses }) => {
        const found = result.questions.find(({ id }) => id === question.id);
        if (!found) return [];
        const rest = result.points - found.fraction * found.points;
        const restTotal = result.total - found.points;
        const response = Object.hasOwn(responses, question.id) ? responses[question.id] : undefined;
        return [{ fraction: found.fraction, rest: restTotal > 0 ? rest / restTotal : 0, response }];
      });
      if (own.length === 0) return [];
      const choices = choiceCounts(
        question,
        own.map(({ response }) => response),
      );
      const [distractor] = choices.filter(({ right, count }) => !right && count > 0).sort((a, b) => b.count - a.count);
      return [
        {
          id: question.id,
          type: question.type,
          papers: own.length,
          difficulty: mean(own.map(({ fraction }) => fraction)),
          discrimination: correlation(own.map(({ fraction, rest }) => [fraction, rest])),
          choices,
          distractor,
        },
      ];
    });
}

function choiceCounts(question: Question, responses: readonly unknown[]): readonly ChoiceCount[] {
  const count = (key: string): number =>
    responses.filter((response) => (Array.isArray(response) ? response.includes(key) : String(response) === key))
      .length;
  switch (question.type) {
    case 'single':
    case 'boolean':
      return question.options.map(({ key }) => ({ key, right: key === String(question.answer), count: count(key) }));
    case 'multiple':
      return question.options.map(({ key }) => ({ key, right: question.answer.includes(key), count: count(key) }));
    case 'blank':
    case 'order':
    case 'match':
    case 'scenario':
      return [];
  }
}

/** Sections whose questions went badly for the group, the worst first. */
export function weakSections(results: readonly CandidateResult[], pool: readonly Question[]): readonly WeakSection[] {
  const sourceOf = new Map(pool.map(({ id, source }) => [id, source]));
  const bySource = new Map<string, { readonly id: string; readonly fraction: number }[]>();
  for (const { id, fraction } of results.flatMap(({ questions }) => questions)) {
    const source = sourceOf.get(id);
    if (source !== undefined) bySource.set(source, [...(bySource.get(source) ?? []), { id, fraction }]);
  }
  return [...bySource]
    .map(([source, answers]) => ({
      source,
      fraction: mean(answers.map(({ fraction }) => fraction)),
      questions: [...new Set(answers.map(({ id }) => id))].sort(),
    }))
    .filter(({ fraction }) => fraction < weakBelow)
    .sort((a, b) => a.fraction - b.fraction || (a.source < b.source ? -1 : 1));
}

const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/**
 * Pearson's r; with a question that is right or wrong this is the point-biserial correlation. Undefined for fewer than
 * three pairs or where one side never varies.
 */
export function correlation(pairs: readonly (readonly [number, number])[]): number | undefined {
  if (pairs.length < 3) return undefined;
  const [meanX, meanY] = [mean(pairs.map(([x]) => x)), mean(pairs.map(([, y]) => y))];
  let [xy, xx, yy] = [0, 0, 0];
  for (const [x, y] of pairs) {
    xy += (x - meanX) * (y - meanY);
    xx += (x - meanX) ** 2;
    yy += (y - meanY) ** 2;
  }
  // Equal numbers differ from their mean by a binary hair.
  if (xx < 1e-12 || yy < 1e-12) return undefined;
  return Math.min(1, Math.max(-1, xy / Math.sqrt(xx * yy)));
}

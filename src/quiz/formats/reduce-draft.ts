import type { Blank, Option } from '../model.ts';
import { sortedByKey } from '../shuffle.ts';
import { type DraftHead, type DraftOf, letterAt, type QuestionDraft } from './draft.ts';
import type { Ability, Loss, LossCode, Part, Reduced } from './format.ts';
import { markdownOf, plainOf } from './plain-text.ts';

/**
 * Brings a question down to what a format can say and tells what is lost on the way. What comes out is what reading
 * the written file gives back.
 */
export function reduceDraft(draft: QuestionDraft, ability: Ability): Reduced {
  const { types, keeps, adapt } = ability;
  if (!types.includes(draft.type)) return { losses: [{ code: 'type', detail: draft.type }] };
  const lost = new Map<LossCode, Loss>();
  const lose = (code: LossCode, detail?: string): void => {
    if (!lost.has(code)) lost.set(code, { code, detail });
  };
  const can = (part: Part): boolean => keeps.includes(part);
  const keep = <Value>(part: Part, value: Value | undefined): Value | undefined => {
    if (value === undefined || can(part)) return value;
    lose(part);
    return undefined;
  };

  const text = (markdown: string): string => {
    const { text: plain, marked, pictures } = plainOf(markdown);
    const [picture] = pictures;
    if (picture !== undefined && !can('pictures')) lose('pictures', picture);
    if (marked && !can('markup')) lose('markup');
    const said = (can('markup') ? markdown : plain).trim();
    const kept = can('lines') || !/\s{2}|[\n\r\t]/.test(said) ? said : said.replace(/\s+/g, ' ');
    if (kept !== said && /[\n\r]/.test(said)) lose('lines');
    return can('markup') ? kept : markdownOf(kept);
  };
  const option = ({ key, text: words, feedback }: Option): Option => {
    const said = keep('feedback', feedback);
    return { key, text: text(words), ...(said === undefined ? {} : { feedback: text(said) }) };
  };
  const blank = ({ accepted, tolerance }: Blank): Blank => ({
    accepted: accepted.map((answer) => answer.replace(/\s+/g, ' ').trim()),
    tolerance: keep('tolerance', tolerance === 0 ? undefined : tolerance),
  });
  const hasOrder = (shuffle: boolean): boolean => {
    if (!shuffle && !can('fixed-order')) lose('fixed-order');
    return shuffle || !can('fixed-order');
  };
  const renamed = (options: readonly Option[], keyAt: (index: number) => string) => {
    const sorted = sortedByKey(options);
    const names = new Map(sorted.map(({ key }, index) => [key, keyAt(index)]));
    if (sorted.some(({ key }, index) => key !== keyAt(index))) lose('keys');
    return { options: sorted.map((one, index) => option({ ...one, key: keyAt(index) })), names };
  };

  const body = (): QuestionDraft => {
    const head = headOf();
    switch (draft.type) {
      case 'single': {
        const { options, names } = renamed(draft.options, letterAt);
        const answer = names.get(draft.answer) ?? draft.answer;
        return { ...head, type: 'single', options, shuffle: hasOrder(draft.shuffle), answer };
      }
      case 'multiple': {
        const { options, names } = renamed(draft.options, letterAt);
        const answer = draft.answer.map((key) => names.get(key) ?? key).sort();
        return { ...head, type: 'multiple', options, shuffle: hasOrder(draft.shuffle), answer };
      }
      case 'boolean':
        return { ...head, type: 'boolean', options: draft.options.map(option), answer: draft.answer };
      case 'blank':
        return { ...head, type: 'blank', blanks: draft.blanks.map(blank) };
      case 'order': {
        const { options, names } = renamed(draft.options, letterAt);
        return { ...head, type: 'order', options, answer: draft.answer.map((key) => names.get(key) ?? key) };
      }
      case 'match':
        return { ...head, ...pairs(draft) };
      case 'scenario':
        return { ...draft, ...head };
    }
  };
  const headOf = (): DraftHead => {
    const explanation = keep('explanation', draft.explanation);
    return {
      name: keep('name', draft.name),
      stem: text(draft.stem),
      hints: (draft.hints.length > 0 && keep('hints', draft.hints) ? draft.hints : []).map(text),
      explanation: explanation === undefined ? undefined : text(explanation),
      source: keep('source', draft.source),
      topic: keep('topic', draft.topic),
      difficulty: keep('difficulty', draft.difficulty),
      reviewed: keep('reviewed', draft.reviewed),
    };
  };
  // Files of other programs hold pairs: the right side stands in the order in which the left one uses it.
  const pairs = (match: DraftOf<'match'>) => {
    const { options: left } = renamed(match.left, (index) => letterAt(index).toLowerCase());
    const used = sortedByKey(match.left).map(({ key }) => match.answer[key] ?? '');
    const inUse = [...new Set([...used, ...sortedByKey(match.right).map(({ key }) => key)])];
    const right: Option[] = [];
    const names = new Map<string, string>();
    for (const key of inUse) {
      const found = match.right.find((candidate) => candidate.key === key);
      if (!found) continue;
      const said = option(found);
      const same = right.find((other) => other.text === said.text);
      names.set(key, same?.key ?? String(right.length + 1));
      if (!same) right.push({ ...said, key: String(right.length + 1) });
    }
    const answer = Object.fromEntries(left.map(({ key }, index) => [key, names.get(used[index] ?? '') ?? '']));
    return { type: 'match' as const, left, right, shuffle: hasOrder(match.shuffle), answer };
  };

  const said = body();
  const adapted = adapt?.(said) ?? { draft: said, losses: [] };
  for (const { code, detail } of adapted.losses) lose(code, detail);
  return { draft: adapted.draft, losses: [...lost.values()] };
}

/** A question without its values that are undefined, for comparing. */
export const compactDraft = (draft: QuestionDraft): QuestionDraft => JSON.parse(JSON.stringify(draft)) as QuestionDraft;

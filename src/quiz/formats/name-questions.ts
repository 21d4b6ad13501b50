import { slug } from '../../text/slug.ts';
import type { QuestionDraft } from './draft.ts';

const idForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const longest = 48;

/** A question with an id of ours. */
export interface NamedDraft {
  readonly id: string;
  readonly draft: QuestionDraft;
}

/**
 * Gives every question an id that is unique in the handbook: its own name where that is an id and free, else the name
 * in Latin letters, else the quiz's id with the question's number.
 *
 * @param romanise turns Chinese characters into pinyin, syllables parted by spaces
 */
export function nameQuestions(
  drafts: readonly QuestionDraft[],
  quiz: string,
  taken: ReadonlySet<string>,
  romanise: (text: string) => string,
): readonly NamedDraft[] {
  const used = new Set(taken);
  return drafts.map((draft, index) => {
    const { name = '' } = draft;
    const latin = idForm.test(name) ? name : asciiSlug(romanise(name));
    const wanted = latin === '' || /^\d+$/.test(latin) ? `${quiz}-${index + 1}` : latin;
    let id = wanted;
    for (let number = 2; used.has(id); number++) id = `${wanted}-${number}`;
    used.add(id);
    return { id, draft };
  });
}

/** Latin letters, digits and hyphens only; empty when nothing is left. */
export const asciiSlug = (text: string): string =>
  slug(text)
    .normalize('NFD')
    .replace(/[^a-z0-9-]/g, '')
    .slice(0, longest)
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '');

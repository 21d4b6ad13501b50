import type { Option } from '../model.ts';
import { countGaps } from '../stem-gaps.ts';
import type { QuestionDraft } from './draft.ts';
import type { Loss, Reduced, TextFormat } from './format.ts';
import { numbersOnly } from './gaps.ts';
import { orderBody } from './pairs.ts';
import { readMoodleXml } from './read-moodle-xml.ts';
import { writeMoodleXml } from './write-moodle-xml.ts';

/** Moodle's own exchange format. Texts are written as Markdown; HTML is read as well. */
export const moodleXml: TextFormat = {
  medium: 'text',
  endings: ['.xml'],
  types: ['single', 'multiple', 'boolean', 'blank', 'order', 'match'],
  keeps: [
    ...(['name', 'hints', 'explanation', 'source', 'topic', 'difficulty', 'feedback'] as const),
    ...(['markup', 'pictures', 'lines', 'fixed-order', 'tolerance'] as const),
  ],
  adapt,
  fits: (text) => /<quiz[\s>]/.test(text) && /<question\s[^>]*type=/.test(text),
  read: readMoodleXml,
  write: writeMoodleXml,
};

function adapt(draft: QuestionDraft): Reduced {
  switch (draft.type) {
    case 'order': {
      const texts = new Map(draft.options.map(({ key, text }) => [key, text]));
      const { options: _, answer: __, ...rest } = draft;
      const losses = feedbackLoss(draft.options);
      return { draft: { ...rest, ...orderBody(draft.answer.map((key) => texts.get(key) ?? '')) }, losses };
    }
    case 'match': {
      const bare = (options: readonly Option[]) => options.map(({ key, text }) => ({ key, text }));
      const losses = feedbackLoss([...draft.left, ...draft.right]);
      return { draft: { ...draft, left: bare(draft.left), right: bare(draft.right) }, losses };
    }
    case 'blank': {
      const { draft: numeric, losses } = numbersOnly(draft);
      if (numeric.blanks.length === 1 && countGaps(numeric.stem) <= 1) return { draft: numeric, losses };
      if (countGaps(numeric.stem) > 0) {
        // Embedded answers stand where the gaps are, all of one length.
        return { draft: { ...numeric, stem: numeric.stem.replace(/_{3,}/g, '____') }, losses };
      }
      const stem = `${numeric.stem} ${numeric.blanks.map(() => '____').join(' ')}`;
      return { draft: { ...numeric, stem }, losses: [...losses, { code: 'gaps' }] };
    }
    default:
      return { draft, losses: [] };
  }
}

const feedbackLoss = (options: readonly Option[]): readonly Loss[] =>
  options.some(({ feedback }) => feedback !== undefined) ? [{ code: 'feedback' }] : [];

import type { Option } from '../model.ts';
import { clozeField } from './cloze.ts';
import type { DraftOf, QuestionDraft } from './draft.ts';
import type { WriteContext } from './format.ts';
import { decimal } from './gaps.ts';
import { writeTags } from './tags.ts';
import { element, type Markup, markup, xmlDocument } from './xml.ts';

/** Questions in a category that bears the quiz's title. Pictures are packed inside. */
export function writeMoodleXml(drafts: readonly QuestionDraft[], context: WriteContext): string {
  const category = element(
    'question',
    { type: 'category' },
    element('category', {}, element('text', {}, `$course$/top/${context.title.replaceAll('/', '//')}`)),
  );
  const questions = drafts.map((draft) => question(draft, context));
  return xmlDocument({ xml: `<quiz>\n${[category, ...questions].map(({ xml }) => xml).join('\n')}\n</quiz>` });
}

const plain = (name: string, text: string): Markup => element(name, {}, text);
const asText = (text: string): Markup => plain('text', text);

function question(draft: QuestionDraft, context: WriteContext): Markup {
  const isCloze = draft.type === 'blank' && draft.blanks.length > 1;
  const stem = isCloze ? withFields(draft) : draft.stem;
  const rich = (name: string, text: string, attributes = {}): Markup =>
    element(name, { format: 'markdown', ...attributes }, ...withPictures(text, context));
  const tags = writeTags(draft).map((tag) => element('tag', {}, asText(tag)));
  return element(
    'question',
    { type: isCloze ? 'cloze' : kindOf(draft) },
    element('name', {}, asText(draft.name ?? '')),
    rich('questiontext', stem),
    rich('generalfeedback', draft.explanation ?? ''),
    ...(isCloze ? [] : [plain('defaultgrade', '1')]),
    draft.name === undefined ? undefined : plain('idnumber', draft.name),
    ...bodyOf(draft, rich),
    ...draft.hints.map((hint) => rich('hint', hint)),
    tags.length > 0 ? element('tags', {}, ...tags) : undefined,
  );
}

function kindOf(draft: QuestionDraft): string {
  switch (draft.type) {
    case 'single':
    case 'multiple':
      return 'multichoice';
    case 'boolean':
      return 'truefalse';
    case 'blank':
      return draft.blanks[0]?.tolerance === undefined ? 'shortanswer' : 'numerical';
    case 'order':
      return 'ordering';
    case 'match':
      return 'matching';
    case 'scenario':
      return 'description';
  }
}

type Rich = (name: string, text: string, attributes?: Readonly<Record<string, string>>) => Markup;

function bodyOf(draft: QuestionDraft, rich: Rich): readonly Markup[] {
  const answer = (option: Option, fraction: string): Markup =>
    element(
      'answer',
      { fraction, format: 'markdown' },
      asText(option.text),
      option.feedback === undefined ? undefined : rich('feedback', option.feedback),
    );
  const shuffle = (isShuffled: boolean): Markup => plain('shuffleanswers', isShuffled ? '1' : '0');
  switch (draft.type) {
    case 'single':
      return [
        plain('single', 'true'),
        shuffle(draft.shuffle),
        plain('answernumbering', 'ABCD'),
        ...draft.options.map((option) => answer(option, option.key === draft.answer ? '100' : '0')),
      ];
    case 'multiple':
      return [
        plain('single', 'false'),
        shuffle(draft.shuffle),
        plain('answernumbering', 'ABCD'),
        ...draft.options.map((option) => answer(option, share(draft, option))),
      ];
    case 'boolean':
      return draft.options.map((option) =>
        answer({ ...option, text: option.key }, option.key === String(draft.answer) ? '100' : '0'),
      );
    case 'blank': {
      const [blank, ...more] = draft.blanks;
      if (!blank || more.length > 0) return [];
      const { accepted, tolerance } = blank;
      const usecase = tolerance === undefined ? [plain('usecase', '0')] : [];
      const around = tolerance === undefined ? undefined : plain('tolerance', decimal(tolerance));
      // An asterisk would stand for anything.
      const said = (text: string): string => (tolerance === undefined ? text.replace(/\*/g, '\\*') : text);
      return [
        ...usecase,
        ...accepted.map((text) =>
          element('answer', { fraction: '100', format: 'plain_text' }, asText(said(text)), around),
        ),
      ];
    }
    case 'order': {
      const texts = new Map(draft.options.map(({ key, text }) => [key, text]));
      return [
        plain('layouttype', 'VERTICAL'),
        plain('selecttype', 'ALL'),
        plain('selectcount', '0'),
        plain('gradingtype', 'ABSOLUTE_POSITION'),
        ...draft.answer.map((key, index) =>
          element('answer', { fraction: `${index + 1}.0000000`, format: 'markdown' }, asText(texts.get(key) ?? '')),
        ),
      ];
    }
    case 'match': {
      const right = new Map(draft.right.map(({ key, text }) => [key, text]));
      const used = new Set(Object.values(draft.answer));
      const pair = (left: string, text: string): Markup =>
        element('subquestion', { format: 'markdown' }, asText(left), element('answer', {}, asText(text)));
      return [
        shuffle(draft.shuffle),
        ...draft.left.map(({ key, text }) => pair(text, right.get(draft.answer[key] ?? '') ?? '')),
        ...draft.right.filter(({ key }) => !used.has(key)).map(({ text }) => pair('', text)),
      ];
    }
    case 'scenario':
      return [];
  }
}

/** Right options share the points; a wrong one takes all of them, as here. */
const share = ({ answer }: DraftOf<'multiple'>, { key }: Option): string =>
  answer.includes(key) ? String(Math.round(10_000_000 / answer.length) / 100_000) : '-100';

function withFields({ stem, blanks }: DraftOf<'blank'>): string {
  let index = 0;
  return stem.replace(/_{3,}/g, (gap) => {
    const blank = blanks[index++];
    return blank ? clozeField(blank) : gap;
  });
}

const pictureAddress = /\]\(\/images\/([^)\s]+)/g;

/** The text with the addresses that Moodle gives to files inside, and those files. */
function withPictures(text: string, { picture }: WriteContext): readonly Markup[] {
  const files = new Map<string, Markup>();
  const said = text.replace(pictureAddress, (whole, name: string) => {
    const bytes = picture(`/images/${name}`);
    if (!bytes) return whole;
    files.set(name, element('file', { name, path: '/', encoding: 'base64' }, base64(bytes)));
    return `](@@PLUGINFILE@@/${name}`;
  });
  return [asText(said), markup(...files.values())];
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

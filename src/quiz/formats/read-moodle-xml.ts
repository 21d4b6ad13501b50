import type { AuthoredBody, Option } from '../model.ts';
import { type ReadCloze, readCloze } from './cloze.ts';
import { type Issue, type IssueCode, letterAt, type ReadBank, type ReadQuestion } from './draft.ts';
import { decodeEntities, markdownOfHtml } from './html-text.ts';
import { matchBody, orderBody } from './pairs.ts';
import { markdownOf } from './plain-text.ts';
import { readTags } from './tags.ts';
import { childOf, childrenOf, parseXml, type XmlElement } from './xml.ts';

/** Reads a Moodle question bank. */
export function readMoodleXml(source: string): ReadBank {
  const parsed = parseXml(source);
  if ('problem' in parsed) {
    const { code, line, found } = parsed.problem;
    return { questions: [], issues: [{ severity: 'error', code, at: { line }, found }] };
  }
  const questions: ReadQuestion[] = [];
  const issues: Issue[] = [];
  let title: string | undefined;
  for (const element of childrenOf(parsed.root, 'question')) {
    if (element.attributes.type === 'category') {
      const name = lastPart(childOf(childOf(element, 'category'), 'text')?.text ?? '');
      if (title === undefined) title = name || undefined;
      else issues.push({ severity: 'note', code: 'category', at: { line: element.line }, found: name });
    } else {
      const read = readQuestion(element, issues);
      if (read) questions.push(read);
    }
  }
  return { title, questions, issues };
}

const lastPart = (path: string): string =>
  path.replaceAll('//', '\0').split('/').at(-1)?.replaceAll('\0', '/').trim() ?? '';

interface Reading {
  readonly rich: (element: XmlElement | undefined) => string;
  readonly report: (severity: Issue['severity'], code: IssueCode, found?: string, expected?: string) => void;
}

function readQuestion(element: XmlElement, issues: Issue[]): ReadQuestion | undefined {
  const { line } = element;
  const report: Reading['report'] = (severity, code, found, expected) =>
    void issues.push({ severity, code, at: { line }, found, expected });
  const rich: Reading['rich'] = (part) => (part ? richText(part, report) : '');
  const written = childOf(element, 'questiontext');
  const isCloze = element.attributes.type === 'cloze';
  // Before the marks of Markdown are escaped: fields are written with the same signs.
  const cloze = isCloze ? readCloze((childOf(written, 'text') ?? written)?.text ?? '') : undefined;
  const stem = cloze && written ? richText(written, report, cloze.stem) : rich(written);
  if (stem === '') {
    report('error', 'stem-missing');
    return undefined;
  }
  const body = cloze ? clozeBody(cloze, written, report) : bodyOf(element, { rich, report });
  if (!body) return undefined;
  const given = childrenOf(childOf(element, 'tags'), 'tag').map((tag) => childOf(tag, 'text')?.text.trim() ?? '');
  const { tags, unknown } = readTags(given.filter((tag) => tag !== ''));
  for (const tag of unknown) report('note', 'tag-dropped', tag);
  const name = childOf(element, 'idnumber')?.text.trim() || childOf(childOf(element, 'name'), 'text')?.text.trim();
  return {
    at: { line },
    draft: {
      name: name || undefined,
      stem,
      hints: childrenOf(element, 'hint').flatMap((hint) => rich(hint) || []),
      explanation: rich(childOf(element, 'generalfeedback')) || undefined,
      ...tags,
      ...body,
    },
  };
}

/** The text of an element in the format that its attribute names. */
function richText(
  element: XmlElement,
  report: Reading['report'],
  text = (childOf(element, 'text') ?? element).text,
): string {
  const format = element.attributes.format ?? 'html';
  const files = childrenOf(element, 'file');
  for (const { attributes } of files) report('note', 'picture', attributes.name);
  const said = files.length > 0 ? text.replaceAll('@@PLUGINFILE@@/', '/images/') : text;
  if (format === 'markdown') return said.trim();
  if (format === 'plain_text' || !/[<&]/.test(said)) return markdownOf(said.trim());
  const { markdown, dropped, pictures } = markdownOfHtml(said);
  if (dropped.length > 0) report('note', 'html-dropped', dropped.join(', '));
  if (files.length === 0) for (const picture of pictures) report('note', 'picture', picture);
  return markdown;
}

function clozeBody(
  { blanks, unsupported }: ReadCloze,
  written: XmlElement | undefined,
  report: Reading['report'],
): AuthoredBody | undefined {
  const isHtml = (written?.attributes.format ?? 'html') === 'html';
  const said = blanks.map((blank) => (isHtml ? { ...blank, accepted: blank.accepted.map(decodeEntities) } : blank));
  if (unsupported.length > 0) report('error', 'type-unsupported', unsupported.join(', '));
  else if (blanks.length === 0 || blanks.some(({ accepted }) => accepted.length === 0))
    report('error', 'answer-missing');
  else return { type: 'blank', blanks: said };
  return undefined;
}

function bodyOf(element: XmlElement, { rich, report }: Reading): AuthoredBody | undefined {
  const { type = '' } = element.attributes;
  const answers = childrenOf(element, 'answer');
  const shuffle = !/^(?:0|false)$/.test(childOf(element, 'shuffleanswers')?.text.trim() ?? '1');
  const fail = (code: IssueCode, found?: string, expected?: string): undefined =>
    report('error', code, found, expected) as undefined;
  const options = (): readonly Option[] =>
    answers.map((answer, index) =>
      withFeedback({ key: letterAt(index), text: rich(answer) }, rich(childOf(answer, 'feedback'))),
    );
  switch (type) {
    case 'multichoice': {
      const list = options();
      if (list.length < 2) return fail('options-missing', String(list.length), '2');
      const right = answers.flatMap((answer, index) => (fraction(answer) > 0 ? [letterAt(index)] : []));
      const [best] = answers.flatMap((answer, index) => (fraction(answer) >= 100 ? [letterAt(index)] : []));
      if (right.length === 0) return fail('answer-missing');
      if (childOf(element, 'single')?.text.trim() === 'false') {
        return { type: 'multiple', options: list, shuffle, answer: right };
      }
      if (best === undefined) return fail('answer-missing');
      if (right.length > 1) report('note', 'partial-credit', right.filter((key) => key !== best).join(', '));
      return { type: 'single', options: list, shuffle, answer: best };
    }
    case 'truefalse': {
      const find = (word: string) =>
        answers.find((answer) => childOf(answer, 'text')?.text.trim().toLowerCase() === word);
      const [yes, no] = [find('true'), find('false')];
      if (!yes && !no) return fail('answer-missing');
      const option = (key: string, answer: XmlElement | undefined) =>
        withFeedback({ key, text: '' }, rich(childOf(answer, 'feedback')));
      const isTrue = yes ? fraction(yes) > 0 : !no || fraction(no) <= 0;
      return { type: 'boolean', options: [option('true', yes), option('false', no)], answer: isTrue };
    }
    case 'shortanswer':
    case 'numerical': {
      const right = answers.filter((answer) => fraction(answer) >= 100);
      if (answers.some((answer) => fraction(answer) > 0 && fraction(answer) < 100)) report('note', 'partial-credit');
      const accepted = right.flatMap((answer) => (childOf(answer, 'text') ?? answer).text.trim() || []);
      const words = accepted.filter((text) => text !== '*').map((text) => text.replace(/\\\*/g, '*'));
      if (words.length === 0) return fail('answer-missing');
      const around = Number.parseFloat(childOf(right[0], 'tolerance')?.text ?? '');
      const blank = Number.isNaN(around) || around === 0 ? { accepted: words } : { accepted: words, tolerance: around };
      return { type: 'blank', blanks: [blank] };
    }
    case 'matching': {
      const pairs = childrenOf(element, 'subquestion').map((part) => {
        const right = childOf(childOf(part, 'answer'), 'text')?.text.trim() ?? '';
        return { left: rich(part), right: part.attributes.format === 'markdown' ? right : markdownOf(right) };
      });
      const named = pairs.filter(({ left }) => left !== '').length;
      return named < 2 ? fail('options-missing', String(named), '2') : { ...matchBody(pairs), shuffle };
    }
    case 'ordering': {
      if (answers.length < 2) return fail('options-missing', String(answers.length), '2');
      return orderBody(answers.map((answer) => rich(answer)));
    }
    default:
      return fail('type-unsupported', type);
  }
}

const fraction = ({ attributes }: XmlElement): number => Number.parseFloat(attributes.fraction ?? '0') || 0;

const withFeedback = (option: Option, feedback: string): Option => (feedback === '' ? option : { ...option, feedback });

import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseYaml } from '../../src/diagnostics/parse-yaml.ts';
import type { DocumentNote } from '../../src/documents/notes.ts';
import { RefusedDocument } from '../../src/documents/refused.ts';
import type { PartConfig } from '../../src/handbook/config.ts';
import { parseHandbookConfig } from '../../src/handbook/parse-config.ts';
import { documentWords } from '../../src/i18n/documents.ts';
import type { Language } from '../../src/i18n/language.ts';
import { configFile, handbookLanguage } from '../../src/source/handbook-language.ts';
import { readFile } from '../../src/source/read-files.ts';
import type { CommandContext, ExitCode } from '../command.ts';
import { writeFile } from '../io/write-file.ts';
import { writeTogether } from '../io/write-together.ts';
import { type Draft, draftChapters } from './draft-chapters.ts';
import { draftTable } from './draft-table.ts';
import { type ImportReport, reportDocument, sayReport } from './import-report.ts';
import { endingOf, openDocument } from './open-document.ts';
import { pictureStore } from './picture-store.ts';
import { readArchive } from './read-archive.ts';
import { readDocx } from './read-docx.ts';
import { readPptx } from './read-pptx.ts';

/** What a document becomes, before anything is written. */
export interface ImportDraft extends Draft {
  /** Goes to standard output. */
  readonly text?: string;
  /** Files that are meant to be changed, not made. */
  readonly replaces?: boolean;
}

export interface Importing {
  readonly root: string;
  /** Absolute. */
  readonly file: string;
  readonly options: CommandContext['options'];
  readonly language: Language;
  readonly note: (note: DocumentNote) => void;
}

/** `handbook import` of a Word document, a deck or a table: writes all that comes of it, or nothing and says why. */
export async function importDocument({ place, options, operands, print, note }: CommandContext): Promise<ExitCode> {
  const language = handbookLanguage(place.root);
  const [operand, ...more] = operands;
  if (operand === undefined || more.length > 0) {
    note(documentWords[language].usage);
    return 2;
  }
  const notes: DocumentNote[] = [];
  const dryRun = options['dry-run'] === true;
  const importing = {
    root: place.root,
    file: resolve(operand),
    options,
    language,
    note: (found: DocumentNote) => void notes.push(found),
  };
  let report: ImportReport = { file: operand, dryRun, files: [], chapters: [], notes };
  try {
    const draft = await makeDraft(importing);
    const files = draft.files.map(({ path }) => path);
    if (draft.replaces !== true && options.force !== true) refuseExisting(place.root, files);
    if (!dryRun) write(place.root, draft, options.force === true);
    report = { ...report, files, chapters: draft.chapters };
    if (draft.text !== undefined) print(draft.text.trimEnd());
  } catch (error) {
    report = { ...report, notes: [], refused: asRefusal(error) };
  }
  for (const line of sayReport(report, language)) note(line);
  if (typeof options.report === 'string') writeFile(resolve(options.report), reportDocument(report, language));
  if (report.refused) return wrongUsage.has(report.refused.code) ? 2 : 1;
  return notes.some(({ code }) => code === 'check-error') ? 1 : 0;
}

const wrongUsage: ReadonlySet<string> = new Set([
  'missing',
  'no-part',
  'not-a-part',
  'no-sheet',
  'no-target',
  'outside',
]);

async function makeDraft(importing: Importing): Promise<ImportDraft> {
  const { root, file, options, language, note } = importing;
  const { ending, bytes } = openDocument(file);
  if (ending === 'csv' || ending === 'xlsx') return draftTable(importing, { ending, bytes });
  const part = chosenPart(root, options.part);
  const parts = await readArchive(bytes);
  const words = documentWords[language];
  const pictures = pictureStore(note);
  const reading = { parts, name: basename(file, `.${endingOf(file)}`), pictures, words, note };
  const split = options.split === '2' ? 2 : 1;
  const chapters = ending === 'docx' ? await readDocx(reading, split) : await readPptx(reading);
  if (chapters.length === 0) throw new RefusedDocument('nothing');
  const draft = await draftChapters(chapters, { part: part.id, pictures, words, language, note });
  const unlisted = draft.chapters
    .map(({ file: path }) => basename(path, '.mdx'))
    .filter((slug) => !part.chapters.includes(slug));
  if (part.chapters.length > 0 && unlisted.length > 0) note({ code: 'chapter-order', found: unlisted.join(', ') });
  return draft;
}

/** The part that chapters go into. Without readable settings no part is known. */
function chosenPart(root: string, wanted: string | true | undefined): PartConfig {
  const { config } = parseHandbookConfig(parseYaml(readFile(root, configFile)?.text ?? '', { file: configFile }));
  const known = config?.parts ?? [];
  const names = known.map(({ id, title }) => `${id}（${title}）`).join('、');
  if (typeof wanted !== 'string') throw new RefusedDocument('no-part', names);
  const part = known.find(({ id }) => id === wanted);
  if (!part) throw new RefusedDocument('not-a-part', `${wanted}|${names}`);
  return part;
}

function refuseExisting(root: string, files: readonly string[]): void {
  const there = files.filter((file) => existsSync(join(root, file)));
  if (there.length > 0) throw new RefusedDocument('already-there', there.join('、'));
}

function write(root: string, { files, replaces = false }: ImportDraft, force: boolean): void {
  try {
    writeTogether(root, files, force || replaces);
  } catch (error) {
    throw new RefusedDocument('unwritten', error instanceof Error ? error.message : String(error));
  }
}

/** Readers of other people's files fail in many ways; each of them means that the file is damaged. */
const asRefusal = (error: unknown): RefusedDocument =>
  error instanceof RefusedDocument
    ? error
    : new RefusedDocument('damaged', error instanceof Error ? error.message.slice(0, 200) : '');

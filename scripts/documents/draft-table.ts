import { existsSync, readFileSync } from 'node:fs';
import { basename, relative, resolve, sep } from 'node:path';
import { parseCourierRules } from '../../src/courier/parse-courier-rules.ts';
import { parseTariff } from '../../src/courier/parse-tariff.ts';
import { china } from '../../src/courier/regions.ts';
import { toDiagnostic } from '../../src/diagnostics/diagnostic.ts';
import { parseYaml } from '../../src/diagnostics/parse-yaml.ts';
import { asciiName } from '../../src/documents/ascii-name.ts';
import { RefusedDocument } from '../../src/documents/refused.ts';
import { gridToMdast, type TableGrid } from '../../src/documents/table-grid.ts';
import { tariffDraft } from '../../src/documents/tariff-draft.ts';
import { documentWords } from '../../src/i18n/documents.ts';
import { readFile } from '../../src/source/read-files.ts';
import { checkChapter } from './draft-chapters.ts';
import type { ImportDraft, Importing } from './import-document.ts';
import { endingOf, type openDocument } from './open-document.ts';
import { readTableFile } from './read-table.ts';
import { writeMarkdown } from './write-markdown.ts';

/** A table file as Markdown on the screen or at the end of a chapter, or as the draft of a tariff. @throws RefusedDocument */
export async function draftTable(importing: Importing, opened: ReturnType<typeof openDocument>): Promise<ImportDraft> {
  const { options, note } = importing;
  const grid = await readTableFile(opened, typeof options.sheet === 'string' ? options.sheet : undefined);
  for (const found of grid.notes) note(found);
  if (options.as === 'tariff') return draftTariff(importing, grid);
  const table = writeMarkdown(gridToMdast(grid));
  if (typeof options.to !== 'string') return { files: [], chapters: [], text: table };
  return appendTable(importing, options.to, table);
}

async function appendTable({ root, language, note }: Importing, to: string, table: string): Promise<ImportDraft> {
  const path = insideRoot(root, to);
  if (!/\.mdx?$/.test(path) || !existsSync(resolve(root, path))) throw new RefusedDocument('no-target', to);
  const text = `${readFileSync(resolve(root, path), 'utf8').trimEnd()}\n\n${table}`;
  const [part, slug] = /^content\/chapters\/([^/]+)\/([^/]+)\.mdx$/.exec(path)?.slice(1) ?? [];
  if (part !== undefined && slug !== undefined) await checkChapter(path, text, slug, { part, language, note });
  return { files: [{ path, content: text }], chapters: [], replaces: true };
}

/** A path as the handbook's own, with slashes. */
function insideRoot(root: string, to: string): string {
  const path = relative(root, resolve(root, to)).split(sep).join('/');
  if (path.startsWith('../') || path === '..' || /^[a-z]:/i.test(path)) throw new RefusedDocument('outside', to);
  return path;
}

function draftTariff({ root, file, options, language, note }: Importing, grid: TableGrid): ImportDraft {
  const title = basename(file, `.${endingOf(file)}`);
  const wanted = typeof options.to === 'string' ? insideRoot(root, options.to) : undefined;
  const id =
    wanted === undefined ? asciiName(title) || 'tariff' : /^content\/couriers\/([a-z0-9-]+)\.yaml$/.exec(wanted)?.[1];
  if (id === undefined) throw new RefusedDocument('outside', `${wanted} (content/couriers/*.yaml)`);
  const rulesFile = 'content/couriers/rules.yaml';
  const rulesText = readFile(root, rulesFile)?.text;
  const country = language === 'zh-CN' ? china : undefined;
  const own =
    rulesText === undefined
      ? undefined
      : parseCourierRules(parseYaml(rulesText, { file: rulesFile }), country).rules?.regions;
  const regions = own ?? country;
  const words = documentWords[language];
  const draft = tariffDraft(grid.rows, { id, title, from: today(), regions: regions?.names ?? [], words });
  if (!draft)
    throw new RefusedDocument('no-columns', (grid.rows[0] ?? []).filter((cell) => cell.trim() !== '').join('、'));
  for (const found of draft.notes) note(found);
  const path = `content/couriers/${id}.yaml`;
  const { findings } = parseTariff(parseYaml(draft.text, { file: path }), regions);
  for (const found of findings) {
    const { message, severity, place, ruleId } = toDiagnostic(found, language);
    if (severity === 'error') note({ code: 'check-error', found: `${path}:${place.start.line} ${message}` });
    else note({ code: 'check-warning', found: ruleId, count: 1, where: path });
  }
  return { files: [{ path, content: draft.text }], chapters: [] };
}

const today = (): string => new Date().toISOString().slice(0, 10);

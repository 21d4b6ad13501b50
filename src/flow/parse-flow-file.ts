import { type Finding, finding } from '../diagnostics/finding.ts';
import { type ParsedYaml, parseYaml } from '../diagnostics/parse-yaml.ts';
import { type Place, startOfFile } from '../diagnostics/place.ts';
import { validate } from '../diagnostics/validate.ts';
import { flowFileSchema } from './flow-file-schema.ts';
import type { Reference } from './model.ts';

/** A `.mmd` file before Mermaid has read the chart in it. */
export interface FlowFile {
  /** The file's name without its ending. */
  readonly id: string;
  readonly file: string;
  readonly title: string;
  /** Where the title stands. */
  readonly place: Place;
  readonly summary?: string;
  readonly roles: readonly Reference[];
  readonly chapters: readonly Reference[];
  /** By node id. */
  readonly steps: ReadonlyMap<string, StepSettings>;
  /** The chart: the file with settings, comments and directives blanked, so that line numbers stay. */
  readonly source: string;
  /** Where a place of `source` stands in the author's file, in which facts are not filled in. */
  readonly originalPlace: (place: Place) => Place;
}

const unchanged = (place: Place): Place => place;

/** What the frontmatter says about one node. */
export interface StepSettings {
  readonly role?: Reference;
  readonly within?: string;
  readonly note?: string;
  readonly flow?: Reference;
  readonly place: Place;
}

/**
 * Splits a flow file into its settings and its chart. There is always a file: with wrong settings it has none, so that
 * the chart can be checked in the same run.
 *
 * @param text the file's text, facts already filled in
 * @param file path relative to the handbook's root
 * @param originalPlace where a place of `text` stands in the file, where the text was changed on its way here
 */
export function parseFlowFile(
  text: string,
  file: string,
  originalPlace: FlowFile['originalPlace'] = unchanged,
): { readonly flowFile: FlowFile; readonly findings: readonly Finding[] } {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const id = file.replace(/^.*\//, '').replace(/\.mmd$/, '');
  const { settings, chart, findings } = split(lines, file);
  const bare: FlowFile = {
    id,
    file,
    title: id,
    place: startOfFile,
    roles: [],
    chapters: [],
    steps: new Map(),
    source: blankComments(chart),
    originalPlace,
  };
  if (settings === undefined) return { flowFile: bare, findings };
  const yaml = parseYaml(settings, { file, firstLine: 2, originalPlace });
  const { value, findings: wrong } = validate(flowFileSchema, yaml);
  if (!value) return { flowFile: bare, findings: [...findings, ...wrong] };
  const { title, summary, roles = [], chapters = [], steps = {} } = value;
  const reference = (name: string, path: readonly (string | number)[]): Reference => ({
    id: name,
    place: yaml.placeOf(path),
  });
  const flowFile: FlowFile = {
    ...bare,
    title,
    place: yaml.placeOf(['title']),
    ...(summary !== undefined && { summary }),
    roles: roles.map((role, index) => reference(role, ['roles', index])),
    chapters: chapters.map((chapter, index) => reference(chapter, ['chapters', index])),
    steps: new Map(Object.entries(steps).map(([node, step]) => [node, stepSettings(node, step, yaml)])),
  };
  return { flowFile, findings };
}

interface Split {
  /** Undefined where the file has no settings. */
  readonly settings: string | undefined;
  readonly chart: string;
  readonly findings: readonly Finding[];
}

function split(lines: readonly string[], file: string): Split {
  const isFence = (line: string): boolean => line.trimEnd() === '---';
  if (!isFence(lines[0] ?? '')) {
    const empty = lines.every((line) => line.trim() === '');
    return {
      settings: undefined,
      chart: lines.join('\n'),
      findings: empty ? [] : [finding('flow/no-frontmatter', { file, values: {} })],
    };
  }
  const end = lines.findIndex((line, index) => index > 0 && isFence(line));
  if (end < 0) return splitUnclosed(lines, file);
  const chart = lines.map((line, index) => (index <= end ? '' : line)).join('\n');
  return { settings: lines.slice(1, end).join('\n'), chart, findings: [] };
}

/** Settings whose end is missing go as far as the chart; the chart can be checked all the same. */
function splitUnclosed(lines: readonly string[], file: string): Split {
  const start = lines.findIndex((line) => /^\s*(?:flowchart|graph)\b/.test(line));
  const chart = start < 0 ? '' : lines.map((line, index) => (index < start ? '' : line)).join('\n');
  const settings = lines.slice(1, start < 0 ? undefined : start).join('\n');
  return { settings, chart, findings: [finding('flow/open-frontmatter', { file, values: {} })] };
}

// Directives could change how every chart looks; comments would hide from the search for ids.
const blankComments = (chart: string): string =>
  chart.replace(/%%\{[\s\S]*?\}%%|^[^\S\n]*%%[^\n]*$/gm, (found) => found.replace(/[^\n]/g, ''));

type RawStep = NonNullable<ReturnType<typeof flowFileSchema.parse>['steps']>[string];

function stepSettings(node: string, { role, within, note, flow }: RawStep, yaml: ParsedYaml): StepSettings {
  const reference = (id: string, key: string): Reference => ({ id, place: yaml.placeOf(['steps', node, key]) });
  return {
    ...(role !== undefined && { role: reference(role, 'role') }),
    ...(within !== undefined && { within }),
    ...(note !== undefined && { note }),
    ...(flow !== undefined && { flow: reference(flow, 'flow') }),
    place: yaml.placeOfKey(['steps', node]),
  };
}

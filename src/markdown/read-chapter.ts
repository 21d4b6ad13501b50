import type { Heading as MdastHeading, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import 'mdast-util-mdx-expression';
import 'mdast-util-mdxjs-esm';
import type { Position } from 'unist';
import { SKIP, visit } from 'unist-util-visit';
import { type Finding, finding } from '../diagnostics/finding.ts';
import { parseYaml, type YamlPath } from '../diagnostics/parse-yaml.ts';
import type { Place } from '../diagnostics/place.ts';
import { validate } from '../diagnostics/validate.ts';
import type { Chapter, ChapterLink, ComponentUse, Heading } from '../handbook/chapter.ts';
import { chapterFrontmatterSchema } from '../handbook/config.ts';
import { nearest } from '../text/nearest.ts';
import { isSafeUrl } from '../text/safe-url.ts';
import { chapterComponents, plainElements } from './components.ts';
import { headingId, uniqueIds } from './heading-id.ts';
import { parseRecovering } from './mdx-mistakes.ts';
import { chapterSyntax } from './syntax.ts';

export interface ReadChapter {
  /** Undefined where the frontmatter cannot be used; a broken body still gives a chapter. */
  readonly chapter: Chapter | undefined;
  readonly findings: readonly Finding[];
}

const syntax = chapterSyntax();
const frontmatter = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\r?\n|$)/;

/**
 * Reads one chapter file: its frontmatter, headings, links and components, and everything that is wrong with it
 * taken alone. Pure: what other files must say (that a link leads somewhere) is checked in `handbook/`.
 */
export function readChapter(text: string, identity: Pick<Chapter, 'id' | 'part' | 'slug' | 'file'>): ReadChapter {
  const { file } = identity;
  const head = frontmatter.exec(text);
  if (!head) return { chapter: undefined, findings: [finding('chapter/no-frontmatter', { file, values: {} })] };
  const yaml = parseYaml(head[1] ?? '', { file, firstLine: 2 });
  const { value: data, findings } = validate(chapterFrontmatterSchema, yaml);
  // The head is blanked, not cut, so that every line keeps its number.
  const body = head[0].replace(/[^\n]/g, '') + text.slice(head[0].length);
  const { tree, findings: mistakes } = parseRecovering(body, file, (source) => syntax.parse(source));
  const contents = tree ? readBody(tree, body, file) : { headings: [], links: [], uses: [], findings: [] };
  const all = [...findings, ...mistakes, ...contents.findings];
  if (!data) return { chapter: undefined, findings: all };
  const chapter: Chapter = {
    ...identity,
    title: data.title,
    summary: data.summary,
    roles: data.roles,
    objectives: data.objectives,
    minutes: data.minutes,
    covers: data.covers,
    owner: data.owner,
    reviewBy: data.review_by,
    updated: data.updated,
    headings: contents.headings,
    links: contents.links,
    uses: contents.uses,
    places: Object.fromEntries(referencePaths(data).map((path) => [path.join('.'), yaml.placeOf(path)])),
  };
  return { chapter, findings: all };
}

/** The frontmatter values that name something elsewhere, whose places the cross-reference rules need. */
function referencePaths(data: { roles: readonly string[]; owner?: string | undefined }): YamlPath[] {
  return [...data.roles.map((_, index) => ['roles', index]), ...(data.owner ? [['owner']] : [])];
}

interface Body {
  readonly headings: Heading[];
  readonly links: ChapterLink[];
  readonly uses: ComponentUse[];
  readonly findings: Finding[];
}

function readBody(tree: Root, text: string, file: string): Body {
  const body: Body = { headings: [], links: [], uses: [], findings: [] };
  const unique = uniqueIds();
  const excerpt = (position: Position | undefined) =>
    text.slice(position?.start.offset, position?.end.offset).split('\n', 1)[0]?.slice(0, 40) ?? '';
  visit(tree, (node) => {
    const place = placeOf(node.position);
    switch (node.type) {
      case 'heading':
        readHeading(node, place, unique, body, file);
        return undefined;
      case 'link':
      case 'image':
      case 'definition':
        body.links.push({ url: node.url, place });
        if (!isSafeUrl(node.url)) body.findings.push(finding('chapter/unsafe-link', { file, place, values: { url: node.url } }));
        return undefined;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        readElement(node, place, body, file);
        return undefined;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        // A comment, {/* … */}, is the one expression that says nothing.
        if (!/^\s*(?:\/\*[\s\S]*\*\/\s*)?$/.test(node.value)) {
          body.findings.push(finding('chapter/expression', { file, place, values: { near: excerpt(node.position) } }));
        }
        return SKIP;
      case 'mdxjsEsm':
        body.findings.push(finding('chapter/import', { file, place, values: { near: excerpt(node.position) } }));
        return SKIP;
      default:
        return undefined;
    }
  });
  return body;
}

function readHeading(node: MdastHeading, place: Place, unique: ReturnType<typeof uniqueIds>, body: Body, file: string): void {
  if (node.depth === 1) body.findings.push(finding('chapter/title-heading', { file, place, values: {} }));
  const read = headingId(node);
  const id = unique(read);
  const first = body.headings.find((heading) => heading.id === id);
  if (first) {
    const related = [{ file, place: first.place }];
    body.findings.push(finding('chapter/duplicate-heading-id', { file, place, values: { id }, related }));
  }
  body.headings.push({ id, text: read.text, depth: node.depth, place });
}

function readElement(node: MdxJsxFlowElement | MdxJsxTextElement, place: Place, body: Body, file: string): void {
  const name = node.name ?? '';
  const spec = chapterComponents[name];
  const report = body.findings;
  if (!spec) {
    if (plainElements.has(name) && node.attributes.length === 0) return;
    const known = Object.keys(chapterComponents);
    if (/^[a-z]/.test(name)) report.push(finding('chapter/html', { file, place, values: { name } }));
    else report.push(finding('chapter/unknown-component', { file, place, values: { name, known, suggestion: nearest(name, known) } }));
    return;
  }
  const attributes: Record<string, string> = {};
  const known = Object.keys(spec.attributes);
  for (const attribute of node.attributes) {
    const key = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
    const value = attribute.type === 'mdxJsxAttribute' ? attribute.value : undefined;
    const allowed = Object.hasOwn(spec.attributes, key) ? spec.attributes[key] : undefined;
    if (!allowed || typeof value !== 'string') {
      report.push(finding('chapter/unknown-attribute', { file, place, values: { name, attribute: key, known } }));
      continue;
    }
    attributes[key] = value;
    if (allowed.values && !allowed.values.includes(value)) {
      report.push(finding('chapter/attribute-value', { file, place, values: { name, attribute: key, found: value, values: allowed.values } }));
    }
  }
  for (const [attribute, { required }] of Object.entries(spec.attributes)) {
    if (required && !node.attributes.some((given) => given.type === 'mdxJsxAttribute' && given.name === attribute)) {
      report.push(finding('chapter/missing-attribute', { file, place, values: { name, attribute } }));
    }
  }
  body.uses.push({ name, attributes, place });
}

const placeOf = (position: Position | undefined): Place =>
  position
    ? {
        start: { line: position.start.line, column: position.start.column },
        end: { line: position.end.line, column: position.end.column },
      }
    : { start: { line: 1, column: 1 } };

import type { Heading as MdastHeading, Image as MdastImage, Root } from 'mdast';
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
import { imageAddress } from '../handbook/image.ts';
import { checkTypography, type Typesetter } from '../prose/check-typography.ts';
import { nearest } from '../text/nearest.ts';
import { isSafeUrl } from '../text/safe-url.ts';
import { chapterComponents, plainElements } from './components.ts';
import { checkFullWidth } from './full-width.ts';
import { headingId, uniqueIds } from './heading-id.ts';
import { lintChapter } from './lint-chapter.ts';
import { parseRecovering } from './mdx-mistakes.ts';
import { readAttributes } from './read-attributes.ts';
import { readProse } from './read-prose.ts';
import { chapterSyntax } from './syntax.ts';

export interface ReadChapter {
  /**
   * Undefined where the frontmatter never ends. One with mistakes leaves the chapter with its file's name for a title, so
   * that its links are checked in the same run.
   */
  readonly chapter: Chapter | undefined;
  readonly findings: readonly Finding[];
}

/** A chapter as read, with what a compiler goes on with. */
export interface ParsedChapter extends ReadChapter {
  /** The text, spaces in the place of its frontmatter. */
  readonly body: string;
  /** The syntax tree of `body`; undefined where it cannot be parsed as it stands. */
  readonly tree: Root | undefined;
}

type Identity = Pick<Chapter, 'id' | 'part' | 'slug' | 'file'>;

const syntax = chapterSyntax();
const frontmatter = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?<=\n)---[ \t]*(?:\r?\n|$)/;

/**
 * Reads one chapter file: its frontmatter, headings, links and components, and everything that is wrong with it
 * taken alone. Pure: what other files must say (that a link leads somewhere) is checked in `handbook/`.
 */
export function readChapter(text: string, identity: Identity, typeset?: Typesetter): ReadChapter {
  const { chapter, findings } = parseChapter(text, identity, typeset);
  return { chapter, findings };
}

/**
 * `readChapter`, with the syntax tree.
 *
 * @param typeset says how a line ought to be set; without it, punctuation and spacing are not checked
 */
export function parseChapter(text: string, identity: Identity, typeset?: Typesetter): ParsedChapter {
  const { file, slug } = identity;
  const body = blankFrontmatter(text);
  const head = frontmatter.exec(text);
  if (!head && /^\uFEFF?---/.test(text)) {
    const open = finding('chapter/open-frontmatter', { file, values: {} });
    return { chapter: undefined, findings: [open], body, tree: undefined };
  }
  const yaml = parseYaml(head?.[1] ?? '', { file, firstLine: 2 });
  const { value: data, findings } = head
    ? validate(chapterFrontmatterSchema, { ...yaml, data: yaml.data ?? {} })
    : { value: undefined, findings: [finding('chapter/no-frontmatter', { file, values: {} })] };
  const { tree, findings: mistakes } = parseRecovering(body, file, (source) => syntax.parse(source));
  const contents = tree ? readBody(tree, body, file) : { headings: [], links: [], uses: [], findings: [] };
  const prose = tree ? readProse(tree, body, file) : [];
  // What was taken out to get on with reading stands in the text as a letter.
  const style =
    tree && mistakes.length === 0
      ? [
          ...checkFullWidth(prose),
          ...lintChapter(tree, body, file),
          ...(typeset ? checkTypography(prose, typeset) : []),
        ]
      : [];
  const { title = slug, summary = '', roles = [], objectives = [], minutes, covers = [], owner } = data ?? {};
  const chapter: Chapter = {
    ...identity,
    title,
    summary,
    roles,
    objectives,
    minutes,
    covers,
    owner,
    reviewBy: data?.review_by,
    updated: data?.updated,
    headings: contents.headings,
    links: contents.links,
    uses: contents.uses,
    prose,
    places: Object.fromEntries(
      referencePaths({ roles, owner, reviewBy: data?.review_by }).map((path) => [path.join('.'), yaml.placeOf(path)]),
    ),
  };
  return {
    chapter,
    findings: [...findings, ...mistakes, ...contents.findings, ...style],
    body,
    tree: mistakes.length === 0 ? tree : undefined,
  };
}

/** Spaces in the place of the frontmatter, as Astro puts them, so that every line and column keeps its number. */
export const blankFrontmatter = (text: string): string =>
  text.replace(frontmatter, (head) => head.replace(/[^\r\n]/g, ' '));

/** The frontmatter values whose places rules over several files need. */
function referencePaths(data: {
  roles: readonly string[];
  owner?: string | undefined;
  reviewBy?: string | undefined;
}): YamlPath[] {
  return [
    ...data.roles.map((_, index) => ['roles', index]),
    ...(data.owner ? [['owner']] : []),
    ...(data.reviewBy ? [['review_by']] : []),
  ];
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
      case 'image':
        readImage(node, place, body, file);
        return undefined;
      case 'link':
      case 'definition':
        body.links.push({ url: node.url, place });
        if (!isSafeUrl(node.url))
          body.findings.push(finding('chapter/unsafe-link', { file, place, values: { url: node.url } }));
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

function readImage({ url, alt }: MdastImage, place: Place, body: Body, file: string): void {
  if (!url.startsWith(imageAddress)) {
    body.findings.push(finding('image/place', { file, place, values: { url } }));
    return;
  }
  body.links.push({ url, place });
  if (!alt?.trim())
    body.findings.push(finding('image/no-words', { file, place, severity: 'warning', values: { url } }));
}

function readHeading(
  node: MdastHeading,
  place: Place,
  unique: ReturnType<typeof uniqueIds>,
  body: Body,
  file: string,
): void {
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
  const spec = Object.hasOwn(chapterComponents, name) ? chapterComponents[name] : undefined;
  const report = body.findings;
  if (!spec) {
    if (plainElements.has(name) && node.attributes.length === 0) return;
    const known = Object.keys(chapterComponents);
    const suggestion = nearest(name, known);
    // <fact> is the component in lower case, <div> is HTML.
    const isHtml = /^[a-z]/.test(name) && suggestion?.toLowerCase() !== name;
    if (isHtml) report.push(finding('chapter/html', { file, place, values: { name } }));
    else report.push(finding('chapter/unknown-component', { file, place, values: { name, known, suggestion } }));
    return;
  }
  const attributes = readAttributes(node, name, spec, (found) =>
    report.push(finding(found.ruleId, { ...found, file, place } as never)),
  );
  body.uses.push({ name, attributes, place });
}

const placeOf = (position: Position | undefined): Place =>
  position
    ? {
        start: { line: position.start.line, column: position.start.column },
        end: { line: position.end.line, column: position.end.column },
      }
    : { start: { line: 1, column: 1 } };

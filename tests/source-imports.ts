import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const repository = fileURLToPath(new URL('..', import.meta.url));

export interface Import {
  /** As written, or for one of the repository's own files its path from the repository. */
  readonly target: string;
  /** Types alone: nothing of it is there when the program runs. */
  readonly typeOnly: boolean;
}

export interface SourceFile {
  /** From the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
  /** What the page's own scripts import, where it is an Astro component. */
  readonly browserImports: readonly Import[];
}

/** Every program file below these folders of the repository. */
export function readSources(...folders: readonly string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
      .filter((path) => /\.(?:ts|mjs|astro)$/.test(path))
      .sort()
      .map(readSource),
  );
}

function readSource(path: string): SourceFile {
  const text = readFileSync(join(repository, path), 'utf8');
  if (!path.endsWith('.astro')) return { path, text, imports: importsOf(text, path), browserImports: [] };
  const head = /^---\r?\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script(?![^>]*\bis:inline)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, script]) => script,
  );
  return { path, text, imports: importsOf(head, path), browserImports: importsOf(scripts.join('\n'), path) };
}

function importsOf(text: string, path: string): Import[] {
  const found: Import[] = [];
  const add = (specifier: string, typeOnly: boolean) => found.push({ target: resolve(specifier, path), typeOnly });
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      add(node.moduleSpecifier.text, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      add(node.moduleSpecifier.text, node.isTypeOnly);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments;
      if (argument && ts.isStringLiteralLike(argument)) add(argument.text, false);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(`${path}.ts`, text, ts.ScriptTarget.Latest));
  return found;
}

const resolve = (specifier: string, from: string): string =>
  specifier.startsWith('.') ? posix.join(dirname(from), specifier.replace(/\?.*$/, '')) : specifier;

/** A text without its comments, for looking at what the program does. */
export const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`\\])\/\/[^\n]*/g, '$1');

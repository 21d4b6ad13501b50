import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { BuiltSite } from './global-setup.ts';

/** One built page. */
export interface SitePage {
  /** From the root of the site, without its base path: `/flows/x/`, `/404.html`. */
  readonly path: string;
  readonly html: string;
}

export function readPages({ folder }: BuiltSite): SitePage[] {
  return listFiles(folder, '.html').map((file) => ({
    path: `/${relative(folder, file).split(sep).join('/')}`.replace(/index\.html$/, ''),
    html: readFileSync(file, 'utf8'),
  }));
}

export function listFiles(folder: string, ending = ''): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Values of an attribute in the order of the page, entities read. */
export const attributeValues = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map((match) =>
    (match[1] ?? '').replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
  );

/** The page's text as a reader gets it, tags, scripts and styles taken out. */
export const textOf = (html: string): string =>
  html
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

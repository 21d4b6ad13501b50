import { siteAddresses } from './addresses.ts';
import type { Handbook, Unreadable } from './model.ts';

/** The pages that one works with while a customer waits, in the order in which they are offered. */
const tools = ['phrases', 'couriers', 'forms', 'glossary', 'roles'] as const;

export type Tool = (typeof tools)[number];

/** A tool that this handbook has a page for. */
export interface ToolPage {
  readonly tool: Tool;
  /** From the root of the site. */
  readonly path: string;
}

const known = new WeakMap<Handbook, readonly ToolPage[]>();

/** The tool pages that a handbook's site has: those whose data it holds. Every page asks, so it is worked out once. */
export function toolPages(handbook: Handbook): readonly ToolPage[] {
  const found = known.get(handbook) ?? findToolPages(handbook);
  known.set(handbook, found);
  return found;
}

function findToolPages(handbook: Handbook): readonly ToolPage[] {
  const addresses = siteAddresses(handbook, everythingRead);
  return tools.map((tool) => ({ tool, path: `/${tool}/` })).filter(({ path }) => addresses.has(path));
}

// A site is built of what could be read.
const nothing: ReadonlySet<string> = new Set();
const everythingRead: Unreadable = {
  chapters: nothing,
  flows: nothing,
  quizzes: nothing,
  exams: nothing,
  tariffs: nothing,
  forms: nothing,
  phrases: false,
  glossary: false,
  plans: false,
  facts: false,
  settings: false,
};

/** A stretch of a reply: words, or a variable to be filled in. */
export type TemplatePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'variable'; readonly id: string };

const variable = /\{([a-z0-9]+(?:-[a-z0-9]+)*)\}/g;

/** Takes a reply apart at its variables, `{shop}`. Whatever else stands in braces is words. */
export function templateParts(text: string): readonly TemplatePart[] {
  const parts: TemplatePart[] = [];
  let end = 0;
  for (const match of text.matchAll(variable)) {
    if (match.index > end) parts.push({ kind: 'text', text: text.slice(end, match.index) });
    parts.push({ kind: 'variable', id: match[1] ?? '' });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ kind: 'text', text: text.slice(end) });
  return parts;
}

/** The parts as one text again. */
export const templateText = (parts: readonly TemplatePart[]): string =>
  parts.map((part) => (part.kind === 'text' ? part.text : `{${part.id}}`)).join('');

/** Ids of the variables in a reply, each once, in order. */
export const variablesOf = (text: string): readonly string[] => [
  ...new Set(templateParts(text).flatMap((part) => (part.kind === 'variable' ? [part.id] : []))),
];

import { stringify } from 'yaml';

/** A text as the value of a key on a line of its own, in quotes where YAML needs them. */
export const yamlValue = (text: string): string => stringify(text, { lineWidth: 0, blockQuote: false }).trimEnd();

/** A text inside `[ ]` or `{ }`, where commas and brackets mean something, too. */
export const inlineValue = (text: string): string =>
  /^[\p{L}\p{N}][\p{L}\p{N} _-]*$/u.test(text) ? yamlValue(text) : JSON.stringify(text);

/** `roles: [a, b]`, or nothing for everybody. */
export const rolesLine = (roles: readonly string[]): string =>
  roles.length > 0 ? `roles: [${roles.join(', ')}]\n` : '';

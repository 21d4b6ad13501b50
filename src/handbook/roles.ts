import type { HandbookConfig } from './config.ts';

/** The names of roles, joined for reading; an unknown id stands for itself. */
export function roleTitles(
  { roles }: Pick<HandbookConfig, 'roles'>,
  ids: readonly string[],
  separator: string,
): string {
  return ids.map((id) => roles.find((role) => role.id === id)?.title ?? id).join(separator);
}

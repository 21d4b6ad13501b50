import type { Flow } from '../flow/model.ts';
import { siteWordsFor } from '../i18n/site.ts';
import type { HandbookConfig } from './config.ts';
import { roleTitles } from './roles.ts';

/** The small print of a flow's nodes: who does it and by when. By node id; a node that states neither has none. */
export function flowCaptions(
  { nodes, roles }: Pick<Flow, 'nodes' | 'roles'>,
  config: HandbookConfig,
): ReadonlyMap<string, string> {
  const { listSeparator } = siteWordsFor(config.language);
  // Where one role does everything its name on every node says nothing.
  const only = roles.length === 1 ? roles[0]?.id : undefined;
  const captions = new Map<string, string>();
  for (const { id, role, within } of nodes) {
    const who = role && role.id !== only ? roleTitles(config, [role.id], listSeparator) : undefined;
    const text = [who, within].filter((part) => part !== undefined).join(' · ');
    if (text !== '') captions.set(id, text);
  }
  return captions;
}

import type { Finding } from '../diagnostics/finding.ts';
import { defineRule, runRules } from '../diagnostics/rule.ts';
import type { Flow } from '../flow/model.ts';
import type { Chapter } from './chapter.ts';
import type { ComponentReferences } from './cross-references.ts';
import type { Handbook, Unreadable } from './model.ts';

/** A flow, and the ids of all flows that chapters show or link to. */
export interface FlowAmongChapters {
  readonly flow: Flow;
  readonly used: ReadonlySet<string>;
}

/**
 * A flow that stands nowhere in the text is found by nobody who reads. That its own settings name a chapter does not
 * help: the reader of that chapter does not see it. Examples: a chapter's text; the flow is called `repairs`.
 */
export const flowIsUsed = defineRule<FlowAmongChapters, 'flow/unused'>({
  id: 'flow/unused',
  severity: 'warning',
  examples: {
    good: [
      '<Flow id="repairs" />',
      '<Flow id="repairs" wizard />',
      '报修时走[这张图](/flows/repairs/)。',
      '修不好时看[更换这一步](/flows/repairs/#step-replace)。',
      '[自己画一遍](/flows/repairs/draw/)',
    ],
    bad: ['报修时走“报修”这张图。', '<Flow id="returns" />', '报修时走[图](/flows/)或[别的图](/flows/repairs-2/)。'],
  },
  check({ flow, used }, report) {
    if (!used.has(flow.id)) report({ place: flow.place, values: { id: flow.id, title: flow.title } });
  },
});

/** Ids of the flows that chapters show or link to, whether there are such flows or not. */
export const flowsInChapters = (
  chapters: readonly Pick<Chapter, 'uses' | 'links'>[],
  components: ComponentReferences,
): ReadonlySet<string> =>
  new Set(
    chapters.flatMap(({ uses, links }) => [
      ...uses.flatMap(({ name, attributes }) =>
        Object.entries(attributes).flatMap(([attribute, id]) => (components[name]?.[attribute] === 'flow' ? [id] : [])),
      ),
      ...links.flatMap(({ url }) => /^\/flows\/([^/?#]+)/.exec(url)?.[1] ?? []),
    ]),
  );

/** Flows that no chapter uses. Where a flow belongs to a chapter that cannot be read nothing can be said. */
export function unusedFlows(
  { flows, chapters }: Pick<Handbook, 'flows' | 'chapters'>,
  unreadable: Unreadable,
  components: ComponentReferences,
): Finding[] {
  const used = flowsInChapters(chapters, components);
  return flows
    .filter((flow) => !flow.chapters.some(({ id }) => unreadable.chapters.has(id)))
    .flatMap((flow) => runRules([flowIsUsed], { flow, used }, flow.file));
}

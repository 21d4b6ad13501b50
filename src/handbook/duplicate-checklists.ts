import { type Finding, finding } from '../diagnostics/finding.ts';
import type { Handbook } from './model.ts';

/** Two checklists of one id in a chapter would share their ticks. */
export function duplicateChecklists({ chapters }: Pick<Handbook, 'chapters'>): Finding[] {
  return chapters.flatMap(({ file, uses }) => {
    const lists = uses.filter(({ name }) => name === 'Checklist');
    return lists.flatMap(({ attributes, place }, index): Finding[] => {
      const { id = '' } = attributes;
      const first = lists.findIndex((other) => other.attributes.id === id);
      const earlier = lists[first];
      if (first === index || !earlier) return [];
      const values = { id, firstLine: earlier.place.start.line };
      return [finding('forms/duplicate-checklist', { file, place, values, related: [{ file, place: earlier.place }] })];
    });
  });
}

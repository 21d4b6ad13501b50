import type { Section } from './sections.ts';
import { type Probe, probe } from './wanted.ts';

const texts = new WeakMap<Section, Probe>();
const wholes = new WeakMap<Section, Probe>();

/** A section's text, prepared once: its sound takes longer than everything else together. */
export const textProbe = (section: Section): Probe => prepared(texts, section, section.text);

/** The same with its heading. */
export const wholeProbe = (section: Section): Probe => prepared(wholes, section, `${section.heading} ${section.text}`);

function prepared(known: WeakMap<Section, Probe>, section: Section, text: string): Probe {
  const made = known.get(section) ?? probe(text);
  known.set(section, made);
  return made;
}

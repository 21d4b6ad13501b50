/**
 * How Mermaid lays out. Its ELK layout keeps a fixed distance between boxes that suits large charts; the chart is
 * therefore laid out in units larger than a pixel and scaled down, which draws everything closer together.
 */
import type { MermaidConfig } from 'mermaid';
import type { Direction } from '../../flow/model.ts';

export const pxPerUnit = 0.6;

/** In units. Mermaid adds it four times to a rectangle's width and twice to its height. */
export const nodePadding = 4;

/**
 * In px. ELK leads lines close by the sides of boxes; each box is laid out this much larger on the sides that lines pass,
 * and drawn at its own size.
 */
export const sideRoom = 4;

/** Whether lines run up and down in the chart, so that boxes need room left and right. */
export const isUpright = (direction: Direction): boolean => direction === 'TB' || direction === 'BT';

/** Font size of the layout in units: small, so that blocks of characters come close to the wanted size. */
export const layoutFontSize = 10;

/** What one more column or row of characters adds to a label, in units, as Mermaid and browsers measure it. */
export const charactersPerBox = { columnWidth: 10, firstRow: 15, nextRow: 11 } as const;

export const mermaidConfig: MermaidConfig = {
  startOnLoad: false,
  securityLevel: 'strict',
  logLevel: 'fatal',
  layout: 'elk',
  look: 'classic',
  theme: 'neutral',
  htmlLabels: false,
  deterministicIds: true,
  handDrawnSeed: 1,
  // What is too large ends at the time limit, with a message of our own.
  maxTextSize: 50_000_000,
  maxEdges: 100_000,
  themeVariables: { fontSize: `${layoutFontSize}px` },
  elk: { lineHops: false },
  flowchart: { padding: nodePadding, wrappingWidth: 100_000, diagramPadding: 0, curve: 'linear' },
};

import type { NoteCode } from '../i18n/documents.ts';

/** Something of a document that did not arrive as it was, or that a person must decide. */
export interface DocumentNote {
  readonly code: NoteCode;
  /** What it is about, as its author wrote it. */
  readonly found?: string;
  readonly count?: number;
  /** A chapter's title, a slide, a file. */
  readonly where?: string;
}

export type NoteKind = 'lost' | 'changed' | 'decide';

export const noteKinds = {
  'chapter-order': 'decide',
  chart: 'lost',
  'check-error': 'decide',
  'check-warning': 'decide',
  comment: 'lost',
  deleted: 'lost',
  diagram: 'lost',
  embedded: 'lost',
  equation: 'lost',
  external: 'lost',
  footnote: 'changed',
  formula: 'changed',
  'formula-empty': 'lost',
  gbk: 'changed',
  'group-heading': 'changed',
  'heading-level': 'changed',
  'hidden-slide': 'decide',
  'link-lost': 'lost',
  'link-unsafe': 'lost',
  'list-restart': 'changed',
  'many-sections': 'decide',
  media: 'lost',
  'merged-cells': 'changed',
  'nested-table': 'changed',
  'no-headings': 'decide',
  'page-header': 'lost',
  'picture-broken': 'lost',
  'picture-external': 'lost',
  'picture-format': 'lost',
  'picture-left': 'lost',
  'picture-script': 'lost',
  'picture-words': 'decide',
  preamble: 'changed',
  'sheet-left': 'lost',
  'slide-comment': 'lost',
  'summary-missing': 'decide',
  'tariff-amount': 'lost',
  'tariff-area': 'lost',
  'tariff-column': 'lost',
  'tariff-effective': 'decide',
  'tariff-origin': 'decide',
  'tariff-rounding': 'decide',
  'tariff-weight': 'decide',
  'text-box': 'changed',
  'text-lost': 'lost',
  toc: 'lost',
  'tracked-insert': 'changed',
  unread: 'lost',
} as const satisfies Record<NoteCode, NoteKind>;

/** Adds up notes that say the same without naming anything. */
export function joinNotes(notes: readonly DocumentNote[]): readonly DocumentNote[] {
  const joined = new Map<string, DocumentNote>();
  for (const note of notes) {
    const key = `${note.code}\n${note.found ?? ''}\n${note.where ?? ''}`;
    const before = joined.get(key);
    joined.set(key, before ? { ...note, count: (before.count ?? 1) + (note.count ?? 1) } : note);
  }
  return [...joined.values()];
}

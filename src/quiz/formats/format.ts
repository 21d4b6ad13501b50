import type { QuestionType } from '../model.ts';
import type { QuestionDraft, ReadBank } from './draft.ts';

export const formats = ['gift', 'aiken', 'exam-text', 'xlsx', 'moodle-xml', 'qti-2.1', 'qti-3.0'] as const;

export type Format = (typeof formats)[number];

/** The parts of a question that some formats have no place for. */
export const parts = [
  'name',
  'hints',
  'explanation',
  'source',
  'topic',
  'difficulty',
  'reviewed',
  'feedback',
  'markup',
  'pictures',
  'lines',
  'keys',
  'fixed-order',
  'tolerance',
] as const;

export type Part = (typeof parts)[number];

/** What is lost besides a part: the whole question, its type, or a detail of one format. */
export type LossCode = Part | 'type' | 'as-single' | 'accepted' | 'gaps' | 'arrow' | 'differs';

export interface Loss {
  readonly code: LossCode;
  readonly detail?: string | undefined;
}

/** A question brought down to what a format can say, and what fell by the wayside. Without `draft` it is left out. */
export interface Reduced {
  readonly draft?: QuestionDraft | undefined;
  readonly losses: readonly Loss[];
}

/** What a format can say. */
export interface Ability {
  readonly types: readonly QuestionType[];
  readonly keeps: readonly Part[];
  /** Whatever else stands in the way, once the rest is done. */
  readonly adapt?: (draft: QuestionDraft) => Reduced;
}

/** What writers cannot know: the words for right and wrong, how Markdown looks as XHTML, the bytes of pictures. */
export interface WriteContext {
  readonly title: string;
  readonly language: string;
  /** Inline Markdown as well-formed XHTML. */
  readonly renderXhtml: (markdown: string) => string;
  /** The bytes of `/images/…`; undefined when there is no such picture. */
  readonly picture: (path: string) => Uint8Array | undefined;
}

export type Cell = string;

/** A file of a package. */
export interface PackageFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

interface FormatBase extends Ability {
  /** Endings of its files, the usual one first. */
  readonly endings: readonly string[];
}

/** Writers are given reduced drafts only. */
export interface TextFormat extends FormatBase {
  readonly medium: 'text';
  /** Whether a text is likely of this format. */
  readonly fits: (text: string) => boolean;
  readonly read: (text: string) => ReadBank;
  readonly write: (drafts: readonly QuestionDraft[], context: WriteContext) => string;
}

export interface TableFormat extends FormatBase {
  readonly medium: 'table';
  readonly read: (rows: readonly (readonly Cell[])[]) => ReadBank;
  readonly write: (drafts: readonly QuestionDraft[], context: WriteContext) => readonly (readonly Cell[])[];
}

export interface PackageFormat extends FormatBase {
  readonly medium: 'package';
  readonly write: (drafts: readonly QuestionDraft[], context: WriteContext) => readonly PackageFile[];
}

export type QuestionFormat = TextFormat | TableFormat | PackageFormat;

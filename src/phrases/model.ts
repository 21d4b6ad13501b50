import type { Place } from '../diagnostics/place.ts';
import type { Language } from '../i18n/language.ts';

/** Where in a conversation a reply belongs, as `content/handbook.yaml` names it. */
export interface PhraseStage {
  readonly id: string;
  readonly title: string;
}

/** Something that a reply leaves open and the one who sends it fills in. */
export interface PhraseVariable {
  readonly id: string;
  readonly title: string;
  readonly example: string;
  /** Another one with every conversation (an order), not one's own for good (a name). */
  readonly changes: boolean;
}

/** `phrases:` of `content/handbook.yaml`; both lists are empty where there is none. */
export interface PhraseSettings {
  /** In the order in which they are shown. */
  readonly stages: readonly PhraseStage[];
  readonly variables: readonly PhraseVariable[];
}

export const noPhraseSettings: PhraseSettings = { stages: [], variables: [] };

/** A reply that is sent as it stands, but for its variables: one entry of `content/phrases/<topic>.yaml`. */
export interface Phrase {
  /** Permanent, unique in the handbook; the anchor on the page of phrases. */
  readonly id: string;
  readonly file: string;
  /** What its file is about. */
  readonly topic: string;
  readonly language: Language;
  /** Id of a stage. */
  readonly stage: string;
  /** When to say it. */
  readonly situation: string;
  /** The words to send; `{shop}` stands for a variable. */
  readonly text: string;
  /** What not to send in its place. */
  readonly bad: string | undefined;
  readonly why: string | undefined;
  /** `<part>/<chapter>`, or `<part>/<chapter>#<section>`. */
  readonly chapter: string | undefined;
  readonly flow: string | undefined;
  /** Role ids; empty = for everybody. */
  readonly roles: readonly string[];
  /** Ordinary practice of the trade, not the rule of the house. */
  readonly practice: boolean;
  /** Where a value stands, by its key (`stage`, `text`, `roles.0`). */
  readonly places: Readonly<Record<string, Place>>;
}

import type { Place } from '../diagnostics/place.ts';

/** `sum` and `ratio` are worked out from other fields, never typed. */
export const fieldTypes = [
  'text',
  'long',
  'number',
  'money',
  'date',
  'time',
  'choice',
  'choices',
  'check',
  'sum',
  'ratio',
] as const;

export type FieldType = (typeof fieldTypes)[number];

export const fieldWidths = ['narrow', 'normal', 'wide'] as const;

export type FieldWidth = (typeof fieldWidths)[number];

/** One field as it travels to the browser. */
export interface FormField {
  readonly id: string;
  readonly title: string;
  readonly type: FieldType;
  readonly required: boolean;
  /** What a choice is made of; empty for other types. Entries keep these very words. */
  readonly options: readonly string[];
  /** Stands behind the value; '' where there is none. */
  readonly unit: string;
  readonly hint: string;
  /** `today`, `now` or a value in the field's own terms (`true` of a check); '' where there is none. */
  readonly default: string;
  readonly width: FieldWidth;
  /** The next entry begins with the value of the last one. */
  readonly remember: boolean;
  /** Ordinary practice, not a rule of the house. */
  readonly practice: boolean;
  /** Heading under which this field and those after it stand; '' goes on under the one before. */
  readonly group: string;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** Of a sum the fields that are added; of a ratio what is divided and by what. */
  readonly of: readonly string[];
  /** Flow id → the option that is chosen for whoever comes from that flow. */
  readonly byFlow: Readonly<Record<string, string>>;
}

/** A form as far as filling it in depends on it, and as it travels to the browser. */
export interface FormOutline {
  readonly id: string;
  readonly title: string;
  /** On paper: a table with a line for each entry, or a sheet for each. */
  readonly paper: 'table' | 'sheet';
  /** One entry a day is expected. */
  readonly perDay: boolean;
  /** Days without a change after which entries are offered for deletion. */
  readonly keepDays?: number | undefined;
  /** Id of the field that takes in the path of a walked flow. */
  readonly fromFlow?: string | undefined;
  /** Who signs on paper. */
  readonly signatures: readonly string[];
  /** Ids of the fields that the table of entries shows. */
  readonly columns: readonly string[];
  readonly fields: readonly FormField[];
}

/** `content/forms/<id>.yaml`. */
export interface Form extends FormOutline {
  readonly summary: string;
  /** When it is filled in, in the author's words; '' where the summary says it. */
  readonly when: string;
  readonly note: string;
  /** Role ids; empty = everybody. */
  readonly roles: readonly string[];
  readonly chapter?: string | undefined;
  readonly flow?: string | undefined;
  /** Flows whose walked path this form takes in; empty = every flow. Without `fromFlow` it means nothing. */
  readonly flows: readonly string[];
  readonly practice: boolean;
  readonly file: string;
  /** By path: `chapter`, `roles.0`, `fields.2.id`, `fields.2.options.1`, `fields.2.by_flow.repair`. */
  readonly places: Readonly<Record<string, Place>>;
}

export const formOutline = ({
  id,
  title,
  paper,
  perDay,
  keepDays,
  fromFlow,
  signatures,
  columns,
  fields,
}: FormOutline): FormOutline => ({ id, title, paper, perDay, keepDays, fromFlow, signatures, columns, fields });

// More are a list to open.
const mostSeen = 6;

/** A few options are all seen at once; many are a list, and so is a choice that may stay open. */
export const showsAllOptions = ({
  type,
  required,
  options,
}: Pick<FormField, 'type' | 'required' | 'options'>): boolean =>
  type === 'choice' && required && options.length <= mostSeen;

/** The forms that take in the path of a flow. */
export const registersFor = (forms: readonly Form[], flow: string): readonly Form[] =>
  forms.filter(({ fromFlow, flows }) => fromFlow !== undefined && (flows.length === 0 || flows.includes(flow)));

import type { Language } from '../src/i18n/language.ts';
import type { Workplace } from '../src/source/workplace.ts';
import type { Asker } from './io/ask-terminal.ts';

/** What a command is given, so that tests can give something else. */
export interface CommandContext {
  readonly place: Workplace;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Parsed `--name value` pairs; a flag without a value is `true`. */
  readonly options: Readonly<Record<string, string | true>>;
  /** What is left of the command line. */
  readonly operands: readonly string[];
  /** Writes a line to standard output. */
  readonly print: (text: string) => void;
  /** Writes a line to standard error: progress, complaints about usage. */
  readonly note: (text: string) => void;
  /** Begins to ask whoever sits there; undefined where nobody does. */
  readonly openAsker?: (() => Asker) | undefined;
}

/** 0 = clean or warnings only, 1 = errors, 2 = wrong usage. */
export type ExitCode = 0 | 1 | 2;

export interface CommandOption {
  /** Shown in help as `--name VALUE`; a flag has none. */
  readonly value?: string;
  /** The only values allowed. */
  readonly values?: readonly string[];
  readonly help: Readonly<Record<Language, string>>;
}

/** One command of the `handbook` program; its help is made from the same object. */
export interface Command {
  readonly name: string;
  readonly summary: Readonly<Record<Language, string>>;
  readonly operands?: string;
  readonly options: Readonly<Record<string, CommandOption>>;
  run(context: CommandContext): Promise<ExitCode>;
}

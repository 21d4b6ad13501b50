import type { Command } from './command.ts';

export interface CommandLine {
  readonly options: Readonly<Record<string, string | true>>;
  readonly operands: readonly string[];
  /** What is wrong with it. */
  readonly mistakes: readonly Mistake[];
}

export type Mistake =
  | { readonly kind: 'unknown-option'; readonly name: string }
  | { readonly kind: 'missing-value'; readonly name: string; readonly value: string }
  | { readonly kind: 'wrong-value'; readonly name: string; readonly found: string; readonly values: readonly string[] }
  | { readonly kind: 'unexpected-operand'; readonly found: string };

/** Reads the arguments behind a command's name. `--name value` and `--name=value` are the same; `--` ends options. */
export function parseCommandLine(command: Pick<Command, 'options' | 'operands'>, args: readonly string[]): CommandLine {
  const options: Record<string, string | true> = {};
  const operands: string[] = [];
  const mistakes: Mistake[] = [];
  const rest = [...args];
  for (let argument = rest.shift(); argument !== undefined; argument = rest.shift()) {
    if (argument === '--') {
      operands.push(...rest.splice(0));
      break;
    }
    if (!argument.startsWith('--')) {
      operands.push(argument);
      continue;
    }
    const [name = '', attached] = argument.slice(2).split(/=(.*)/s, 2);
    const option = Object.hasOwn(command.options, name) ? command.options[name] : undefined;
    if (!option) {
      mistakes.push({ kind: 'unknown-option', name });
    } else if (option.value === undefined) {
      options[name] = true;
    } else {
      const value = attached ?? (rest[0]?.startsWith('--') ? undefined : rest.shift());
      if (value === undefined || value === '') mistakes.push({ kind: 'missing-value', name, value: option.value });
      else if (option.values && !option.values.includes(value))
        mistakes.push({ kind: 'wrong-value', name, found: value, values: option.values });
      else options[name] = value;
    }
  }
  if (!command.operands) mistakes.push(...operands.map((found): Mistake => ({ kind: 'unexpected-operand', found })));
  return { options, operands, mistakes };
}

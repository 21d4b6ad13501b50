import { type CliWords, cliWords } from '../src/i18n/cli.ts';
import type { Language } from '../src/i18n/language.ts';
import { handbookLanguage } from '../src/source/handbook-language.ts';
import { workplace } from '../src/source/workplace.ts';
import { nearest } from '../src/text/nearest.ts';
import type { Command, ExitCode } from './command.ts';
import { type Mistake, parseCommandLine } from './command-line.ts';
import { build } from './commands/build.ts';
import { check } from './commands/check.ts';
import { dev } from './commands/dev.ts';
import { exportFiles } from './commands/export.ts';
import { facts } from './commands/facts.ts';
import { grade } from './commands/grade.ts';
import { importFiles } from './commands/import.ts';
import { newFile } from './commands/new.ts';
import { schedule } from './commands/schedule.ts';
import { schemas } from './commands/schemas.ts';
import { start } from './commands/start.ts';
import { askTerminal } from './io/ask-terminal.ts';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  start,
  dev,
  build,
  check,
  grade,
  importFiles,
  exportFiles,
  schedule,
  facts,
  newFile,
  schemas,
];

/** Runs one command line. The one place that decides how the program ends. */
export async function main(args: readonly string[], env = process.env): Promise<ExitCode> {
  const place = workplace(env);
  const language = handbookLanguage(place.root);
  const words = cliWords[language];
  const print = (text: string) => void process.stdout.write(`${text}\n`);
  const note = (text: string) => void process.stderr.write(`${text}\n`);
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === 'help') {
    print(overview(words, language));
    return name === undefined ? 2 : 0;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) {
    note(
      words.unknownCommand(
        name,
        nearest(
          name,
          commands.map((known) => known.name),
        ),
      ),
    );
    note(overview(words, language));
    return 2;
  }
  if (rest.includes('--help')) {
    print(help(command, words, language));
    return 0;
  }
  const { options, operands, mistakes } = parseCommandLine(command, rest);
  if (mistakes.length > 0) {
    for (const mistake of mistakes) note(sayMistake(mistake, words));
    note(words.seeHelp(name));
    return 2;
  }
  return command.run({
    place,
    env,
    options,
    operands,
    print,
    note,
    openAsker: hasTerminal() ? askTerminal : undefined,
  });
}

const hasTerminal = () => Boolean(process.stdin.isTTY && process.stderr.isTTY);

function overview(words: CliWords, language: Language): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary[language]}`);
  return [`${words.usage}: npx handbook <command> [--help]`, '', `${words.commands}:`, ...lines].join('\n');
}

function help({ name, summary, operands, options }: Command, words: CliWords, language: Language): string {
  const rows = Object.entries(options).map(([key, { value, help: text }]): [string, string] => [
    `--${key}${value ? ` ${value}` : ''}`,
    text[language],
  ]);
  const width = Math.max(0, ...rows.map(([left]) => left.length));
  return [
    summary[language],
    '',
    `${words.usage}: npx handbook ${name}${rows.length > 0 ? ' [--…]' : ''}${operands ? ` ${operands}` : ''}`,
    ...(rows.length > 0 ? ['', `${words.options}:`] : []),
    ...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`),
  ].join('\n');
}

function sayMistake(mistake: Mistake, words: CliWords): string {
  switch (mistake.kind) {
    case 'unknown-option':
      return words.unknownOption(mistake.name);
    case 'missing-value':
      return words.missingValue(mistake.name, mistake.value);
    case 'wrong-value':
      return words.wrongValue(mistake.name, mistake.found, mistake.values);
    case 'unexpected-operand':
      return words.unexpectedOperand(mistake.found);
  }
}

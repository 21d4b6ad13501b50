import { createInterface } from 'node:readline/promises';

/** Somebody who can be asked. */
export interface Asker {
  /** The answer as typed; undefined when whoever sits there has gone. */
  ask(question: string): Promise<string | undefined>;
  close(): void;
}

/** Asks on the terminal. Ctrl+C and Ctrl+D end the questions. */
export function askTerminal(): Asker {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const gone = new Promise<undefined>((resolve) => {
    terminal.once('close', () => resolve(undefined));
  });
  return {
    ask: (question) => Promise.race([terminal.question(question), gone]),
    close: () => terminal.close(),
  };
}

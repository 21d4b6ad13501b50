import { afterEach, beforeEach, vi } from 'vitest';

/** What a command wrote in the test that runs now. */
export interface CapturedOutput {
  readonly out: string;
  readonly err: string;
}

/** Keeps what commands write from the terminal, for every test of the file that calls it. */
export function captureOutput(): CapturedOutput {
  const captured = { out: '', err: '' };
  beforeEach(() => {
    captured.out = '';
    captured.err = '';
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      captured.out += String(text);
      return true;
    });
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      captured.err += String(text);
      return true;
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });
  return captured;
}

import { mkdirSync, rmSync } from 'node:fs';

/** Makes a folder for a piece of work and takes it away again, however the work ends. */
export async function withFolder<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  mkdirSync(folder, { recursive: true });
  try {
    return await work();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

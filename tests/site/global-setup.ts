import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { runHandbook } from './run-handbook.ts';

/** A handbook of the tests, built once for all of them. */
export interface BuiltSite {
  readonly folder: string;
  /** Path it is hosted under. */
  readonly base: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** The handbook of the repository, at the root. */
    shop: BuiltSite;
    /** The English fixture, under a sub-path. */
    seeds: BuiltSite;
  }
}

const seedsRoot = 'tests/fixtures/seed-library';

export default function setup({ provide }: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-site-'));
  const shop: BuiltSite = { folder: join(folder, 'shop'), base: '/' };
  const seeds: BuiltSite = { folder: join(folder, 'seeds'), base: '/library/seeds/' };
  build(shop);
  build(seeds, seedsRoot);
  provide('shop', shop);
  provide('seeds', seeds);
  return () => rmSync(folder, { recursive: true, force: true });
}

function build({ folder, base }: BuiltSite, root?: string): void {
  const { status, stderr } = runHandbook(['build', '--outDir', folder], { root, base });
  if (status !== 0) throw new Error(stderr);
}

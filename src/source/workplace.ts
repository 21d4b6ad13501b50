import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentHash, fingerprint } from './fingerprint.ts';

/** Where things lie on this machine. */
export interface Workplace {
  /** Folder of the engine: the repository. */
  readonly engine: string;
  /** Folder that holds `content/` and `quizzes/`. */
  readonly root: string;
  /** Path the site is hosted under, with slashes at both ends. */
  readonly base: string;
  /** Where results are kept between runs; one folder for each handbook. */
  readonly cache: string;
}

const engine = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Reads the environment that all commands honour: `HANDBOOK_ROOT`, `BASE_PATH`. */
export function workplace(env: Readonly<Record<string, string | undefined>>): Workplace {
  const root = resolve(engine, env.HANDBOOK_ROOT || '.');
  const trimmed = (env.BASE_PATH ?? '').replace(/^\/+|\/+$/g, '');
  const base = trimmed === '' ? '/' : `/${trimmed}/`;
  return { engine, root, base, cache: join(engine, '.cache', contentHash(root)) };
}

/**
 * What reading a chapter depends on besides its text: the code that reads it and the locked versions under it.
 */
export const readerVersion = ({ engine }: Workplace): string =>
  fingerprint(engine, [
    'package-lock.json',
    'src/diagnostics',
    'src/handbook',
    'src/i18n/diagnostics',
    'src/markdown',
    'src/prose',
    'src/text',
    'src/source/typesetter.ts',
    'src/source/workplace.ts',
  ]);

/** What a compiled chapter depends on besides its text. */
export const compilerVersion = ({ engine, base }: Workplace): string =>
  contentHash(
    base,
    fingerprint(engine, [
      'package-lock.json',
      'astro.config.mjs',
      'src/components/chapter',
      'src/glossary',
      'src/integrations',
      'src/markdown',
      'src/text',
    ]),
  );

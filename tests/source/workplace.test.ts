import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compilerVersion, readerVersion, workplace } from '../../src/source/workplace.ts';
import { temporaryFolder, writeFiles } from './temporary-folder.ts';

describe('workplace', () => {
  const usual = workplace({});

  test('is the repository unless something else is said', () => {
    expect(existsSync(join(usual.engine, 'astro.config.mjs'))).toBe(true);
    expect(usual).toMatchObject({ root: usual.engine, base: '/' });
    expect(workplace({ HANDBOOK_ROOT: '' }).root).toBe(usual.engine);
  });

  test('finds a handbook inside and outside the repository', () => {
    expect(workplace({ HANDBOOK_ROOT: 'tests/fixtures/seed-library' }).root).toBe(
      join(usual.engine, 'tests/fixtures/seed-library'),
    );
    expect(workplace({ HANDBOOK_ROOT: '/elsewhere/handbook/' }).root).toBe(resolve('/elsewhere/handbook'));
  });

  test('keeps two handbooks apart, below one folder', () => {
    const caches = [usual, workplace({ HANDBOOK_ROOT: '/a' }), workplace({ HANDBOOK_ROOT: '/b' })].map(
      ({ cache }) => cache,
    );
    expect(new Set(caches).size).toBe(3);
    for (const cache of caches) expect(dirname(cache)).toBe(join(usual.engine, '.cache'));
  });

  test.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['x', '/x/'],
    ['/x/', '/x/'],
    ['//x/y//', '/x/y/'],
  ])('BASE_PATH=%s hosts under %s', (given, base) => {
    expect(workplace({ BASE_PATH: given }).base).toBe(base);
  });
});

describe('versions of what is kept', () => {
  const engine = () =>
    temporaryFolder({
      'package-lock.json': '{}',
      'astro.config.mjs': '',
      'src/components/chapter/Fact.astro': 'a',
      'src/components/training/Plan.astro': 'a',
      'src/integrations/kept-mdx.ts': 'a',
      'src/markdown/plugins.ts': 'a',
      'src/text/slug.ts': 'a',
      'src/handbook/config.ts': 'a',
      'src/diagnostics/validate.ts': 'a',
      'src/styles/base.css': 'a',
    });
  const at = (folder: string, base = '/') => ({ engine: folder, root: folder, base, cache: folder });

  test('do not depend on where the engine lies', () => {
    expect(compilerVersion(at(engine()))).toBe(compilerVersion(at(engine())));
    expect(readerVersion(at(engine()))).toBe(readerVersion(at(engine())));
  });

  test.each(['package-lock.json', 'src/markdown/plugins.ts', 'src/text/slug.ts'])('%s is part of both', (file) => {
    const folder = engine();
    const before = [compilerVersion(at(folder)), readerVersion(at(folder))];
    writeFiles(folder, { [file]: 'changed' });
    expect(compilerVersion(at(folder))).not.toBe(before[0]);
    expect(readerVersion(at(folder))).not.toBe(before[1]);
  });

  test.each(['astro.config.mjs', 'src/components/chapter/Fact.astro', 'src/integrations/kept-mdx.ts'])(
    '%s decides how chapters compile',
    (file) => {
      const folder = engine();
      const before = compilerVersion(at(folder));
      writeFiles(folder, { [file]: 'changed' });
      expect(compilerVersion(at(folder))).not.toBe(before);
    },
  );

  test.each(['src/handbook/config.ts', 'src/diagnostics/validate.ts'])('%s decides how chapters are read', (file) => {
    const folder = engine();
    const before = readerVersion(at(folder));
    writeFiles(folder, { [file]: 'changed' });
    expect(readerVersion(at(folder))).not.toBe(before);
  });

  test('the path that the site is hosted under is compiled into links', () => {
    const folder = engine();
    expect(compilerVersion(at(folder, '/x/'))).not.toBe(compilerVersion(at(folder)));
  });

  test('a style sheet changes neither', () => {
    const folder = engine();
    const before = [compilerVersion(at(folder)), readerVersion(at(folder))];
    writeFiles(folder, { 'src/styles/base.css': 'changed' });
    expect([compilerVersion(at(folder)), readerVersion(at(folder))]).toEqual(before);
  });
});

import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { describe, expect, test } from 'vitest';
import { type Diagnostic, toDiagnostic } from '../../src/diagnostics/diagnostic.ts';
import { finding } from '../../src/diagnostics/finding.ts';
import type { Site } from '../../src/handbook/current.ts';
import { type DevReading, watchContent } from '../../src/integrations/watch-content.ts';

const root = join('/', 'books', 'one');

/** A watcher over a loader that counts, and a server that writes down what it is told. */
const siteOf = (count: number): Site => ({ pictures: new Map([['count', String(count)]]) }) as unknown as Site;

function watched(load?: (count: number) => Promise<DevReading>, report?: (diagnostics: readonly Diagnostic[]) => void) {
  let count = 0;
  const sent: unknown[] = [];
  const added: unknown[] = [];
  const compiledAnew: string[] = [];
  const files = Object.assign(new EventEmitter(), { add: (paths: unknown) => added.push(paths) });
  const watcher = watchContent(
    { root },
    () => {
      count++;
      return load ? load(count) : Promise.resolve({ site: siteOf(count), diagnostics: [] });
    },
    report,
  );
  const configure = watcher.plugin.configureServer as (server: ViteDevServer) => void;
  const environment = (name: string) => ({ moduleGraph: { invalidateAll: () => compiledAnew.push(name) } });
  configure({
    watcher: files,
    ws: { send: (message: unknown) => sent.push(message) },
    environments: { client: environment('client'), ssr: environment('ssr') },
  } as unknown as ViteDevServer);
  return {
    watcher,
    sent,
    added,
    compiledAnew,
    change: (...path: string[]) => files.emit('all', 'change', join(...path)),
    loads: () => count,
  };
}

describe('watchContent', () => {
  test('reads the handbook once, whoever asks', async () => {
    const { watcher, loads } = watched();
    const [first, second] = await Promise.all([watcher.current(), watcher.current()]);
    expect(second).toBe(first);
    expect(loads()).toBe(1);
  });

  test.each([['content/chapters/a/b.mdx'], ['content/facts.yaml'], ['quizzes/a.yaml'], ['content/flows/new.mmd']])(
    'a change of %s is read at the next request, and the page reloads',
    async (path) => {
      const { watcher, change, loads, sent } = watched();
      await watcher.current();
      change(root, path);
      expect(sent).toEqual([{ type: 'full-reload' }]);
      expect(loads()).toBe(1);
      expect((await watcher.current()).pictures.get('count')).toBe('2');
    },
  );

  test('a change of the glossary compiles chapters anew, for its terms stand in them', () => {
    const { change, compiledAnew } = watched();
    change(root, 'content/facts.yaml');
    expect(compiledAnew).toEqual([]);
    change(root, 'content/glossary.yaml');
    expect(compiledAnew).toEqual(['client', 'ssr']);
  });

  test('other files are no concern of it', async () => {
    const { watcher, change, loads, sent } = watched();
    await watcher.current();
    change(root, 'src/pages/index.astro');
    change(root, 'content-old/a.mdx');
    change(join('/', 'books', 'two'), 'content/a.mdx');
    await watcher.current();
    expect(loads()).toBe(1);
    expect(sent).toEqual([]);
  });

  test('the folders are watched also where they lie outside the engine', () => {
    const { added } = watched();
    expect(JSON.stringify(added)).toContain(JSON.stringify(join(root, 'content')).slice(1, -1));
    expect(JSON.stringify(added)).toContain(JSON.stringify(join(root, 'quizzes')).slice(1, -1));
  });

  test('after a failure the next request tries again', async () => {
    const site = siteOf(2);
    const { watcher } = watched((count) =>
      count === 1 ? Promise.reject(new Error('half saved')) : Promise.resolve({ site, diagnostics: [] }),
    );
    await expect(watcher.current()).rejects.toThrow('half saved');
    expect(await watcher.current()).toBe(site);
  });

  const file = 'content/chapters/a/b.mdx';
  const mistake = toDiagnostic(finding('chapter/title-heading', { file, values: {} }), 'en');

  test('while there are errors the last sound site is shown, and knows what is broken', async () => {
    const told: number[] = [];
    const { watcher, change, sent } = watched(
      async (count) =>
        count === 2 ? { site: undefined, diagnostics: [mistake] } : { site: siteOf(count), diagnostics: [] },
      (diagnostics) => told.push(diagnostics.length),
    );
    await watcher.current();
    change(root, file);
    const broken = await watcher.current();
    expect(broken.pictures.get('count')).toBe('1');
    expect(broken.broken).toEqual(new Set([file]));
    expect(sent).toContainEqual({ type: 'custom', event: 'handbook:diagnostics', data: [mistake] });
    change(root, file);
    expect(await watcher.current()).toEqual(siteOf(3));
    expect(told).toEqual([1, 0]);
    expect(sent.at(-1)).toEqual({ type: 'custom', event: 'handbook:diagnostics', data: [] });
  });

  test('where nothing sound was ever read, the mistakes are listed in the error', async () => {
    const { watcher } = watched(async () => ({ site: undefined, diagnostics: [mistake] }));
    await expect(watcher.current()).rejects.toThrow(`${file}:1 ${mistake.message}`);
  });
});

import { join, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Site } from '../handbook/current.ts';
import type { Workplace } from '../source/workplace.ts';

/** What a reading of the handbook came to. */
export interface DevReading {
  /** Undefined where there is any error. */
  readonly site: Site | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export interface ContentWatcher {
  /**
   * The site as the files say now; read again after a change, once. While there are errors it is the last one without,
   * which knows what is broken.
   *
   * @throws Error that lists the mistakes where there was never one without
   */
  readonly current: () => Promise<Site>;
  readonly plugin: Plugin;
}

/** Where a page of the dev server asks for what is wrong, and the message by which it is told. */
export const diagnosticsAddress = '/@handbook/diagnostics';
export const diagnosticsEvent = 'handbook:diagnostics';

/**
 * Follows the handbook's files in dev: a saved chapter, flow, quiz, plan or fact is in the page after a reload by itself,
 * and what is wrong with it in the page and with `report`, until it is mended.
 */
export function watchContent(
  { root }: Pick<Workplace, 'root'>,
  load: () => Promise<DevReading>,
  report: (diagnostics: readonly Diagnostic[]) => void = () => {},
): ContentWatcher {
  let reading: Promise<DevReading> | undefined;
  let sound: Site | undefined;
  let server: ViteDevServer | undefined;
  let reported = '[]';
  const glossary = join(root, 'content', 'glossary.yaml');
  const folders = [join(root, 'content') + sep, join(root, 'quizzes') + sep];

  const read = (): Promise<DevReading> => {
    reading ??= load().then(
      (made) => {
        sound = made.site ?? sound;
        tell(made.diagnostics);
        return made;
      },
      (error: unknown) => {
        // The next request tries again: the author is in the middle of a change.
        reading = undefined;
        throw error;
      },
    );
    return reading;
  };
  const tell = (diagnostics: readonly Diagnostic[]): void => {
    const now = JSON.stringify(diagnostics);
    if (now === reported) return;
    reported = now;
    report(diagnostics);
    server?.ws.send({ type: 'custom', event: diagnosticsEvent, data: diagnostics });
  };

  return {
    async current() {
      const { site, diagnostics } = await read();
      if (site) return site;
      const errors = diagnostics.filter(({ severity }) => severity === 'error');
      if (!sound)
        throw new Error(errors.map(({ file, place, message }) => `${file}:${place.start.line} ${message}`).join('\n'));
      return { ...sound, broken: new Set(errors.map(({ file }) => file)) };
    },
    plugin: {
      name: 'handbook:watch',
      configureServer(started) {
        server = started;
        started.watcher.add(folders);
        started.watcher.on('all', (_event, path) => {
          if (!folders.some((folder) => path.startsWith(folder))) return;
          reading = undefined;
          // Compiled chapters have the terms of the glossary in them.
          if (path === glossary) {
            for (const { moduleGraph } of Object.values(started.environments)) moduleGraph.invalidateAll();
          }
          started.ws.send({ type: 'full-reload' });
        });
        started.middlewares?.use(diagnosticsAddress, (_request, response) => {
          read()
            .then(({ diagnostics }) => diagnostics)
            .catch(() => [])
            .then((diagnostics) => {
              response.setHeader('Content-Type', 'application/json');
              response.end(JSON.stringify(diagnostics));
            });
        });
      },
    },
  };
}

import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import type { Site } from '../handbook/current.ts';
import type { Workplace } from '../source/workplace.ts';

export interface ContentWatcher {
  /** The site as the files say now; read again after a change, once. */
  readonly current: () => Promise<Site>;
  readonly plugin: Plugin;
}

/** Follows the handbook's files in dev: a saved chapter, flow, quiz, plan or fact is in the page after a reload by itself. */
export function watchContent({ root }: Pick<Workplace, 'root'>, load: () => Promise<Site>): ContentWatcher {
  let site: Promise<Site> | undefined;
  const glossary = join(root, 'content', 'glossary.yaml');
  const folders = [join(root, 'content') + sep, join(root, 'quizzes') + sep];
  return {
    current: () => {
      site ??= load().catch((error: unknown) => {
        // The next request tries again: the author is in the middle of a change.
        site = undefined;
        throw error;
      });
      return site;
    },
    plugin: {
      name: 'handbook:watch',
      configureServer(server) {
        server.watcher.add(folders);
        server.watcher.on('all', (_event, path) => {
          if (!folders.some((folder) => path.startsWith(folder))) return;
          site = undefined;
          // Compiled chapters have the terms of the glossary in them.
          if (path === glossary) {
            for (const { moduleGraph } of Object.values(server.environments)) moduleGraph.invalidateAll();
          }
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}

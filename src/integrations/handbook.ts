import type { AstroIntegration } from 'astro';
import { provideSite, type Site } from '../handbook/current.ts';
import { loadHandbook } from '../source/load-handbook.ts';
import { loadPictures } from '../source/load-pictures.ts';
import type { Workplace } from '../source/workplace.ts';
import type { KeptMdx } from './kept-mdx.ts';
import { watchContent } from './watch-content.ts';

/**
 * Joins the handbook to Astro's build: pages get their data here, dev follows the files. Author mistakes were reported
 * before (`scripts/commands/build.ts`); pages are painted from what could be read.
 */
export function handbook(place: Workplace, keptMdx: KeptMdx): AstroIntegration {
  return {
    name: 'handbook',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        const load = async (): Promise<Site> => {
          const { handbook: loaded, findings } = await loadHandbook(place);
          if (!loaded) throw new Error(`The handbook at ${place.root} cannot be read (${findings.length} findings); run the check`);
          return { handbook: loaded, pictures: await loadPictures(place, loaded.flows) };
        };
        if (command === 'dev') {
          const watcher = watchContent(place, load);
          provideSite(watcher.current);
          updateConfig({ vite: { plugins: [watcher.plugin] } });
          return;
        }
        // A build reads once: what changes on disk meanwhile belongs to the next one.
        let site: Promise<Site> | undefined;
        provideSite(() => (site ??= load()));
      },
      'astro:build:done': () => keptMdx.prune(),
    },
  };
}

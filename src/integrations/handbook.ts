import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isSiteProvided, provideSite, type Site } from '../handbook/current.ts';
import { loadSite } from '../source/load-site.ts';
import type { Workplace } from '../source/workplace.ts';
import type { KeptMdx } from './kept-mdx.ts';
import { keepOwnHashesBelow } from './own-hashes.ts';
import { watchContent } from './watch-content.ts';

/**
 * Joins the handbook to Astro's build: pages get their data here, dev follows the files. The `handbook` command has
 * checked and read the handbook before a build; where Astro was started by other means it is read here.
 */
export function handbook(place: Workplace, keptMdx: KeptMdx): AstroIntegration {
  return {
    name: 'handbook',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        const load = async (): Promise<Site> => {
          const { site, findings } = await loadSite(place, { keepUnused: command === 'dev' });
          if (!site) throw new Error(`The handbook has mistakes (${findings.length}); npm run check lists them`);
          return site;
        };
        if (command === 'dev') {
          const watcher = watchContent(place, load);
          provideSite(watcher.current);
          updateConfig({ vite: { plugins: [watcher.plugin] } });
        } else if (!isSiteProvided()) {
          let site: Promise<Site> | undefined;
          provideSite(() => (site ??= load()));
        }
      },
      'astro:build:done': async ({ dir }) => {
        await keepOwnHashesBelow(fileURLToPath(dir));
        keptMdx.prune();
      },
    },
  };
}

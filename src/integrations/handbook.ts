import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { toDiagnostic } from '../diagnostics/diagnostic.ts';
import { isSiteProvided, provideSite, type Site } from '../handbook/current.ts';
import { devReport } from '../handbook/dev-report.ts';
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
      'astro:config:setup': ({ command, injectScript, updateConfig }) => {
        const load = async (): Promise<Site> => {
          const { site, findings } = await loadSite(place);
          if (!site) throw new Error(`The handbook has mistakes (${findings.length}); npm run check lists them`);
          return site;
        };
        if (command === 'dev') {
          const read = async () => {
            const { site, findings, language } = await loadSite(place, { keepUnused: true });
            return { site, diagnostics: findings.map((found) => toDiagnostic(found, language)) };
          };
          const watcher = watchContent(place, read, devReport);
          provideSite(watcher.current);
          injectScript('page', `import ${JSON.stringify(`${place.engine}/src/components/dev/dev-diagnostics.ts`)};`);
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

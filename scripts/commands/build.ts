import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { provideSite } from '../../src/handbook/current.ts';
import { searchRecords } from '../../src/handbook/search-records.ts';
import { cliWords } from '../../src/i18n/cli.ts';
import { loadSite } from '../../src/source/load-site.ts';
import { listFiles } from '../../src/source/read-files.ts';
import type { Command, CommandContext, ExitCode } from '../command.ts';
import { replaceFolder } from '../io/replace-folder.ts';
import { withFolder } from '../io/with-folder.ts';
import { reportPretty } from '../reporters/pretty.ts';
import { reportOf } from './check.ts';

export const build: Command = {
  name: 'build',
  summary: { 'zh-CN': '检查后生成整个网站，含搜索索引', en: 'Check, then build the whole site with its search index' },
  options: {
    outDir: { value: 'DIR', help: { 'zh-CN': '放在哪个文件夹，默认 dist', en: 'Folder to put it in, default dist' } },
  },
  run: (context) => buildSite(context),
};

/** Where `build` puts the site when nobody says otherwise. */
export const defaultOutDir = ({ place }: Pick<CommandContext, 'place'>): string => join(place.engine, 'dist');

/** Builds into a folder of its own and puts it in place only when all of it stands. */
export async function buildSite(context: CommandContext): Promise<ExitCode> {
  const { place, options, note } = context;
  const started = performance.now();
  const loaded = await loadSite(place, { compile: true });
  const { site } = loaded;
  const words = cliWords[loaded.language];
  if (loaded.findings.length > 0) note(reportPretty(reportOf(loaded, place)));
  if (!site) {
    note(words.buildStopped);
    return 1;
  }
  provideSite(async () => site);
  note(words.building);
  const target =
    options.outDir === undefined || options.outDir === true ? defaultOutDir(context) : resolve(options.outDir);
  const made = join(place.cache, `site-${process.pid}`);
  try {
    return await withFolder<ExitCode>(made, async () => {
      process.env.HANDBOOK_OUT_DIR = made;
      // Only a build needs these; the other commands start without them.
      const [{ build: buildWithAstro }, { buildSearchIndex }] = await Promise.all([
        import('astro'),
        import('../../src/integrations/search-index.ts'),
      ]);
      await buildWithAstro({ root: place.engine, logLevel: 'warn' });
      const index = await buildSearchIndex({
        site: made,
        cacheDir: place.cache,
        config: site.handbook.search,
        language: loaded.language,
        records: searchRecords(site.handbook),
      });
      const pages = listFiles(made, '.', '.html').length;
      replaceFolder(made, target);
      const { flows } = site.handbook;
      const { drawn } = loaded.diagrams;
      if (flows.length > 0) note(words.diagrams(drawn, flows.length - drawn));
      note(words.searchIndex(index.kept));
      note(words.built(pages, ((performance.now() - started) / 1000).toFixed(1), target));
      return 0;
    });
  } catch (error) {
    if (process.env.HANDBOOK_DEBUG) throw error;
    note(words.buildFailed(error instanceof Error ? error.message : String(error)));
    return 1;
  }
}

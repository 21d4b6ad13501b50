import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { cliWords } from '../../src/i18n/cli.ts';
import { buildSearchIndex } from '../../src/integrations/search-index.ts';
import { listFiles } from '../../src/source/read-files.ts';
import { lastPictureCounts } from '../../src/source/load-pictures.ts';
import type { Command, CommandContext, ExitCode } from '../command.ts';
import { replaceFolder } from '../io/replace-folder.ts';
import { reportPretty } from '../reporters/pretty.ts';
import { checkHandbook } from './check.ts';

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
  const { report, exitCode } = await checkHandbook(context);
  const words = cliWords[report.language];
  if (report.diagnostics.length > 0) note(reportPretty(report));
  if (exitCode !== 0) {
    note(words.buildStopped);
    return exitCode;
  }
  note(words.building);
  const started = performance.now();
  const target = options.outDir === undefined || options.outDir === true ? defaultOutDir(context) : resolve(options.outDir);
  const made = join(place.cache, `site-${process.pid}`);
  try {
    mkdirSync(made, { recursive: true });
    process.env.HANDBOOK_OUT_DIR = made;
    const { build: buildWithAstro } = await import('astro');
    await buildWithAstro({ root: place.engine, logLevel: 'warn' });
    const index = await buildSearchIndex({ site: made, cacheDir: join(place.cache, 'search') });
    const pages = listFiles(made, '.', '.html').length;
    replaceFolder(made, target);
    const { rendered, kept } = lastPictureCounts();
    if (rendered + kept > 0) note(words.diagrams(rendered, kept));
    note(words.searchIndex(index.kept));
    note(words.built(pages, ((performance.now() - started) / 1000).toFixed(1), target));
    return 0;
  } catch (error) {
    if (process.env.HANDBOOK_DEBUG) throw error;
    note(words.buildFailed(error instanceof Error ? error.message : String(error)));
    return 1;
  } finally {
    if (existsSync(made)) rmSync(made, { recursive: true, force: true });
  }
}

import { cliWords } from '../../src/i18n/cli.ts';
import { handbookLanguage } from '../../src/source/handbook-language.ts';
import type { Command } from '../command.ts';
import { isPortFree } from '../io/port.ts';
import { buildSite, defaultOutDir } from './build.ts';

/** The port that `start` and `dev` listen on; `PORT` changes it. */
export const portOf = (env: Readonly<Record<string, string | undefined>>): number => Number(env.PORT) || 4321;

export const start: Command = {
  name: 'start',
  summary: {
    'zh-CN': '生成网站并在本机打开（npm start）',
    en: 'Build the site and serve it on this machine (npm start)',
  },
  options: {},
  async run(context) {
    const { place, env, print, note } = context;
    const words = cliWords[handbookLanguage(place.root)];
    const port = portOf(env);
    // Said before the build, not after it.
    if (!(await isPortFree(port))) {
      note(words.portTaken(port));
      return 2;
    }
    const exitCode = await buildSite(context);
    if (exitCode !== 0) return exitCode;
    process.env.HANDBOOK_OUT_DIR = defaultOutDir(context);
    const { preview } = await import('astro');
    const server = await preview({ root: place.engine, logLevel: 'error', server: { port, host: false } });
    print(words.serving(`http://localhost:${server.port}${place.base}`));
    await server.closed();
    return 0;
  },
};

import { provideDevReport } from '../../src/handbook/dev-report.ts';
import { cliWords } from '../../src/i18n/cli.ts';
import { devWords } from '../../src/i18n/dev.ts';
import { handbookLanguage } from '../../src/source/handbook-language.ts';
import type { Command } from '../command.ts';
import { reportPretty } from '../reporters/pretty.ts';
import { checkHandbook } from './check.ts';
import { portOf } from './start.ts';

export const dev: Command = {
  name: 'dev',
  summary: {
    'zh-CN': '边改边看：保存后页面自己更新（npm run dev）',
    en: 'Edit and watch: pages follow what is saved (npm run dev)',
  },
  options: {},
  async run(context) {
    const { place, env, print, note } = context;
    const words = cliWords[handbookLanguage(place.root)];
    const { report } = await checkHandbook(context);
    if (report.diagnostics.length > 0) note(reportPretty(report));
    let last = JSON.stringify(report.diagnostics);
    provideDevReport((diagnostics) => {
      const now = JSON.stringify(diagnostics);
      if (now === last) return;
      last = now;
      note(diagnostics.length === 0 ? devWords[report.language].mended : reportPretty({ ...report, diagnostics }));
    });
    const { dev: devServer } = await import('astro');
    const server = await devServer({
      root: place.engine,
      logLevel: 'warn',
      server: { port: portOf(env), host: false },
    });
    print(words.serving(`http://localhost:${server.address.port}${place.base}`));
    await new Promise(() => {});
    return 0;
  },
};

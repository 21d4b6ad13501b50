import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const repository = fileURLToPath(new URL('..', import.meta.url));
const slow = ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts'];
const fuzz = ['tests/fuzz/**/*.test.ts'];
/** What starts programs of its own: whole commands, the renderer of flowcharts. */
const processes = ['tests/scripts/*.test.ts', 'tests/source/mermaid/*.test.ts', 'tests/source/read-chapters.test.ts'];
const minute = 60_000;

export default defineConfig({
  root: repository,
  // Also for the cache of Vite, which must not depend on where the command was called.
  cacheDir: 'node_modules/.vite/tests',
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...slow, ...fuzz, ...processes],
          // Nearly all tests are pure: loading the modules anew for each file would double the time.
          isolate: false,
          // Some wait for programs of their own, so that no core need be kept free.
          maxWorkers: '100%',
          // For a machine that has other work to do.
          testTimeout: minute / 2,
          hookTimeout: minute,
        },
      },
      {
        extends: true,
        test: {
          name: 'processes',
          include: processes,
          isolate: false,
          maxWorkers: '100%',
          testTimeout: minute,
          hookTimeout: minute,
        },
      },
      {
        extends: true,
        test: {
          name: 'fuzz',
          include: fuzz,
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: slow,
          globalSetup: 'tests/site/global-setup.ts',
          // The files share one built site and one browser.
          fileParallelism: false,
          // A page under load answers in its own time.
          expect: { poll: { timeout: 15_000 } },
          testTimeout: 2 * minute,
          hookTimeout: 10 * minute,
        },
      },
    ],
  },
});

// `npm test`: format and lint, types, then every test. Each of the first two counts as one test; the last line says how
// many passed and failed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

const run = (command: string, args: readonly string[]): boolean => {
  console.log(`\n> ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
};

const step = (ok: boolean): Counts => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

function vitest(): Counts {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-test-'));
  const outputFile = join(folder, 'results.json');
  const ok = run('vitest', [
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${outputFile}`,
  ]);
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(outputFile, 'utf8')) as Record<string, number>;
    const failed = numFailedTests ?? 0;
    // A file that cannot even be loaded fails no test, but fails the run.
    return { passed: numPassedTests ?? 0, failed: ok ? failed : Math.max(1, failed) };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const counts = [
  step(run('biome', ['check', '.'])),
  step(run('astro', ['check', '--minimumFailingSeverity', 'warning', '--minimumSeverity', 'warning'])),
  vitest(),
];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

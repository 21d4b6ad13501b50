import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const bin = fileURLToPath(new URL('../../scripts/handbook.mjs', import.meta.url));

function run(root: string, ...args: readonly string[]) {
  const env = { ...process.env, HANDBOOK_ROOT: root, NO_COLOR: '1' };
  return spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8', env, cwd: '/' });
}

test('the program ends with the command’s own code, and with JSON says nothing but JSON', () => {
  const { status, stdout, stderr } = run('tests/fixtures/mistakes', 'check', '--format', 'json');
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toHaveProperty('errors');
  expect(stderr).toBe('');
});

test('wrong usage is told from mistakes in the handbook', () => {
  const { status, stdout, stderr } = run('tests/fixtures/seed-library', 'check', '--nothing');
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain('--nothing');
});

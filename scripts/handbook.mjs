#!/usr/bin/env node
// The `handbook` command. Plain JavaScript that old versions of Node can read, so that they can say what is missing:
// the rest is TypeScript, which Node 24 runs as it is. npm brings that Node along as a dependency.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const major = Number(process.versions.node.split('.')[0]);
const brought = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');

if (!existsSync(join(root, 'node_modules', 'astro'))) {
  console.error('先运行 npm ci，再用这个命令。\nRun npm ci first, then this command.');
  process.exit(2);
} else if (major >= 24) {
  const { main } = await import('./main.ts');
  process.exitCode = await main(process.argv.slice(2));
} else if (existsSync(brought)) {
  const { status, signal } = spawnSync(brought, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  process.exit(signal ? 1 : (status ?? 1));
} else {
  console.error(
    `需要 Node 24 或更新的版本（现在是 ${process.versions.node}），npm 没有适合这台机器的 Node，请自行安装。\n` +
      `Node 24 or newer is needed (this is ${process.versions.node}), and npm has none for this machine: please install it.`,
  );
  process.exit(2);
}

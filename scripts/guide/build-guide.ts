// Brings the authors' guide up to date and builds it: npm run guide [-- --outDir DIR]; with --write, without building
import { join } from 'node:path';
import { readFile } from '../../src/source/read-files.ts';
import { workplace } from '../../src/source/workplace.ts';
import { writeFile } from '../io/write-file.ts';
import { commands, main } from '../main.ts';
import { guideFiles } from './guide-chapters.ts';

const env = { ...process.env, HANDBOOK_ROOT: 'guide' };
process.env.HANDBOOK_ROOT = env.HANDBOOK_ROOT;
const place = workplace(env);
for (const { file, content } of await guideFiles(place, commands)) {
  if (readFile(place.root, file)?.text !== content) writeFile(join(place.root, file), content);
}
const args = process.argv.slice(2);
if (!args.includes('--write')) {
  const says = args.some((argument) => argument.startsWith('--outDir'));
  const target = says ? [] : ['--outDir', join(place.engine, 'dist-guide')];
  process.exitCode = await main(['build', ...target, ...args], env);
}

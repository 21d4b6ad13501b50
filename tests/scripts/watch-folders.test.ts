import { expect, test } from 'vitest';
import { watchFolders } from '../../scripts/io/watch-folders.ts';
import { temporaryFolder, writeFiles } from '../source/temporary-folder.ts';

test('a burst of writes is one change, a later one another; the signal ends it', { timeout: 20_000 }, async () => {
  const root = temporaryFolder({ 'content/a.txt': '1' });
  const end = new AbortController();
  let calls = 0;
  let called: () => void = () => {};
  const nextCall = () => new Promise<void>((resolve) => (called = resolve));
  const ended = watchFolders(
    root,
    ['content', 'quizzes'],
    async () => {
      calls++;
      called();
    },
    end.signal,
  );
  const first = nextCall();
  writeFiles(root, { 'content/a.txt': '2', 'content/b.txt': '2', 'content/deep/c.txt': '2' });
  await first;
  expect(calls).toBe(1);
  // The folder made a moment ago is watched, too, once its watcher stands.
  await new Promise((resolve) => setTimeout(resolve, 300));
  const before = calls;
  const second = nextCall();
  writeFiles(root, { 'content/a.txt': '3' });
  await second;
  expect(calls).toBe(before + 1);
  end.abort();
  await ended;
});

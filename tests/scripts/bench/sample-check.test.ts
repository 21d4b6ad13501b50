import { expect, test } from 'vitest';
import { handbookFiles } from '../../../scripts/bench/handbook-files.ts';
import { makeSampleBook } from '../../../scripts/bench/sample-book.ts';
import { sampleFlows } from '../../../scripts/bench/sample-flows.ts';
import { sampleQuizzes } from '../../../scripts/bench/sample-quizzes.ts';
import { loadFixture } from '../../source/load-fixture.ts';
import { temporaryFolder } from '../../source/temporary-folder.ts';

const book = makeSampleBook(12);
const files = () => new Map([...handbookFiles(book), ...sampleFlows(6), ...sampleQuizzes(book, 25)]);

test('flows and questions made for measuring are the same every time', () => {
  expect(files()).toEqual(files());
});

test('they have no errors, and are as many as asked for', async () => {
  const { handbook, findings } = await loadFixture(temporaryFolder(Object.fromEntries(files())), temporaryFolder());
  expect(findings.filter(({ severity }) => severity === 'error').map(({ ruleId, file }) => [ruleId, file])).toEqual([]);
  // Besides the one flow and the two questions of every sample book.
  expect(handbook?.flows).toHaveLength(7);
  expect(handbook?.quizzes.flatMap(({ questions }) => questions)).toHaveLength(27);
});

import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { componentExamples } from '../../scripts/guide/component-examples.ts';
import { type GuideFile, guideFiles } from '../../scripts/guide/guide-chapters.ts';
import { commands } from '../../scripts/main.ts';
import { diagnosticTexts } from '../../src/i18n/diagnostics/index.ts';
import { chapterComponents } from '../../src/markdown/components.ts';
import { questionTypes } from '../../src/quiz/model.ts';
import { readFile } from '../../src/source/read-files.ts';
import { workplace } from '../../src/source/workplace.ts';
import { loadFixture } from '../source/load-fixture.ts';
import { temporaryFolder } from '../source/temporary-folder.ts';

describe('the authors’ guide', () => {
  let files: readonly GuideFile[];
  const place = workplace({ HANDBOOK_ROOT: 'guide' });
  beforeAll(async () => {
    files = await guideFiles(place, commands);
  });
  const textOf = (file: string) => files.find((made) => made.file === file)?.content ?? '';

  test('is up to date with the engine (npm run guide)', () => {
    const stale = files.filter(({ file, content }) => readFile(place.root, file)?.text !== content);
    expect(stale.map(({ file }) => file)).toEqual([]);
  });

  test('has nothing that the check would complain of', async () => {
    const { findings, handbook } = await loadFixture('guide', temporaryFolder());
    expect(findings).toEqual([]);
    expect(handbook?.chapters.length).toBeGreaterThan(12);
  });

  test('tells of every rule', () => {
    const rules = files.filter(({ file }) => file.startsWith('content/chapters/checking/rules-'));
    const all = rules.map(({ content }) => content).join('\n');
    expect(Object.keys(diagnosticTexts).filter((id) => !all.includes(`\n## \`${id}\` [`))).toEqual([]);
    expect(all).not.toMatch(/undefined|NaN|\[object/);
  });

  test('shows every component, on the page and as its source', () => {
    expect(Object.keys(componentExamples).sort()).toEqual(Object.keys(chapterComponents).sort());
    const text = textOf('content/chapters/writing/components.mdx');
    for (const name of Object.keys(chapterComponents)) expect(text.split(`<${name}`).length, name).toBeGreaterThan(2);
  });

  test('names every command and option', () => {
    const text = textOf('content/chapters/start/commands.mdx');
    for (const { name, options } of commands) {
      expect(text).toContain(`\n## \`${name}\` [`);
      for (const option of Object.keys(options)) expect(text).toContain(`\`--${option}`);
    }
  });

  test('has a question of every type', () => {
    const text = textOf('content/chapters/quizzes/question-types.mdx');
    expect(questionTypes.filter((type) => !text.includes(`\n## \`${type}\` [`))).toEqual([]);
  });

  test('keeps no chapter of rules that is no longer made', () => {
    const made = files.map(({ file }) => file.replace(/^.*\//, ''));
    const kept = readdirSync(`${place.root}/content/chapters/checking`).filter((name) => name.startsWith('rules-'));
    expect(kept.filter((name) => !made.includes(name))).toEqual([]);
  });
});

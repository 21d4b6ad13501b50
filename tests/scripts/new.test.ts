import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseCommandLine } from '../../scripts/command-line.ts';
import { newFile } from '../../scripts/commands/new.ts';
import { suggestId } from '../../scripts/new/suggest-id.ts';
import { languages } from '../../src/i18n/language.ts';
import type { LoadedHandbook } from '../../src/source/load-handbook.ts';
import { workplace } from '../../src/source/workplace.ts';
import { loadFixture } from '../source/load-fixture.ts';
import { temporaryFolder } from '../source/temporary-folder.ts';

const fixture = 'tests/fixtures/seed-library';

/** A copy of the seed library that speaks `language`. */
function seedLibrary(language: string, folder = temporaryFolder()): string {
  cpSync(fixture, folder, { recursive: true });
  const settings = join(folder, 'content/handbook.yaml');
  writeFileSync(settings, readFileSync(settings, 'utf8').replace('lang: en', `lang: ${language}`));
  return folder;
}

/** Calls the command; `typed` are the answers of somebody at a terminal, who leaves when they run out. */
async function runNew(root: string, args: readonly string[], typed?: readonly string[]) {
  const { options, operands, mistakes } = parseCommandLine(newFile, args);
  expect(mistakes).toEqual([]);
  const out: string[] = [];
  const err: string[] = [];
  const asked: string[] = [];
  const rest = [...(typed ?? [])];
  const code = await newFile.run({
    place: workplace({ HANDBOOK_ROOT: root }),
    env: {},
    options,
    operands,
    print: (text) => out.push(text),
    note: (text) => err.push(text),
    openAsker:
      typed &&
      (() => ({
        ask: async (question) => {
          asked.push(question);
          return rest.shift();
        },
        close: () => {},
      })),
  });
  return { code, out: out.join('\n'), err: err.join('\n'), asked };
}

/** Folders that all tests of a group share. */
const shared: string[] = [];
function sharedFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-new-'));
  shared.push(folder);
  return folder;
}
afterAll(() => {
  for (const folder of shared) rmSync(folder, { recursive: true, force: true });
});

const read = (root: string, file: string) => readFileSync(join(root, file), 'utf8');

describe.each(languages)('what is made passes the check: %s', (language) => {
  const title = language === 'en' ? 'Tool: check, & mend' : '工具检查：第 1 步';
  const made = [
    ['chapter', 'content/chapters/desk/made.mdx', '--part', 'desk', '--role', 'volunteer,coordinator'],
    ['flow', 'content/flows/made.mmd', '--role', 'volunteer', '--chapter', 'desk/lending-seeds'],
    ['quiz', 'quizzes/made.yaml', '--chapter', 'desk/lending-seeds'],
    ['phrases', 'content/phrases/made.yaml', '--stage', 'lending', '--chapter', 'desk/lending-seeds'],
    ['form', 'content/forms/made.yaml', '--role', 'volunteer'],
    ['cohort', 'content/training/cohorts.yaml', '--plan', 'first-shifts', '--start', '2027-05-03'],
    ['tariff', 'content/couriers/made.yaml'],
  ] as const;
  let before: LoadedHandbook;
  let after: LoadedHandbook;
  let root: string;
  beforeAll(async () => {
    root = seedLibrary(language, sharedFolder());
    const cache = sharedFolder();
    before = await loadFixture(root, cache);
    for (const [kind, file, ...flags] of made) {
      const { code, out, err } = await runNew(root, [kind, '--title', title, '--id', 'made', ...flags]);
      expect(err).toBe('');
      expect(code).toBe(0);
      expect(out).toContain(file);
      expect(out).toContain('npm run dev');
    }
    after = await loadFixture(root, cache);
  });

  test('with no finding that was not there, but for the flow that no chapter shows yet', () => {
    const known = new Set(before.findings.map((found) => JSON.stringify([found.file, found.ruleId, found.values])));
    const added = after.findings.filter(
      (found) => !known.has(JSON.stringify([found.file, found.ruleId, found.values])),
    );
    expect(added.map(({ file, ruleId }) => `${file} ${ruleId}`)).toEqual(['content/flows/made.mmd flow/unused']);
  });

  test('and is in the handbook, with its title', () => {
    const { handbook } = after;
    expect(handbook?.chapters.find(({ id }) => id === 'desk/made')?.title).toBe(title);
    expect(handbook?.flows.find(({ id }) => id === 'made')?.title).toBe(title);
    expect(handbook?.quizzes.find(({ id }) => id === 'made')?.questions).toHaveLength(3);
    expect(handbook?.phrases.map(({ id }) => id)).toContain('made-received');
    expect(handbook?.forms.find(({ id }) => id === 'made')?.title).toBe(title);
    expect(handbook?.cohorts.at(-1)).toMatchObject({ id: 'made', title, start: '2027-05-03' });
    expect(handbook?.tariffs.find(({ id }) => id === 'made')?.title).toBe(title);
  });

  test('the part’s list of chapters gets the new one, and keeps its comments', () => {
    const text = read(root, 'content/handbook.yaml');
    expect(text).toContain('chapters: [lending-seeds, receiving-seeds, made]');
    expect(text.replace(', made]', ']').replace(`lang: ${language}`, 'lang: en')).toBe(
      read('.', `${fixture}/content/handbook.yaml`),
    );
  });

  test('a cohort changes nothing of what stood in the list', () => {
    expect(
      read(root, 'content/training/cohorts.yaml').startsWith(
        read('.', `${fixture}/content/training/cohorts.yaml`).trimEnd(),
      ),
    ).toBe(true);
  });

  test('YAML files name their schema', () => {
    for (const [, file] of made) {
      if (!file.endsWith('.yaml') || file.endsWith('cohorts.yaml')) continue;
      expect(read(root, file)).toMatch(/^# yaml-language-server: \$schema=\.\.\/.*\.schemas\/[a-z]+\.json\n/);
    }
  });
});

describe('nothing is overwritten', () => {
  test('a file that is there stays, and the command says so', async () => {
    const root = seedLibrary('en');
    const before = read(root, 'content/flows/lend-seeds.mmd');
    const { code, err } = await runNew(root, ['flow', '--title', 'Lend seeds']);
    expect(code).toBe(2);
    expect(err).toContain('content/flows/lend-seeds.mmd is there already');
    expect(read(root, 'content/flows/lend-seeds.mmd')).toBe(before);
  });

  test('a cohort’s id is its own', async () => {
    const root = seedLibrary('en');
    const { code, err } = await runNew(root, [
      'cohort',
      '--title',
      'x',
      '--id',
      'spring-2027',
      '--start',
      '2027-05-03',
    ]);
    expect(code).toBe(2);
    expect(err).toContain('already has "spring-2027"');
  });
});

describe('asking', () => {
  test('without a terminal a missing flag is named', async () => {
    const root = seedLibrary('en');
    expect(await runNew(root, ['chapter'])).toMatchObject({ code: 2, err: 'Missing: --title, --part.' });
    expect(await runNew(root, ['cohort', '--title', 'x'])).toMatchObject({ code: 2, err: 'Missing: --start.' });
  });

  test('a terminal is asked for what is missing, again after a wrong answer', async () => {
    const root = seedLibrary('en');
    const answers = ['', 'How to sweep', '9', '2', '', 'volunter', '1, 3'];
    const { code, asked, err } = await runNew(root, ['chapter'], answers);
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(asked).toHaveLength(answers.length);
    expect(asked[2]).toContain('2. At the desk (desk)');
    expect(asked[3]).toContain('There is no "9"');
    expect(asked[4]).toContain('[how-to-sweep]');
    expect(read(root, 'content/chapters/desk/how-to-sweep.mdx')).toContain('roles: [volunteer, coordinator]');
  });

  test('whoever leaves has written nothing', async () => {
    const root = seedLibrary('en');
    const { code, err } = await runNew(root, ['flow'], ['Sweeping']);
    expect({ code, err }).toEqual({ code: 2, err: 'Nothing was written.' });
    expect(readdirSync(join(root, 'content/flows'))).not.toContain('sweeping.mmd');
  });

  test.each([
    [['flow', '--title', 'x', '--role', 'volunter'], 'There is no "volunter"'],
    [['flow', '--title', 'x', '--role', 'member'], 'There is no "member"'],
    [['flow', '--title', 'x', '--id', 'A B'], 'lower-case letters'],
    [['quiz', '--title', 'x', '--chapter', 'desk/lending-seed'], 'did you mean desk/lending-seeds?'],
    [['cohort', '--title', 'x', '--start', '2027-02-30'], 'Write a day that exists'],
    [['flow', '--title', '？！'], 'Missing: --id.'],
    [['poem', '--title', 'x'], 'Say what to begin'],
    [['handbook'], 'Say where'],
  ])('%j is wrong usage', async (args, complaint) => {
    const { code, err } = await runNew(seedLibrary('en'), args);
    expect(code).toBe(2);
    expect(err).toContain(complaint);
  });
});

test.each([
  ['少货怎么处理', 'shao-huo-zen-me-chu-li'],
  ['Café & Bar’s  rules', 'cafe-bars-rules'],
  ['2027 年第一期 A 班', '2027-nian-di-yi-qi-a-ban'],
  ['绿', 'lv'],
  ['？！', ''],
])('%s becomes the id %s', (title, id) => {
  expect(suggestId(title)).toBe(id);
});

describe.each(languages)('a new handbook: %s', (language) => {
  test('has neither mistakes nor warnings, and its schemas', async () => {
    const root = temporaryFolder();
    const title = language === 'en' ? 'Tool library' : '工具借用手册';
    const { code, out } = await runNew(fixture, ['handbook', root, '--title', title, '--lang', language]);
    expect(code).toBe(0);
    expect(out).toContain(`HANDBOOK_ROOT=${root} npm run dev`);
    const { findings, handbook } = await loadFixture(root, temporaryFolder());
    expect(findings).toEqual([]);
    expect(handbook?.config).toMatchObject({ title, language });
    expect(handbook?.chapters).toHaveLength(1);
    expect(parse(read(root, 'content/.schemas/quiz.json'))).toMatchObject({ type: 'object' });
    const again = await runNew(fixture, ['handbook', root, '--title', title]);
    expect(again.code).toBe(1);
  });
});

test('replies in a handbook without any bring their stage', async () => {
  const root = temporaryFolder();
  await runNew(fixture, ['handbook', root, '--title', 'Tools', '--lang', 'en']);
  expect((await runNew(root, ['phrases', '--title', 'Letters'])).code).toBe(0);
  const { findings, handbook } = await loadFixture(root, temporaryFolder());
  expect(findings).toEqual([]);
  expect(handbook?.config.phrases.stages).toEqual([{ id: 'reply', title: 'Reply' }]);
});

import { rmSync } from 'node:fs';
import { describe, expect, onTestFinished, test } from 'vitest';
import { main } from '../../scripts/main.ts';
import { workplace } from '../../src/source/workplace.ts';
import { temporaryFolder } from '../source/temporary-folder.ts';
import { captureOutput } from './capture-output.ts';

const seedLibrary = { HANDBOOK_ROOT: 'tests/fixtures/seed-library' };
/** A folder as the root of a handbook; what a command keeps of it goes with it. */
function temporaryHandbook(files: Readonly<Record<string, string>> = {}): string {
  const root = temporaryFolder(files);
  onTestFinished(() => rmSync(workplace({ HANDBOOK_ROOT: root }).cache, { recursive: true, force: true }));
  return root;
}

const written = captureOutput();

describe('help', () => {
  test.each([[['--help']], [['help']]])('%j lists the commands', async (args) => {
    expect(await main(args, seedLibrary)).toBe(0);
    for (const name of ['start', 'dev', 'build', 'check', 'schedule'])
      expect(written.out).toMatch(new RegExp(`^ {2}${name} `, 'm'));
    expect(written.err).toBe('');
  });

  test('of one command names its options, and runs nothing', async () => {
    expect(await main(['check', '--format', 'xml', '--help'], seedLibrary)).toBe(0);
    expect(written.out).toContain('--format pretty|json|github|sarif');
    expect(written.out).toContain('npx handbook check');
  });

  test('speaks the language of the handbook', async () => {
    await main(['--help'], { HANDBOOK_ROOT: 'tests/fixtures/mistakes' });
    expect(written.out).toMatch(/^用法: npx handbook/);
    await main(['--help'], seedLibrary);
    expect(written.out).toContain('Usage: npx handbook');
  });
});

describe('wrong usage ends with 2, says why, and prints nothing else', () => {
  test.each([
    [['chek'], 'Unknown command "chek", did you mean check?'],
    [['fly'], 'Unknown command "fly".'],
    [['check', '--formt', 'json'], 'Unknown option --formt.'],
    [['check', '--format'], '--format needs a value: --format pretty|json|github|sarif.'],
    [['check', '--format', 'xml'], 'Unexpected --format "xml", expected one of pretty, json, github, sarif.'],
    [['check', 'content'], 'Unexpected argument "content".'],
    [['schedule'], '--start needs a value: --start YYYY-MM-DD.'],
    [['schedule', '--start', '2027-02-30'], '2027-02-30'],
    [['schedule', '--start', '2027-01-04', '--plan', 'first-shift'], 'did you mean first-shifts?'],
  ])('%j', async (args, complaint) => {
    expect(await main(args, seedLibrary)).toBe(2);
    expect(written.err).toContain(complaint);
    expect(written.out).toBe('');
  });

  test('no command at all', async () => {
    expect(await main([], seedLibrary)).toBe(2);
  });
});

describe('check', () => {
  test('a handbook in order ends with 0', async () => {
    expect(await main(['check'], seedLibrary)).toBe(0);
    expect(written.out).toMatch(/^Checked \d+ files, nothing to mend\.\n$/);
  });

  test('as JSON prints one document and nothing else', async () => {
    expect(await main(['check', '--format=json'], { HANDBOOK_ROOT: 'tests/fixtures/mistakes' })).toBe(1);
    const { diagnostics, errors, warnings } = JSON.parse(written.out) as {
      diagnostics: { severity: string }[];
      errors: number;
      warnings: number;
    };
    const countOf = (wanted: string) => diagnostics.filter(({ severity }) => severity === wanted).length;
    expect([errors, warnings]).toEqual([countOf('error'), countOf('warning')]);
    expect(errors).toBeGreaterThan(60);
  });

  test('for a code host prints one line a finding', async () => {
    expect(await main(['check', '--format', 'github'], { HANDBOOK_ROOT: 'tests/fixtures/mistakes' })).toBe(1);
    for (const line of written.out.trimEnd().split('\n'))
      expect(line).toMatch(/^::(?:error|warning|notice) file=[^,]+,line=\d+,col=\d+,title=/);
  });

  test('warnings alone end with 0', async () => {
    const root = temporaryHandbook({
      'content/handbook.yaml': 'id: a\ntitle: A\nlang: en\nparts:\n  - { id: a, title: A }\n',
      'quizzes/a.yaml': 'title: a\nquestions:\n  - { id: a, type: boolean, stem: a, answer: true }\n',
    });
    expect(await main(['check', '--format', 'json'], { HANDBOOK_ROOT: root })).toBe(0);
    expect(JSON.parse(written.out)).toMatchObject({ errors: 0, warnings: 1 });
  });

  test('a folder that is no handbook ends with 1', async () => {
    expect(await main(['check'], { HANDBOOK_ROOT: temporaryHandbook() })).toBe(1);
    expect(written.out).toContain('handbook/missing-file');
  });
});

describe('schedule', () => {
  test('as JSON has the promised shape', async () => {
    expect(await main(['schedule', '--start', '2027-01-04', '--format', 'json'], seedLibrary)).toBe(0);
    const document = JSON.parse(written.out) as {
      plan: string;
      start: string;
      items: Record<string, unknown>[];
      notes: unknown[];
    };
    expect(document).toMatchObject({ plan: 'first-shifts', start: '2027-01-04' });
    expect(document.items[0]).toMatchObject({
      id: 'read-first-shift',
      title: 'Read how a shift goes',
      date: '2027-01-04',
      minutes: 20,
    });
    expect(document.items.at(-1)).toMatchObject({ id: 'count-the-test', date: '2027-01-12' });
    expect(Array.isArray(document.notes)).toBe(true);
  });

  test('a handbook without a plan ends with 1', async () => {
    const root = temporaryHandbook({
      'content/handbook.yaml': 'id: a\ntitle: A\nlang: en\nparts:\n  - { id: a, title: A }\n',
    });
    expect(await main(['schedule', '--start', '2027-01-04'], { HANDBOOK_ROOT: root })).toBe(1);
    expect(written.err).toContain('no training plan');
  });
});

import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseCommandLine } from '../../scripts/command-line.ts';
import { importFiles } from '../../scripts/commands/import.ts';
import { writeTogether } from '../../scripts/io/write-together.ts';
import { loadHandbook } from '../../src/source/load-handbook.ts';
import { diagramsOf } from '../../src/source/load-site.ts';
import { workplace } from '../../src/source/workplace.ts';
import { docx, paragraph } from '../documents/packages.ts';

const fixtures = 'tests/fixtures/documents';
let root = '';
let out: string[] = [];
let err: string[] = [];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'import-'));
  cpSync('tests/fixtures/seed-library', root, { recursive: true });
  out = [];
  err = [];
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function run(...args: readonly string[]) {
  const { options, operands } = parseCommandLine(importFiles, args);
  const place = { ...workplace({ HANDBOOK_ROOT: root }), cache: join(root, '.cache') };
  return importFiles.run({
    place,
    env: {},
    options,
    operands,
    print: (text: string) => void out.push(text),
    note: (text: string) => void err.push(text),
  } as never);
}
const all = () => readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();
const read = (path: string) => readFileSync(join(root, path), 'utf8');

describe('a Word document', () => {
  const chapters = ['men-dian-ke-fu-shou-ce', 'shao-huo-zen-me-chu-li', 'cuo-huo-zen-me-chu-li'].map(
    (name) => `content/chapters/desk/${name}.mdx`,
  );

  test('becomes chapters that the check passes', async () => {
    const place = { ...workplace({ HANDBOOK_ROOT: root }), cache: join(root, '.cache') };
    expect(await run(`${fixtures}/handbook.docx`, '--part', 'desk', '--report', join(root, 'report.json'))).toBe(0);
    const [preface = '', missing = '', wrong = ''] = chapters.map(read);
    expect(preface).toContain('这份手册给新同事看。');
    expect(missing).toBe(readFileSync(`${fixtures}/expected/shao-huo-zen-me-chu-li.mdx`, 'utf8'));
    expect(wrong).toContain('## 跳了一级的标题 [#tiao-le-yi-ji-de-biao-ti]');
    expect(wrong).toContain('先道歉再解释');
    const report = JSON.parse(read('report.json')) as { notes: { code: string; found?: string; kind: string }[] };
    expect(report.notes.map(({ code }) => code)).toEqual(
      expect.arrayContaining([
        'comment',
        'deleted',
        'tracked-insert',
        'footnote',
        'page-header',
        'text-box',
        'merged-cells',
        'link-unsafe',
        'picture-words',
        'chapter-order',
      ]),
    );
    expect(
      report.notes.filter(({ code }) => ['check-error', 'text-lost', 'picture-left', 'unread'].includes(code)),
    ).toEqual([]);
    expect(report.notes.find(({ code }) => code === 'comment')).toMatchObject({
      kind: 'lost',
      found: '王主管: 这句要再商量',
    });
    const { findings } = await loadHandbook(place, diagramsOf(place));
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('is only looked at with --dry-run', async () => {
    const before = all();
    expect(await run(`${fixtures}/handbook.docx`, '--part', 'desk', '--dry-run')).toBe(0);
    expect(all()).toEqual(before);
    expect(err.join('\n')).toContain('shao-huo-zen-me-chu-li-2.png');
  });

  test('never overwrites, and then writes nothing of the rest', async () => {
    writeFileSync(join(root, chapters[2] ?? ''), 'mine');
    const before = all();
    expect(await run(`${fixtures}/handbook.docx`, '--part', 'desk')).toBe(1);
    expect(all()).toEqual(before);
    expect(read(chapters[2] ?? '')).toBe('mine');
    expect(await run(`${fixtures}/handbook.docx`, '--part', 'desk', '--force')).toBe(0);
    expect(read(chapters[2] ?? '')).toContain('title: 错货怎么处理');
  });

  test('divided at Heading 2', async () => {
    expect(await run(`${fixtures}/handbook.docx`, '--part', 'desk', '--split', '2')).toBe(0);
    expect(existsSync(join(root, 'content/chapters/desk/zen-me-pei.mdx'))).toBe(true);
  });

  test('needs a part that there is', async () => {
    expect(await run(`${fixtures}/handbook.docx`)).toBe(2);
    expect(await run(`${fixtures}/handbook.docx`, '--part', 'dsk')).toBe(2);
    expect(err.join('\n')).toContain('desk（At the desk）');
  });

  test('of a hostile kind leaves no trace but the reason', async () => {
    const file = join(root, 'evil.docx');
    writeFileSync(file, docx(paragraph('文'), { 'word/vbaProject.bin': 'x' }));
    const before = all();
    expect(await run(file, '--part', 'desk')).toBe(1);
    expect(all()).toEqual(before);
    expect(err.join('\n')).toContain('word/vbaProject.bin');
  });

  test('that is nested past any reason is called damaged', async () => {
    const file = join(root, 'deep.docx');
    writeFileSync(
      file,
      docx(`${'<w:sdt><w:sdtContent>'.repeat(20_000)}${paragraph('文')}${'</w:sdtContent></w:sdt>'.repeat(20_000)}`),
    );
    expect(await run(file, '--part', 'desk')).toBe(1);
    expect(err.join('\n')).toContain('damaged');
  });

  test('names pictures outside, and does not fetch them', async () => {
    const file = join(root, 'a.docx');
    const rels =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="http://192.0.2.1/a.png" TargetMode="External"/></Relationships>';
    writeFileSync(file, docx(paragraph('文章在此。'), { 'word/_rels/document.xml.rels': rels }));
    expect(await run(file, '--part', 'desk')).toBe(0);
    expect(err.join('\n')).toContain('http://192.0.2.1/a.png');
  });
});

test('a deck becomes a chapter with its picture', async () => {
  expect(await run(`${fixtures}/courseware.pptx`, '--part', 'desk')).toBe(0);
  const text = read('content/chapters/desk/shou-qian-jie-dai-ke-jian.mdx');
  expect(text).toContain('## 开场三句话 [#kai-chang-san-ju-hua]');
  expect(text).toContain('- 先问候，\\<再>问需求\n  - 30 秒内回\n- 不说“不知道”');
  expect(text).toContain('![接待流程的三步](/images/shou-qian-jie-dai-ke-jian-1.png)');
  expect(existsSync(join(root, 'content/images/shou-qian-jie-dai-ke-jian-1.png'))).toBe(true);
});

describe('a table', () => {
  const table =
    '| 目的地 | 首重(1kg) | 续重(元/kg) | 时效 | 合计 |\n| - | - | - | - | - |\n| 江浙沪 | 8 | 1.5 | 1-2天 | 9.5 |\n| 广东省、福建省 | 12 | 4 | 2-3天 | 16 |';

  test('goes to the screen, formulas as their stored results', async () => {
    const before = all();
    expect(await run(`${fixtures}/prices.xlsx`)).toBe(0);
    expect(out).toEqual([table]);
    expect(all()).toEqual(before);
    expect(await run(`${fixtures}/prices.xlsx`, '--sheet', 'none')).toBe(2);
  });

  test('or to the end of a chapter, whose text stays', async () => {
    const path = 'content/chapters/desk/lending-seeds.mdx';
    const before = read(path).trimEnd();
    expect(await run(`${fixtures}/prices.xlsx`, '--to', path)).toBe(0);
    expect(read(path)).toBe(`${before}\n\n${table}\n`);
    expect(await run(`${fixtures}/prices.xlsx`, '--to', 'content/chapters/desk/none.mdx')).toBe(2);
    expect(await run(`${fixtures}/prices.xlsx`, '--to', '../x.mdx')).toBe(2);
  });

  test('in GBK becomes the draft of a tariff', async () => {
    const file = join(root, 'a.csv');
    // 地区,首重,续重 / 北京,8,2
    writeFileSync(file, Buffer.from('b5d8c7f82ccad7d6d82cd0f8d6d80ab1b1beA92c382c320a', 'hex'));
    rmSync(join(root, 'content/couriers'), { recursive: true, force: true });
    writeFileSync(
      join(root, 'content/handbook.yaml'),
      read('content/handbook.yaml').replace('lang: en', 'lang: zh-CN'),
    );
    expect(await run(file, '--as', 'tariff', '--to', 'content/couriers/quick.yaml')).toBe(0);
    expect(read('content/couriers/quick.yaml')).toContain('- 北京');
    expect(err.join('\n')).toContain('GBK');
  });
});

test('of several files none is written when one cannot be', () => {
  writeFileSync(join(root, 'old.txt'), 'old');
  const before = all();
  const files = ['old.txt', 'new/deep/a.txt', 'old.txt/impossible.txt'].map((path) => ({ path, content: 'new' }));
  expect(() => writeTogether(root, files, true)).toThrow();
  expect(all()).toEqual(before);
  expect(read('old.txt')).toBe('old');
});

import { describe, expect, test } from 'vitest';
import { readArchive } from '../../scripts/documents/read-archive.ts';
import { writeMarkdown } from '../../scripts/documents/write-markdown.ts';
import type { DocumentNote } from '../../src/documents/notes.ts';
import { readSlides } from '../../src/documents/read-slides.ts';
import { slidesToChapter } from '../../src/documents/slides-to-mdast.ts';
import { pptx, shape } from './packages.ts';

async function convert(slides: Parameters<typeof pptx>[0]) {
  const { slides: read, notes } = readSlides(await readArchive(pptx(slides)));
  const said: DocumentNote[] = [...notes];
  const { title, blocks } = slidesToChapter(read, '课件', {
    picture: () => undefined,
    note: (note) => void said.push(note),
    words: { speech: '讲稿', slide: (number) => `第 ${number} 页` },
  });
  return { title, text: writeMarkdown({ type: 'root', children: [...blocks] }), notes: said };
}

describe('a deck', () => {
  test('becomes a chapter with a section for each slide, in the order of the deck', async () => {
    const { title, text } = await convert([
      { shapes: shape('ctrTitle', ['售前接待']) + shape('subTitle', ['给新同事']) },
      {
        shapes:
          shape('title', ['开场&lt;三句&gt;']) +
          shape('body', ['问候', { level: 1, text: '30 秒内' }, '问需求']) +
          shape('sldNum', ['2']),
        speech: '讲两分钟，{别}念稿。',
      },
      { shapes: shape(undefined, ['第二步']) + shape(undefined, ['说明一段。']) },
      { shapes: shape('body', ['只有要点']) },
    ]);
    expect(title).toBe('售前接待');
    expect(text).toBe(
      [
        '给新同事',
        '## 开场\\<三句>',
        '- 问候\n  - 30 秒内\n- 问需求',
        '<Callout type="tip" title="讲稿">\n  讲两分钟，\\{别}念稿。\n</Callout>',
        '## 第二步',
        '说明一段。',
        '## 第 4 页',
        '- 只有要点\n',
      ].join('\n\n'),
    );
  });

  test('tells of hidden slides, charts and merged cells', async () => {
    const table =
      '<p:graphicFrame><a:graphic><a:graphicData><a:tbl><a:tr><a:tc gridSpan="2"><a:txBody><a:p><a:r><a:t>头</a:t></a:r></a:p></a:txBody></a:tc><a:tc hMerge="1"><a:txBody><a:p/></a:txBody></a:tc></a:tr><a:tr><a:tc><a:txBody><a:p><a:r><a:t>甲</a:t></a:r></a:p></a:txBody></a:tc><a:tc><a:txBody><a:p><a:r><a:t>乙</a:t></a:r></a:p></a:txBody></a:tc></a:tr></a:tbl></a:graphicData></a:graphic></p:graphicFrame>';
    const chart = '<p:graphicFrame><a:graphic><a:graphicData><c:chart/></a:graphicData></a:graphic></p:graphicFrame>';
    const { text, notes } = await convert([{ shapes: shape('title', ['表']) + table + chart, hidden: true }]);
    expect(text).toBe('## 表\n\n| 头 | |\n| - | - |\n| 甲 | 乙 |\n');
    expect(notes).toEqual([
      { code: 'hidden-slide', found: '1' },
      { code: 'chart', count: 1, where: '表' },
      { code: 'merged-cells', count: 1 },
    ]);
  });
});

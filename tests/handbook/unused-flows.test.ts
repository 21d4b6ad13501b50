import { describe, expect, test } from 'vitest';
import { toDiagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Chapter } from '../../src/handbook/chapter.ts';
import { flowIsUsed, unusedFlows } from '../../src/handbook/unused-flows.ts';
import { componentReferences } from '../../src/markdown/components.ts';
import { readChapter } from '../../src/markdown/read-chapter.ts';
import { makeFlow } from '../flow/make-flow.ts';
import { allReadable, at } from './sample-handbook.ts';

const repairs = makeFlow('repairs', { a: '(有人报修', b: '(修好了' }, ['a>b']);

function chapterOf(body: string): Chapter {
  const text = `---\ntitle: 报修\nsummary: 知道怎么报修。\n---\n\n${body}\n`;
  const identity = { id: 'desk/repairs', part: 'desk', slug: 'repairs', file: 'content/chapters/desk/repairs.mdx' };
  const { chapter } = readChapter(text, identity);
  if (!chapter) throw new Error('The example is no chapter');
  return chapter;
}

const check = (bodies: readonly string[], flow = repairs, unreadable: readonly string[] = []) =>
  unusedFlows(
    { flows: [flow], chapters: bodies.map(chapterOf) },
    { ...allReadable, chapters: new Set(unreadable) },
    componentReferences,
  );

describe(flowIsUsed.id, () => {
  test.each(flowIsUsed.examples.good)('has nothing to say of %s', (body) => {
    expect(check([body])).toEqual([]);
  });

  test.each(flowIsUsed.examples.bad)('warns of %s, at the title', (body) => {
    const found = check([body]);
    expect(found).toMatchObject([
      { ruleId: 'flow/unused', severity: 'warning', file: 'content/flows/repairs.mmd', place: { start: { line: 2 } } },
    ]);
    expect(found.map((one) => toDiagnostic(one, 'zh-CN').hint)[0]).toContain('<Flow id="repairs" />');
  });
});

test('one chapter of many is enough', () => {
  expect(check(['别的事。', '<Flow id="repairs" />'])).toEqual([]);
});

test('that the flow names a chapter is no use of it by that chapter', () => {
  const named = { ...repairs, chapters: [{ id: 'desk/repairs', place: at(3) }] };
  expect(check(['别的事。'], named)).toHaveLength(1);
});

test('nothing is said where the chapter that it belongs to cannot be read', () => {
  const named = { ...repairs, chapters: [{ id: 'desk/broken', place: at(3) }] };
  expect(check(['别的事。'], named, ['desk/broken'])).toEqual([]);
});

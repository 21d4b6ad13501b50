import { expect, test } from 'vitest';
import { duplicateChecklists } from '../../src/handbook/duplicate-checklists.ts';
import { at, sampleChapter } from './sample-handbook.ts';

const list = (id: string, line: number) => ({ name: 'Checklist', attributes: { id }, place: at(line) });

test('a checklist’s id stands once in its chapter; other chapters and components may use it, too', () => {
  const chapters = [
    sampleChapter('desk/lending', {
      uses: [
        list('done', 3),
        { name: 'Quiz', attributes: { id: 'done' }, place: at(5) },
        list('open', 7),
        list('done', 9),
      ],
    }),
    sampleChapter('desk/returning', { uses: [list('done', 4)] }),
  ];
  expect(duplicateChecklists({ chapters })).toMatchObject([
    {
      ruleId: 'forms/duplicate-checklist',
      file: 'content/chapters/desk/lending.mdx',
      place: { start: { line: 9 } },
      values: { id: 'done', firstLine: 3 },
    },
  ]);
});

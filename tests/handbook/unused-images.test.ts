import { expect, test } from 'vitest';
import { unusedImages } from '../../src/handbook/unused-images.ts';
import { at, sampleChapter, sampleHandbook } from './sample-handbook.ts';

const image = (name: string) => ({
  file: `content/images/${name}`,
  path: `/images/${name}`,
  width: undefined,
  height: undefined,
});

test('pictures that a chapter shows are used, the others reported by file', () => {
  const chapter = sampleChapter('desk/lending', { links: [{ url: '/images/shelf.png', place: at(9) }] });
  const handbook = sampleHandbook({ chapters: [chapter], images: [image('shelf.png'), image('old.png')] });
  expect(unusedImages(handbook).map(({ file, ruleId }) => [file, ruleId])).toEqual([
    ['content/images/old.png', 'image/unused'],
  ]);
});

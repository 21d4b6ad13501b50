import { expect, test } from 'vitest';
import { readImages } from '../../src/source/read-images.ts';
import { temporaryFolder, writeFiles } from './temporary-folder.ts';

const drawing = (inside: string, size = 'width="10" height="20"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${inside}</svg>`;

const read = (files: Readonly<Record<string, string>>) =>
  readImages(
    temporaryFolder(Object.fromEntries(Object.entries(files).map(([name, text]) => [`content/images/${name}`, text]))),
  );

test('a handbook without pictures has none', async () => {
  expect(await readImages(temporaryFolder())).toEqual({ images: [], findings: [] });
});

test('a picture has its address and its size', async () => {
  const { images, findings } = await read({ 'orders/note-box.svg': drawing('<rect width="3" height="3"/>') });
  expect(findings).toEqual([]);
  expect(images).toEqual([
    { file: 'content/images/orders/note-box.svg', path: '/images/orders/note-box.svg', width: 10, height: 20 },
  ]);
});

test.each([
  ['<script>alert(1)</script>'],
  ['<rect onload="alert(1)"/>'],
  ['<a href="javascript:alert(1)"><rect/></a>'],
  ['<foreignObject><body/></foreignObject>'],
  ['<image href="https://example.org/x.png"/>'],
])('a drawing with %s is not published', async (inside) => {
  const { images, findings } = await read({ 'x.svg': drawing(inside) });
  expect(images).toEqual([]);
  expect(findings.map(({ ruleId }) => ruleId)).toEqual(['image/script']);
});

test.each([
  ['letter.png', 'only words', 'image/not-an-image'],
  ['drawing.png', drawing(''), 'image/not-an-image'],
  ['program.exe', 'MZ', 'image/name'],
  ['Order page.png', 'x', 'image/name'],
])('%s is refused', async (name, text, ruleId) => {
  const { images, findings } = await read({ [name]: text });
  expect(images).toEqual([]);
  expect(findings.map((found) => found.ruleId)).toEqual([ruleId]);
});

test('a picture that takes long to load is published with a warning', async () => {
  const folder = temporaryFolder();
  writeFiles(folder, { 'content/images/large.svg': drawing(`<desc>${'x'.repeat(1_000_001)}</desc>`) });
  const { images, findings } = await readImages(folder);
  expect(images).toHaveLength(1);
  expect(findings.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([['image/large', 'warning']]);
});

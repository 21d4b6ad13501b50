import { expect, test } from 'vitest';
import { drawingFile, withoutTags } from '../../../src/flow/compare/drawing-file.ts';

const source = (text: string): string => drawingFile(text, 'drawing', '图').source;

test('settings, comments and directives go, lines keep their numbers', () => {
  const text = '---\ntitle: x\n---\n%%{init: {"theme": "dark"}}%%\nflowchart TD\n  %% 备忘\n  a --> b';
  expect(source(text).split('\n')).toEqual(['', '', '', '', 'flowchart TD', '', '  a --> b']);
});

test('line ends of every system are read', () => {
  expect(source('flowchart TD\r\n  a --> b\r  b --> c')).toBe('flowchart TD\n  a --> b\n  b --> c');
});

test('a directive over several lines leaves its lines', () => {
  expect(source('%%{init:\n{}\n}%%\nflowchart TD').split('\n')).toEqual(['', '', '', 'flowchart TD']);
});

test.each([
  ['a["<img src=x onerror=alert(1)>"]', 'a["#60;img src=x onerror=alert(1)>"]'],
  ['a["</b>"] <--> b', 'a["#60;/b>"] <--> b'],
  ['a["一<br/>二<BR>三"]', 'a["一<br/>二<BR>三"]'],
  ['a["1 < 2"]', 'a["1 < 2"]'],
])('tags in %j', (text, expected) => {
  expect(withoutTags(text)).toBe(expected);
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { chapterComponents, componentReferences, plainElements } from '../../src/markdown/components.ts';

test('the check knows exactly the components that pages can show', () => {
  const map = readFileSync(new URL('../../src/components/chapter/component-map.ts', import.meta.url), 'utf8');
  const listed = /export const componentMap = \{([^}]*)\}/.exec(map)?.[1] ?? '';
  const names = listed
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  expect(names.sort()).toEqual(Object.keys(chapterComponents).sort());
});

test('attributes that name something say what', () => {
  expect(componentReferences.Fact).toEqual({ id: 'fact' });
  expect(componentReferences.Flow).toEqual({ id: 'flow' });
  expect(componentReferences.Quiz).toEqual({ id: 'quiz' });
  expect(componentReferences.Tariff).toEqual({ id: 'tariff' });
  expect(componentReferences.Checklist).toEqual({ id: undefined, title: undefined });
});

test('no plain element can carry script', () => {
  for (const name of ['script', 'style', 'iframe', 'img', 'a', 'form', 'svg'])
    expect(plainElements.has(name)).toBe(false);
});

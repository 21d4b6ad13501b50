import { expect, test } from 'vitest';
import { trainingProgress } from '../../src/components/training/training-progress.ts';
import { createProgressStore } from '../../src/progress/progress-store.ts';
import { date } from './arbitraries.ts';

const memory = () => {
  const texts = new Map<string, string>();
  const storage = {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => void texts.set(key, text),
    removeItem: (key: string) => void texts.delete(key),
  };
  return () => trainingProgress(createProgressStore({ handbook: 'shop', openStorage: () => storage }));
};

test('remembers ticks and the first day of each plan', () => {
  const open = memory();
  const progress = open();
  progress.setDone('new-hire', 'reception', true);
  progress.setStart('new-hire', date('2026-11-30'));
  progress.setDone('new-hire', 'replies', true);
  progress.setDone('new-hire', 'reception', true);
  progress.setDone('leads', 'rosters', true);

  const later = open();
  expect([...later.doneItems('new-hire')]).toEqual(['replies', 'reception']);
  expect([...later.doneItems('leads')]).toEqual(['rosters']);
  expect(later.startOf('new-hire')).toBe('2026-11-30');
  expect(later.startOf('leads')).toBeUndefined();
  expect(later.isSaved()).toBe(true);
});

test('forgets what is unticked and a cleared date, and nothing else', () => {
  const open = memory();
  const progress = open();
  progress.setStart('new-hire', date('2026-11-30'));
  progress.setDone('new-hire', 'reception', true);
  progress.setDone('new-hire', 'replies', true);
  progress.setDone('new-hire', 'reception', false);
  progress.setStart('new-hire', undefined);
  expect([...open().doneItems('new-hire')]).toEqual(['replies']);
  expect(open().startOf('new-hire')).toBeUndefined();
});

test('is not confused by a plan named like a property of every object', () => {
  const progress = memory()();
  expect([...progress.doneItems('constructor')]).toEqual([]);
  progress.setDone('constructor', 'a', true);
  expect([...progress.doneItems('constructor')]).toEqual(['a']);
});

test('says when nothing outlasts the page', () => {
  const progress = trainingProgress(
    createProgressStore({
      handbook: 'shop',
      openStorage: () => {
        throw new Error('denied');
      },
    }),
  );
  progress.setDone('new-hire', 'reception', true);
  expect([...progress.doneItems('new-hire')]).toEqual(['reception']);
  expect(progress.isSaved()).toBe(false);
});

import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { ProgressData } from '../../src/progress/kinds.ts';
import { createProgressStore } from '../../src/progress/progress-store.ts';
import { fakeStorage } from './fake-storage.ts';

const practice: ProgressData['quizzes'] = {
  'missing-items': {
    seed: 'x',
    round: ['first', 'second'],
    repeat: false,
    current: 1,
    records: {
      first: { fingerprint: 'f', response: ['A', 'B'], tries: [0.5, 1], revealed: false, checked: true },
      second: { fingerprint: 'g', response: { a: '1' }, tries: [], revealed: false, checked: false },
    },
  },
};
const key = 'handbook:shop:quizzes:v1';
const storeOn = (fake: ReturnType<typeof fakeStorage>, handbook = 'shop') =>
  createProgressStore({ handbook, openStorage: fake.open });

describe('reading and writing', () => {
  test('what is written is read again, by another store as well', () => {
    const fake = fakeStorage();
    storeOn(fake).write('quizzes', practice);
    expect(storeOn(fake).read('quizzes')).toEqual(practice);
    expect(JSON.parse(fake.items.get(key) ?? '')).toEqual({ version: 1, data: practice });
  });

  test('every kind has an empty value to begin with', () => {
    const store = storeOn(fakeStorage());
    expect(store.read('theme')).toBe('system');
    expect([store.read('quizzes'), store.read('flows'), store.read('training'), store.read('checklists')]).toEqual([
      {},
      {},
      {},
      {},
    ]);
    expect(store.problems()).toEqual([]);
  });

  test('two handbooks on one origin do not mix', () => {
    const fake = fakeStorage();
    storeOn(fake, 'shop').write('theme', 'dark');
    storeOn(fake, 'office').write('theme', 'light');
    expect(storeOn(fake, 'shop').read('theme')).toBe('dark');
    expect([...fake.items.keys()].sort()).toEqual(['handbook:office:theme:v1', 'handbook:shop:theme:v1']);
  });

  test('update keeps what another tab wrote in between', () => {
    const fake = fakeStorage();
    const [here, there] = [storeOn(fake), storeOn(fake)];
    here.write('checklists', { a: ['1'] });
    there.update('checklists', (ticks) => ({ ...ticks, b: ['2'] }));
    here.update('checklists', (ticks) => ({ ...ticks, c: ['3'] }));
    expect(there.read('checklists')).toEqual({ a: ['1'], b: ['2'], c: ['3'] });
  });

  test('clear forgets one kind alone', () => {
    const fake = fakeStorage();
    const store = storeOn(fake);
    store.write('theme', 'dark');
    store.write('quizzes', practice);
    store.clear('quizzes');
    expect([store.read('quizzes'), store.read('theme')]).toEqual([{}, 'dark']);
    expect(fake.items.has(key)).toBe(false);
  });
});

describe('what cannot be read', () => {
  const unreadable: [string, string, string][] = [
    ['damaged JSON', '{"version":1,"data":{"missing', 'damaged'],
    ['another shape', '{"version":1,"data":{"missing-items":{"seed":3}}}', 'damaged'],
    ['no version', '{"missing-items":{}}', 'damaged'],
    ['a list', '[]', 'damaged'],
    ['an empty text', '', 'damaged'],
    ['a newer version', '{"version":2,"data":{"anything":"else"}}', 'newer'],
  ];

  test.each(unreadable)('%s is kept aside as it was, and reported', (_, text, reason) => {
    const fake = fakeStorage({ [key]: text });
    const store = storeOn(fake);
    expect(store.read('quizzes')).toEqual({});
    expect(fake.items.get('handbook:shop:quizzes:aside:1')).toBe(text);
    const problem = { type: 'kept-aside', kind: 'quizzes', key: 'handbook:shop:quizzes:aside:1', reason, text };
    expect(store.problems()).toEqual([problem]);
    store.write('quizzes', practice);
    expect(storeOn(fake).problems()).toEqual([problem]);
    expect(storeOn(fake).read('quizzes')).toEqual(practice);
  });

  test('is kept aside before the first write, too', () => {
    const fake = fakeStorage({ [key]: 'broken' });
    storeOn(fake).write('quizzes', practice);
    expect(fake.items.get('handbook:shop:quizzes:aside:1')).toBe('broken');
  });

  test('a second one does not push out the first', () => {
    const fake = fakeStorage({ [key]: 'broken once' });
    storeOn(fake).read('quizzes');
    fake.items.set(key, 'broken twice');
    storeOn(fake).read('quizzes');
    fake.items.set(key, 'broken twice');
    storeOn(fake).read('quizzes');
    expect(
      storeOn(fake)
        .problems()
        .map((problem) => 'text' in problem && problem.text),
    ).toEqual(['broken once', 'broken twice']);
  });

  test('stays where it is when it cannot be copied, and is not written over', () => {
    const fake = fakeStorage({ [key]: 'broken' });
    fake.refuses.set = true;
    const store = storeOn(fake);
    expect(store.read('quizzes')).toEqual({});
    fake.refuses.set = false;
    store.write('quizzes', practice);
    expect(store.read('quizzes')).toEqual(practice);
    expect(fake.items.get(key)).toBe('broken');
    expect(store.problems()).toEqual([
      { type: 'kept-aside', kind: 'quizzes', key, reason: 'damaged', text: 'broken' },
      { type: 'not-saved', kind: 'quizzes' },
    ]);
  });

  test('whatever stands in the storage, it is either read or still there', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((data) => `{"version":1,"data":${data}}`),
        ),
        (text) => {
          const fake = fakeStorage({ [key]: text });
          const store = storeOn(fake);
          const data = store.read('quizzes');
          store.write('quizzes', { ...data, ...practice });
          const kept = fake.items.get('handbook:shop:quizzes:aside:1');
          if (kept === undefined) expect(JSON.parse(text).data).toEqual(data);
          else expect(kept).toBe(text);
        },
      ),
    );
  });
});

describe('a storage that throws', () => {
  test('on writing: the change lasts in memory, is reported, and is stored once there is room', () => {
    const fake = fakeStorage();
    const store = storeOn(fake);
    fake.refuses.set = true;
    store.write('theme', 'dark');
    expect(store.read('theme')).toBe('dark');
    expect(store.problems()).toEqual([{ type: 'not-saved', kind: 'theme' }]);
    fake.refuses.set = false;
    store.write('theme', 'dark');
    expect(store.problems()).toEqual([]);
    expect(storeOn(fake).read('theme')).toBe('dark');
  });

  test('on opening or reading: everything works until the page is left', () => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    const broken = fakeStorage();
    Object.assign(broken.refuses, { get: true, set: true, remove: true });
    for (const openStorage of [refuse, broken.open]) {
      const store = createProgressStore({ handbook: 'shop', openStorage });
      store.write('theme', 'light');
      store.clear('quizzes');
      expect(store.read('theme')).toBe('light');
      expect(store.problems()).not.toEqual([]);
    }
    expect(createProgressStore({ handbook: 'shop', openStorage: refuse }).problems()).toEqual([{ type: 'no-storage' }]);
  });

  test('on reading once: what it could not show is not written over', () => {
    const fake = fakeStorage({ [key]: '{"version":1,"data":{}}' });
    const store = storeOn(fake);
    fake.refuses.get = true;
    expect(store.read('quizzes')).toEqual({});
    fake.refuses.get = false;
    store.write('quizzes', practice);
    expect(store.read('quizzes')).toEqual(practice);
    expect(fake.items.get(key)).toBe('{"version":1,"data":{}}');
  });

  test('on removing: what was cleared stays cleared here', () => {
    const fake = fakeStorage();
    const store = storeOn(fake);
    store.write('theme', 'dark');
    fake.refuses.remove = true;
    store.clear('theme');
    expect(store.read('theme')).toBe('system');
  });
});

describe('listeners', () => {
  test('hear changes made here and in another tab, of their own kind', () => {
    const fake = fakeStorage();
    const [here, there] = [storeOn(fake), storeOn(fake)];
    const heard = vi.fn();
    const stop = here.subscribe('theme', heard);
    here.write('theme', 'dark');
    here.write('quizzes', practice);
    there.write('theme', 'light');
    here.receive({ key: 'handbook:shop:theme:v1' });
    here.receive({ key: 'handbook:office:theme:v1' });
    expect(heard.mock.calls).toEqual([['dark'], ['light']]);
    fake.items.clear();
    here.receive({ key: null });
    expect(heard).toHaveBeenLastCalledWith('system');
    stop();
    here.write('theme', 'dark');
    expect(heard).toHaveBeenCalledTimes(3);
  });

  test('hear nothing when nothing changed', () => {
    const store = storeOn(fakeStorage());
    store.write('theme', 'dark');
    const heard = vi.fn();
    store.subscribe('theme', heard);
    store.write('theme', 'dark');
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('export and import', () => {
  test('carry everything to another device and keep what is only there', () => {
    const [from, to] = [storeOn(fakeStorage()), storeOn(fakeStorage())];
    from.write('quizzes', practice);
    from.write('theme', 'dark');
    from.write('checklists', { 'a/b#c': ['1'] });
    to.write('checklists', { 'd/e#f': ['2'] });
    expect(to.import(from.export())).toMatchObject({ ok: true, skipped: [] });
    expect(to.read('quizzes')).toEqual(practice);
    expect(to.read('theme')).toBe('dark');
    expect(to.read('checklists')).toEqual({ 'a/b#c': ['1'], 'd/e#f': ['2'] });
  });

  test('leave out what was noted of other people: forms have a file of their own', () => {
    const [from, to] = [storeOn(fakeStorage()), storeOn(fakeStorage())];
    from.write('entries', {
      'register/1': { created: 1, changed: 2, values: { customer: 'Ada', parts: ['x'], done: true } },
    });
    from.write('fillings', { register: { draft: { customer: 'Bo' }, editing: { entry: '1', values: {} } } });
    expect(from.export()).not.toMatch(/Ada|Bo|register/);
    const kinds = { entries: { version: 1, data: from.read('entries') } };
    const text = JSON.stringify({ format: 'handbook-progress/1', handbook: 'shop', kinds });
    expect(to.import(text)).toEqual({ ok: true, imported: [], skipped: ['entries'] });
  });

  test('refuse what is no export, or another handbook’s, and change nothing', () => {
    const store = storeOn(fakeStorage());
    store.write('theme', 'dark');
    for (const text of ['', 'null', '{}', '{"format":"handbook-progress/1"}', '[]']) {
      expect(store.import(text)).toEqual({ ok: false, reason: 'not-progress' });
    }
    expect(store.import(storeOn(fakeStorage(), 'office').export())).toEqual({ ok: false, reason: 'other-handbook' });
    expect(store.read('theme')).toBe('dark');
  });

  test('take in what they can and name the rest', () => {
    const store = storeOn(fakeStorage());
    const text = JSON.stringify({
      format: 'handbook-progress/1',
      handbook: 'shop',
      kinds: {
        theme: { version: 1, data: 'dark' },
        quizzes: { version: 9, data: {} },
        flows: { version: 1, data: 3 },
        diary: { version: 1, data: {} },
        __proto__x: {},
      },
    });
    expect(store.import(text)).toEqual({
      ok: true,
      imported: ['theme'],
      skipped: ['quizzes', 'flows', 'diary', '__proto__x'],
    });
    expect(store.read('theme')).toBe('dark');
  });
});

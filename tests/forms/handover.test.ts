import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checklistKeys } from '../../src/forms/checklist-keys.ts';
import { readHandover, writeHandover } from '../../src/forms/handover.ts';
import { registersFor } from '../../src/forms/model.ts';
import { takeHandover } from '../../src/forms/take-handover.ts';
import { formOf, sampleForm, sampleText } from './sample-form.ts';

const path = '报修：查看 → 当场修好，14:32';

const anyText = fc
  .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 300 })
  .map((points) => String.fromCodePoint(...points));

describe('the path of a flow', () => {
  test('comes through the address as it was', () => {
    expect(readHandover(`#${writeHandover({ flow: 'repair', path })}`)).toEqual({ flow: 'repair', path });
  });

  test('is cut where it is too long, between characters', () => {
    const long = '𠮷'.repeat(5000);
    expect(readHandover(writeHandover({ flow: 'a', path: long }))?.path).toBe('𠮷'.repeat(4000));
  });

  test.each([
    '',
    '#',
    '#first-check',
    '#flow=repair',
    '#path=x',
    '#flow=../x&path=y',
    '#flow=Repair&path=y',
    '#%E0%A4%A',
  ])('is not found in %s', (hash) => {
    expect(readHandover(hash)).toBeUndefined();
  });

  test('whatever stands in an address is read without harm: no controls, no turned direction, never too long', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const read = readHandover(`#flow=a&path=${encodeURIComponent(text.toWellFormed())}\u0007%00%E2%80%AE`);
        expect(read?.path ?? '').not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
        expect(() => readHandover(text)).not.toThrow();
      }),
    );
  });

  test('goes into its field, with the option of the flow where none was chosen', () => {
    expect(takeHandover(sampleForm, { who: '小许' }, { flow: 'repair', path })).toEqual({
      who: '小许',
      room: '二楼',
      story: path,
    });
    const before = { room: '一楼', story: '先问过。' };
    expect(takeHandover(sampleForm, before, { flow: 'repair', path })).toEqual({
      room: '一楼',
      story: `先问过。\n${path}`,
    });
  });

  test('is not put in twice, and nowhere without a field for it', () => {
    const once = takeHandover(sampleForm, {}, { flow: 'x', path });
    expect(takeHandover(sampleForm, once, { flow: 'x', path })).toEqual(once);
    expect(takeHandover({ ...sampleForm, fromFlow: undefined }, { a: '1' }, { flow: 'x', path })).toEqual({ a: '1' });
  });

  test('is offered to the forms of that flow, and to those of every flow', () => {
    const every = formOf(sampleText.replace('from_flow: { field: story, flows: [repair] }', 'from_flow: story'), 'log');
    const none = formOf(sampleText.replace('from_flow: { field: story, flows: [repair] }', ''), 'none');
    const forms = [sampleForm, every, none];
    expect(registersFor(forms, 'repair').map(({ id }) => id)).toEqual(['repairs', 'log']);
    expect(registersFor(forms, 'other').map(({ id }) => id)).toEqual(['log']);
  });
});

test('items of a checklist are known by their words, equal ones by their order', () => {
  expect(checklistKeys([' 问过\n用法 ', '验过货', '问过 用法'])).toEqual(['问过 用法', '验过货', '问过 用法 (2)']);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { moodleXml } from '../../../src/quiz/formats/moodle-xml.ts';
import { compactDraft } from '../../../src/quiz/formats/reduce-draft.ts';
import { templateExamples } from '../../../src/quiz/formats/xlsx-template.ts';
import { sayable } from './draft-arbitraries.ts';
import { context, expectFixture, readFixture } from './fixtures.ts';

describe('Moodle XML', () => {
  test('reading what was written gives the same questions', () => {
    fc.assert(
      fc.property(fc.array(sayable(moodleXml), { minLength: 1, maxLength: 4 }), (drafts) => {
        const { questions, issues } = moodleXml.read(moodleXml.write(drafts, context));
        expect(issues).toEqual([]);
        expect(questions.map(({ draft }) => compactDraft(draft))).toEqual(drafts);
      }),
      { numRuns: 200 },
    );
  });

  test('is well-formed and of the shape that Moodle imports, says another program', async () => {
    const drafts = fc.sample(sayable(moodleXml), { numRuns: 30, seed: 8 });
    const { valid, errors } = await validateXML({
      xml: [{ fileName: 'bank.xml', contents: moodleXml.write([...templateExamples, ...drafts], context) }],
      schema: [readFixture('moodle-xml/shape.xsd')],
    });
    expect({ valid, errors }).toEqual({ valid: true, errors: [] });
  });

  test('pictures travel inside', () => {
    const picture = (path: string) => (path === '/images/door.png' ? new Uint8Array([1, 2, 3]) : undefined);
    const drafts = [
      {
        stem: '![门](/images/door.png)和![窗](/images/none.png)',
        hints: [],
        type: 'boolean' as const,
        options: [
          { key: 'true', text: '' },
          { key: 'false', text: '' },
        ],
        answer: true,
      },
    ];
    const xml = moodleXml.write(drafts, { ...context, picture });
    expect(xml).toContain('<text>![门](@@PLUGINFILE@@/door.png)和![窗](/images/none.png)</text>');
    expect(xml).toContain('<file name="door.png" path="/" encoding="base64">AQID</file>');
  });

  test('a bank as Moodle exports it', () => {
    expectFixture('moodle-xml/bank.expected.json', moodleXml.read(readFixture('moodle-xml/bank.xml')));
  });

  test('mistakes are named with their line', () => {
    expectFixture('moodle-xml/errors.expected.json', moodleXml.read(readFixture('moodle-xml/errors.xml')));
  });

  test.each([
    [
      'an entity that reads a file',
      '<!DOCTYPE q [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<quiz>&x;</quiz>',
      'doctype',
    ],
    [
      'a billion laughs',
      '<?xml version="1.0"?>\n<!doctype q [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><quiz>&b;</quiz>',
      'doctype',
    ],
    ['a name that would change every object', '<quiz><__proto__><x>1</x></__proto__></quiz>', 'syntax'],
    ['a file cut off', '<quiz><question type="truefalse"><name>', 'syntax'],
  ])('%s is refused', (_, xml, code) => {
    const { questions, issues } = moodleXml.read(xml);
    expect(questions).toEqual([]);
    expect(issues).toMatchObject([{ severity: 'error', code }]);
    expect(({} as { x?: string }).x).toBeUndefined();
  });
});

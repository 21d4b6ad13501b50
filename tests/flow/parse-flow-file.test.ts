import { describe, expect, test } from 'vitest';
import { parseFlowFile } from '../../src/flow/parse-flow-file.ts';

const file = 'content/flows/missing-items.mmd';
const whole = `---
title: 少货
summary: 客户说少了货。
roles: [after-sales]
chapters: [processes/missing-items]
steps:
  check: { role: operations, within: 当日, note: 两人一起看。 }
  refund: { flow: refund }
---
flowchart TD
  check["核对"]
`;

const ids = (text: string) => parseFlowFile(text, file).findings.map(({ ruleId }) => ruleId);

describe('a flow file', () => {
  const { flowFile, findings } = parseFlowFile(whole, file);

  test('gives its settings', () => {
    expect(findings).toEqual([]);
    expect(flowFile).toMatchObject({ id: 'missing-items', title: '少货', summary: '客户说少了货。' });
    expect(flowFile.roles.map(({ id }) => id)).toEqual(['after-sales']);
    expect(flowFile.chapters.map(({ id }) => id)).toEqual(['processes/missing-items']);
    expect(flowFile.steps.get('check')).toMatchObject({
      within: '当日',
      note: '两人一起看。',
      role: { id: 'operations' },
    });
    expect(flowFile.steps.get('refund')?.flow?.id).toBe('refund');
  });

  test('knows where they stand', () => {
    expect(flowFile.place.start).toEqual({ line: 2, column: 8 });
    expect(flowFile.roles[0]?.place.start).toEqual({ line: 4, column: 9 });
    expect(flowFile.steps.get('check')?.role?.place.start).toEqual({ line: 7, column: 18 });
    expect(flowFile.steps.get('refund')?.place.start).toEqual({ line: 8, column: 3 });
  });

  test('keeps the line numbers of its chart', () => {
    const lines = flowFile.source.split('\n');
    expect(lines.slice(0, 9).join('')).toBe('');
    expect(lines[9]).toBe('flowchart TD');
    expect(lines).toHaveLength(whole.split('\n').length);
  });
});

test('a byte order mark and Windows line ends make no difference', () => {
  const plain = parseFlowFile(whole, file);
  const windows = parseFlowFile(`\ufeff${whole.replaceAll('\n', '\r\n')}`, file);
  expect(windows).toEqual(plain);
});

test('comments and directives are blanked, lines stay', () => {
  const text = '---\ntitle: x\n---\n%%{init: {\n"theme": "dark"}}%%\nflowchart TD\n  %% a note\n  a["50%% off"]\n';
  const { source } = parseFlowFile(text, file).flowFile;
  expect(source).toBe('\n\n\n\n\nflowchart TD\n\n  a["50%% off"]\n');
});

describe('mistakes', () => {
  test('no settings', () => {
    expect(ids('flowchart TD\n  a["x"]\n')).toEqual(['flow/no-frontmatter']);
  });

  test('an empty file is left to the chart’s own rule', () => {
    expect(ids(' \n\n')).toEqual([]);
  });

  test('settings that do not end; the chart is found all the same', () => {
    const { flowFile, findings } = parseFlowFile('---\ntitle: 少货\nflowchart TD\n  a["x"]\n', file);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['flow/open-frontmatter']);
    expect(flowFile).toMatchObject({ title: '少货', source: '\n\nflowchart TD\n  a["x"]\n' });
  });

  test('a missing title, an unknown key, a wrong id', () => {
    const text = '---\nsumary: x\nroles: [After Sales]\nsteps:\n  a: { rol: b }\n---\nflowchart TD\n';
    const { findings } = parseFlowFile(text, file);
    expect(findings.map(({ ruleId, place }) => [ruleId, place.start.line]).sort()).toEqual([
      ['yaml/missing-key', 2],
      ['yaml/unknown-key', 2],
      ['yaml/unknown-key', 5],
      ['yaml/wrong-value', 3],
    ]);
  });

  test('settings that are no YAML leave the chart to be checked', () => {
    const { flowFile, findings } = parseFlowFile('---\ntitle: [x\n---\nflowchart TD\n', file);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['yaml/syntax']);
    expect(flowFile).toMatchObject({ title: 'missing-items', source: '\n\n\nflowchart TD\n' });
  });
});

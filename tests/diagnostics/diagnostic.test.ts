import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareFindings, toDiagnostic } from '../../src/diagnostics/diagnostic.ts';
import { type Finding, finding } from '../../src/diagnostics/finding.ts';

const at = (file: string, line: number, column: number, ruleId: Finding['ruleId'] = 'chapter/html'): Finding => ({
  ruleId,
  severity: 'error',
  file,
  place: { start: { line, column } },
  values: {},
});

describe('finding', () => {
  test('is an error about the file as a whole unless it says otherwise', () => {
    expect(finding('chapter/no-frontmatter', { file: 'a.mdx', values: {} })).toEqual({
      ruleId: 'chapter/no-frontmatter',
      severity: 'error',
      file: 'a.mdx',
      place: { start: { line: 1, column: 1 } },
      values: {},
    });
  });
});

describe('toDiagnostic', () => {
  const found = finding('chapter/html', { file: 'a.mdx', values: { name: 'div' }, severity: 'warning' });

  test('puts a finding into the words of a language and keeps the rest', () => {
    const { message, hint, ...rest } = toDiagnostic(found, 'en');
    expect(message).toBe('Unexpected HTML element <div>.');
    expect(hint).toContain('Markdown');
    expect(rest).toEqual({
      file: 'a.mdx',
      place: { start: { line: 1, column: 1 } },
      severity: 'warning',
      ruleId: 'chapter/html',
      related: [],
    });
    expect(toDiagnostic(found, 'zh-CN').message).toContain('<div>');
    expect(toDiagnostic(found, 'zh-CN').message).not.toBe(message);
  });
});

describe('compareFindings', () => {
  test('by file, line, column, then rule', () => {
    const sorted = [
      at('content/a.mdx', 2, 9),
      at('content/a.mdx', 10, 1),
      at('content/a.mdx', 10, 2, 'chapter/brace'),
      at('content/a.mdx', 10, 2, 'chapter/html'),
      at('content/b.mdx', 1, 1),
    ];
    expect([...sorted].reverse().sort(compareFindings)).toEqual(sorted);
  });

  test('by code units: the order does not depend on a locale', () => {
    expect([at('中', 1, 1), at('b', 1, 1), at('B', 1, 1)].sort(compareFindings).map(({ file }) => file)).toEqual([
      'B',
      'b',
      '中',
    ]);
  });

  test('is an order: whatever the start, the same end', () => {
    const any = fc.record({ file: fc.constantFrom('a', 'b'), line: fc.nat(3), column: fc.nat(3) });
    fc.assert(
      fc.property(fc.array(any), fc.nat(), (list, seed) => {
        const findings = list.map(({ file, line, column }) => at(file, line, column));
        const turned = [
          ...findings.slice(seed % (findings.length + 1)),
          ...findings.slice(0, seed % (findings.length + 1)),
        ];
        expect(turned.sort(compareFindings)).toEqual([...findings].sort(compareFindings));
      }),
    );
  });
});

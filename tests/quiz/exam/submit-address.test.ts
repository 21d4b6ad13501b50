import { expect, test } from 'vitest';
import { parseYaml } from '../../../src/diagnostics/parse-yaml.ts';
import { parseExam } from '../../../src/quiz/exam/parse-exam.ts';
import { submitOrigin } from '../../../src/quiz/exam/submit-address.ts';

test.each([
  ['https://answers.example.org/desk?team=seeds', 'https://answers.example.org'],
  ['https://answers.example.org:8443/', 'https://answers.example.org:8443'],
  ['HTTPS://Answers.Example.org', 'https://answers.example.org'],
  ['https://例子.中国/交卷', 'https://xn--fsqu00a.xn--fiqs8s'],
])('%s is sent to %s', (address, origin) => {
  expect(submitOrigin(address)).toBe(origin);
});

test.each([
  'http://answers.example.org/',
  'http://localhost:8080/',
  '//answers.example.org/',
  '/answers',
  'answers.example.org',
  'mailto:a@example.org',
  'javascript:alert(1)',
  'https:answers.example.org',
  'https://user:secret@answers.example.org/',
  'https://answers.example.org/#desk',
  "https://answers.example.org/ ; script-src 'unsafe-inline'",
  'https://*.example.org/',
  'https://[::1]/',
  '',
])('“%s” is no address to send to', (address) => {
  expect(submitOrigin(address)).toBeUndefined();
});

test('a wrong address is reported at its line', () => {
  const parse = (address: string) =>
    parseExam(
      parseYaml(`title: X\nminutes: 5\npass: 60\nsubmit: ${address}\ndraw:\n  - { count: 1 }\n`, {
        file: 'quizzes/exams/x.yaml',
      }),
    );
  expect(parse('http://a.example.org/').findings).toMatchObject([
    { ruleId: 'exam/submit-address', severity: 'error', place: { start: { line: 4 } } },
  ]);
  expect(parse('https://a.example.org/').findings).toEqual([]);
  expect(parse('https://a.example.org/').exam?.submit).toBe('https://a.example.org/');
});

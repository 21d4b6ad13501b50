import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessmentWords } from '../../../src/i18n/assessment.ts';
import { languages } from '../../../src/i18n/language.ts';
import {
  assessmentRows,
  type Observation,
  readAssessmentFile,
  writeAssessmentFile,
} from '../../../src/training/assessment/assessment-file.ts';
import {
  decideProbation,
  type ExamResult,
  type RequiredExam,
} from '../../../src/training/assessment/decide-probation.ts';
import type { AssessmentOutline } from '../../../src/training/assessment/model.ts';
import { probationRows, renderProbation } from '../../../src/training/assessment/render-probation.ts';
import { scoreAssessment } from '../../../src/training/assessment/score.ts';
import { sheetNames } from '../../../src/training/assessment/sheet-names.ts';

const form: AssessmentOutline = {
  id: 'skills',
  title: '操作技能',
  scale: [1, 2, 3, 4, 5].map((value) => ({ value, label: `${value} 档` })),
  pass: { percent: 60, each: 2 },
  items: [
    { id: 'typing', title: '打字', hint: '', weight: 1 },
    { id: 'notes', title: '备注', hint: '', weight: 3 },
  ],
};

const seen = (name: string, ratings: Record<string, number>, more: Partial<Observation> = {}): Observation => ({
  name,
  number: '',
  observer: '组长',
  date: '2026-12-10',
  ratings,
  notes: {},
  note: '',
  ...more,
});

const exam = (name: string, percent: number, more: Partial<ExamResult> = {}): ExamResult => ({
  exam: 'final',
  title: '结业考试',
  name,
  number: '',
  percent,
  passed: percent >= 60,
  ...more,
});

describe('scores', () => {
  test.each([
    [{}, 0, undefined],
    [{ typing: 3 }, 15, undefined],
    [{ typing: 3, notes: 3 }, 60, true],
    [{ typing: 2, notes: 3 }, 55, false],
    [{ typing: 1, notes: 5 }, 80, false],
    [{ typing: 1 }, 5, false],
    [{ typing: 9, notes: 3, gone: 5 }, 45, undefined],
    [{ typing: 5, notes: 5 }, 100, true],
  ])('%j', (ratings, percent, passed) => {
    expect(scoreAssessment(form, ratings)).toMatchObject({ percent, passed });
  });

  test('a better rating never lowers a score nor unmakes a pass', () => {
    const rating = fc.integer({ min: 1, max: 4 });
    fc.assert(
      fc.property(rating, rating, (typing, notes) => {
        const before = scoreAssessment(form, { typing, notes });
        const after = scoreAssessment(form, { typing: typing + 1, notes });
        expect(after.percent).toBeGreaterThan(before.percent);
        if (before.passed) expect(after.passed).toBe(true);
      }),
    );
  });
});

describe('files', () => {
  const observations = [seen('小许', { typing: 4 }, { notes: { typing: '=SUM(A1)' }, note: '稳' }), seen('', {})];

  test('come back as they went', () => {
    const read = readAssessmentFile(writeAssessmentFile('shop', { assessment: 'skills', observations }));
    expect(read).toEqual({ file: { assessment: 'skills', observations }, handbook: 'shop' });
  });

  test.each([
    ['[', 'not-json'],
    ['null', 'not-assessment'],
    ['{"format":"handbook-exam-response/1"}', 'not-assessment'],
    ['{"format":"handbook-assessment/1","handbook":"a","assessment":"b"}', 'damaged'],
    [
      '{"format":"handbook-assessment/1","handbook":"a","assessment":"b","trainees":[{"name":1,"ratings":{}}]}',
      'damaged',
    ],
    [
      '{"format":"handbook-assessment/1","handbook":"a","assessment":"b","trainees":[{"name":"x","ratings":{"t":"5"}}]}',
      'damaged',
    ],
  ])('%s', (text, problem) => {
    expect(readAssessmentFile(text)).toEqual({ problem });
  });

  test('as a table: a column for each item, and for each note that was taken', () => {
    const { columns, results, itemNote } = assessmentWords.en;
    const rows = assessmentRows(form, observations, { ...columns, results, itemNote });
    expect(rows[0]).toEqual([
      'Name',
      'Number',
      'Observer',
      'Date',
      '打字',
      '备注',
      'Score (%)',
      'Result',
      'Note',
      'Note: 打字',
    ]);
    expect(rows[1]).toEqual(['小许', '', '组长', '2026-12-10', 4, '', 20, 'Not complete', '稳', '=SUM(A1)']);
  });
});

describe('the decision', () => {
  const good = { typing: 4, notes: 4 };
  const decide = (
    observations: readonly Observation[],
    exams: readonly ExamResult[],
    requiredExams?: readonly RequiredExam[],
  ) =>
    decideProbation({
      forms: [form],
      files: [{ assessment: 'skills', observations }],
      exams,
      ...(requiredExams && { requiredExams }),
    });

  test('everything passed confirms, a failure extends, a gap leaves open', () => {
    const people = [seen('甲', good), seen('乙', good), seen('丙', { typing: 1, notes: 5 }), seen('丁', { typing: 4 })];
    const exams = [exam('甲', 90), exam('乙', 30), exam('丙', 90), exam('丁', 90), exam('戊', 90)];
    expect(decide(people, exams).map(({ name, outcome }) => [name, outcome])).toEqual([
      ['甲', 'confirm'],
      ['乙', 'extend'],
      ['丙', 'extend'],
      ['丁', 'open'],
      ['戊', 'open'],
    ]);
    expect(decide(people, exams)[2]?.forms[0]?.below).toEqual(['打字']);
  });

  test('without an exam nothing is confirmed where one is required', () => {
    const required = [{ exam: 'final', title: '结业考试' }];
    const decisions = decide([seen('甲', good)], [], required);
    expect(decisions[0]).toMatchObject({ outcome: 'open', missingExams: required });
    expect(renderProbation(decisions, { language: 'zh-CN', handbook: '' })).toContain('<td>结业考试</td>');
    expect(probationRows(decisions, 'zh-CN')[0]).toContain('结业考试');
    expect(decide([seen('甲', good)], [])[0]).toMatchObject({ outcome: 'confirm' });
  });

  test('two people of one name are told apart by number; a record without one joins by name', () => {
    const people = [seen('李静', good, { number: 'A1' }), seen('李静', { typing: 1, notes: 1 }, { number: 'A2' })];
    const decisions = decide(people, [exam('李静', 90, { number: 'A1' }), exam('李静', 80, { number: 'A2' })]);
    expect(decisions.map(({ number, outcome }) => [number, outcome])).toEqual([
      ['A1', 'confirm'],
      ['A2', 'extend'],
    ]);
    const joined = decide([seen('王芳', good)], [exam('王芳', 70, { number: 'B7' })]);
    expect(joined.map(({ name, number, outcome }) => [name, number, outcome])).toEqual([['王芳', 'B7', 'confirm']]);
  });

  test('a record without a number is nobody’s where two people have its name', () => {
    const people = [
      seen('李静', good, { number: 'A1' }),
      seen('李静', good, { number: 'A2' }),
      seen('李静', { typing: 1 }),
    ];
    expect(decide(people, []).map(({ number, outcome }) => [number, outcome])).toEqual([
      ['A1', 'confirm'],
      ['A2', 'confirm'],
      ['', 'extend'],
    ]);
  });

  test('numbers and names are compared without regard to width, case and spaces', () => {
    const people = [seen('小 许', good, { number: ' ａ１ ' }), seen('王芳 ', good)];
    const exams = [exam('许同学', 90, { number: 'A1' }), exam('王芳', 90)];
    expect(decide(people, exams).map(({ name, outcome }) => [name, outcome])).toEqual([
      ['小 许', 'confirm'],
      ['王芳', 'confirm'],
    ]);
  });

  test('the latest form and the best attempt count', () => {
    const people = [
      seen('甲', good, { date: '2026-12-20' }),
      seen('甲', { typing: 1, notes: 1 }, { date: '2026-12-10' }),
    ];
    expect(decide(people, [exam('甲', 40), exam('甲', 70), exam('甲', 50)])[0]).toMatchObject({
      outcome: 'confirm',
      exams: [{ percent: 70 }],
    });
  });

  test('its sheet says everything in every language and is safe from what people are called', () => {
    const decisions = decide([seen('<img src=x onerror=alert(1)>', { typing: 1, notes: 5 })], [exam('乙', 90)]);
    for (const language of languages) {
      const html = renderProbation(decisions, { language, handbook: 'A & B' });
      expect(html).toContain('&lt;img');
      expect(html).not.toContain('<img');
      expect(html.match(/<section>/g)).toHaveLength(2);
      expect(html).toContain(assessmentWords[language].outcomes.extend);
      expect(html).not.toMatch(/undefined|NaN|\[object/);
      const rows = probationRows(decisions, language);
      expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    }
  });
});

describe('names of sheets', () => {
  test('are safe on every disk, and each stands once', () => {
    const people = [
      { name: '小许', number: 'A1' },
      { name: '小许', number: 'a1' },
      { name: '../../etc/passwd', number: '' },
      { name: '', number: 'CON' },
      { name: '   ', number: '…' },
    ];
    expect(sheetNames(people)).toEqual([
      'A1-小许.html',
      'a1-小许-2.html',
      'etc-passwd.html',
      'sheet-CON.html',
      'sheet.html',
    ]);
  });
});

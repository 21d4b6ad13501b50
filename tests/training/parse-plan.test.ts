import { describe, expect, test } from 'vitest';
import { toDiagnostic } from '../../src/diagnostics/diagnostic.ts';
import { parseYaml } from '../../src/diagnostics/parse-yaml.ts';
import { planOutline } from '../../src/training/model.ts';
import { parsePlans } from '../../src/training/parse-plan.ts';
import { planReferences } from '../../src/training/plan-references.ts';

const parse = (source: string) => parsePlans(parseYaml(source, { file: 'content/training/plan.yaml' }));

const source = `plans:
  - id: new-hire
    title: 新人培训
    roles: [new-hire]
    minutes_per_day: 420
    note: 约一周
    stages:
      - { id: basics, title: 基础, length: 半天 }
    items:
      - id: welcome
        title: 认识店铺
        stage: basics
        kind: on-the-job
        minutes: 30
        mentor: trainer
      - id: read
        title: 读手册
        stage: basics
        kind: read
        minutes: 30
        after: [welcome]
        day: 1
        chapters: [basics/about-handbook, conduct/service-conduct]
        flows: [reception]
        quizzes: [service-basics]
        evidence: 能说出九个部分
`;

test('reads a plan with its defaults', () => {
  const { plans, findings } = parse(source);
  expect(findings).toEqual([]);
  expect(plans).toHaveLength(1);
  expect(plans[0]).toMatchObject({
    id: 'new-hire',
    summary: '',
    minutesPerDay: 420,
    note: '约一周',
    roles: ['new-hire'],
  });
  expect(plans[0]?.items[0]).toMatchObject({ id: 'welcome', mentor: 'trainer', after: [], chapters: [], summary: '' });
});

test('knows where each reference stands', () => {
  const [plan] = parse(source).plans;
  const references = plan ? planReferences(plan) : [];
  expect(references.map(({ kind, id, place }) => [kind, id, place.start.line, place.start.column])).toEqual([
    ['role', 'new-hire', 4, 13],
    ['role', 'trainer', 15, 17],
    ['chapter', 'basics/about-handbook', 23, 20],
    ['chapter', 'conduct/service-conduct', 23, 43],
    ['quiz', 'service-basics', 25, 19],
    ['flow', 'reception', 24, 17],
  ]);
});

test('sends the browser nothing but what dates depend on', () => {
  const [plan] = parse(source).plans;
  expect(JSON.parse(JSON.stringify(plan && planOutline(plan)))).toEqual({
    id: 'new-hire',
    title: '新人培训',
    hours: { starts: 540, pauses: [] },
    minutesPerDay: 420,
    stages: [{ id: 'basics' }],
    items: [
      { id: 'welcome', title: '认识店铺', stage: 'basics', kind: 'on-the-job', minutes: 30, after: [] },
      { id: 'read', title: '读手册', stage: 'basics', kind: 'read', minutes: 30, after: ['welcome'], day: 1 },
    ],
  });
});

describe('mistakes of form', () => {
  const complaint = (from: string, to: string) =>
    parse(source.replace(from, to)).findings.map((finding) => {
      const { ruleId, place, message } = toDiagnostic(finding, 'en');
      return `${place.start.line}:${place.start.column} ${ruleId} ${message}`;
    });

  test.each([
    [
      'minutes: 30',
      'minutes: 0',
      '14:18 yaml/wrong-value Unexpected number "0" for plans.1.items.1.minutes, expected a number of at least 1.',
    ],
    [
      'kind: read',
      'kind: reed',
      '19:15 yaml/wrong-value Unexpected text "reed" for plans.1.items.2.kind, expected one of read, watch, practise, quiz, exam, on-the-job, assessment.',
    ],
    [
      'evidence:',
      'evidense:',
      '26:9 yaml/unknown-key Unexpected key "evidense", expected one of id, title, summary, stage, kind, minutes, after, day, whole, chapters, quizzes, flows, drills, exam, assessments, roles, mentor, evidence.',
    ],
    [
      'day: 1',
      'day: 0',
      '22:14 yaml/wrong-value Unexpected number "0" for plans.1.items.2.day, expected a number of at least 1.',
    ],
    [
      'id: welcome',
      'id: Welcome!',
      '10:13 yaml/wrong-value Unexpected text "Welcome!" for plans.1.items.1.id, expected an id of lower-case letters, digits and hyphens, such as missing-items.',
    ],
  ])('%s → %s', (from, to, expected) => {
    expect(complaint(from, to)).toEqual([expected]);
  });

  test('a missing key and a file that is not YAML', () => {
    expect(complaint('    minutes_per_day: 420\n', '')[0]).toContain(
      'yaml/missing-key Missing plans.1.minutes_per_day',
    );
    expect(parse('plans: [').findings.map(({ ruleId }) => ruleId)).toContain('yaml/syntax');
    expect(parse('').findings).toHaveLength(1);
  });
});

test('tells of every mistake at once', () => {
  const worse = source.replace('stage: basics', 'stage: basic').replace('after: [welcome]', 'after: [welcom]');
  expect(parse(worse).findings.map(({ ruleId, place }) => [ruleId, place.start.line])).toEqual([
    ['training/unknown-stage', 12],
    ['training/unknown-prerequisite', 21],
  ]);
});

test('reads when a day begins and when it pauses', () => {
  const [plan] = parse(
    source.replace(
      /^(\s+)minutes_per_day:.*$/m,
      '$&\n$1day_starts: "08:30"\n$1pauses: [{ from: "12:00", to: "13:15" }]',
    ),
  ).plans;
  expect(plan?.hours).toEqual({ starts: 510, pauses: [{ from: 720, to: 795 }] });
  const { findings } = parse(source.replace(/^(\s+)minutes_per_day:.*$/m, '$&\n$1day_starts: "24:00"'));
  expect(findings).toMatchObject([{ ruleId: 'yaml/wrong-value' }]);
});

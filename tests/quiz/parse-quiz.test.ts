import { describe, expect, test } from 'vitest';
import { toDiagnostic } from '../../src/diagnostics/diagnostic.ts';
import { parseYaml } from '../../src/diagnostics/parse-yaml.ts';
import { parseQuiz } from '../../src/quiz/parse-quiz.ts';

const file = 'quizzes/missing-items.yaml';

const everyType = `title: 少货处理
chapter: processes/missing-items
summary: 八分钟
questions:
  - id: first-check
    type: single
    stem: 客户反映少货，第一步核对什么？
    options:
      A: { text: 订单数量, feedback: 对，先看订了几件。 }
      B: 快递单号
    answer: A
    hint: 先看自己这边的记录。
    explanation: 先查订单。
    source: processes/missing-items#first-check
    topic: after-sales
    difficulty: 1
  - { id: which, type: multiple, pool: exam, stem: 选, options: { 1: 一, 2: 二, 3: 三 }, answer: [1, 3], explanation: 是。 }
  - { id: true-or-not, type: boolean, stem: 对吗, answer: false, feedback: { true: 再想想 }, explanation: 是。 }
  - { id: hours, type: blank, stem: 满 ____ 小时, answer: [[12, 十二]], tolerance: 0.5, explanation: 是。 }
  - { id: steps, type: order, stem: 排序, options: { A: 听, B: 问 }, answer: [B, A], explanation: 是。 }
  - { id: pairs, type: match, stem: 配对, left: { a: 迟, b: 丢 }, right: { 1: 查, 2: 赔 }, answer: { a: 1, b: 2 }, explanation: 是。 }
  - id: chat
    type: scenario
    stem: 客户来问
    turns:
      start: { message: 我的件呢？, choices: { A: { text: 我查, score: 2 }, B: { text: 等着, score: 0, feedback: 太生硬 } } }
    outcomes: [{ min: 0, text: 走了 }, { min: 2, title: 好评, text: 满意 }]
`;

describe('parseQuiz', () => {
  test('reads every type in the short and the long form', () => {
    const { quiz, findings } = parseQuiz(everyType, file);
    expect(findings).toEqual([]);
    expect(quiz).toMatchObject({ id: 'missing-items', title: '少货处理', chapter: 'processes/missing-items' });
    expect(quiz?.questions).toMatchObject([
      {
        type: 'single',
        pool: 'practice',
        hints: ['先看自己这边的记录。'],
        options: [
          { key: 'A', text: '订单数量', feedback: '对，先看订了几件。' },
          { key: 'B', text: '快递单号' },
        ],
        shuffle: true,
        answer: 'A',
        difficulty: 1,
      },
      { type: 'multiple', pool: 'exam', answer: ['1', '3'], difficulty: 2 },
      { type: 'boolean', answer: false, options: [{ key: 'true', feedback: '再想想' }, { key: 'false' }] },
      { type: 'blank', blanks: [{ accepted: ['12', '十二'], tolerance: 0.5 }] },
      { type: 'order', answer: ['B', 'A'] },
      { type: 'match', answer: { a: '1', b: '2' } },
      {
        type: 'scenario',
        turns: [
          {
            id: 'start',
            choices: [
              { key: 'A', score: 2 },
              { key: 'B', feedback: '太生硬' },
            ],
          },
        ],
      },
    ]);
  });

  test('keeps the places that rules over several files need', () => {
    const [question] = parseQuiz(everyType, file).quiz?.questions ?? [];
    expect(question?.places.id.start).toEqual({ line: 5, column: 9 });
    expect(question?.places.source.start).toEqual({ line: 14, column: 13 });
    expect(parseQuiz(everyType, file).quiz?.places.chapter.start).toEqual({ line: 2, column: 10 });
  });

  test('takes YAML that was parsed before', () => {
    expect(parseQuiz(parseYaml(everyType, { file }), file).quiz?.questions).toHaveLength(7);
  });

  test('reports all mistakes in one run, each at its own line, and keeps the questions that are well', () => {
    const text = `title: 练习
qestions: []
questions:
  - { id: good, type: boolean, stem: 对吗, answer: true, explanation: 是。 }
  - { id: No Id, type: boolean, stem: 对吗, answer: 是, explanation: 是。 }
  - { id: wrong-key, type: single, stem: 选, option: { A: 一, B: 二 }, options: { A: 一, B: 二 }, answer: C, explanation: 是。 }
  - { id: no-type, type: choice, stem: 选 }
  - { id: unknown-answer, type: single, stem: 选, options: { A: 一, B: 二 }, answer: C, explanation: 是。 }
  - just a text
  - id: option-typo
    type: single
    stem: 选
    options:
      A: { text: 一, feedbak: 好 }
      B: 
    answer: A
    explanation: 是。
`;
    const { quiz, findings } = parseQuiz(text, file);
    expect(quiz).toBeUndefined();
    expect(findings.map(({ ruleId, place }) => `${place.start.line} ${ruleId}`).sort()).toEqual([
      '14 yaml/unknown-key',
      '15 yaml/wrong-value',
      '2 yaml/unknown-key',
      '5 yaml/wrong-value',
      '5 yaml/wrong-value',
      '6 yaml/unknown-key',
      '7 yaml/wrong-value',
      '8 quiz/answer-unknown-option',
      '9 yaml/wrong-value',
    ]);
    const said = findings.map((found) => toDiagnostic(found, 'zh-CN').message + toDiagnostic(found, 'zh-CN').hint);
    expect(said.join('\n')).toContain('是不是想写 feedback？');
    expect(said.join('\n')).toContain('no-type.type 的值不对');
  });

  test('broken YAML and files that hold something else are findings, not exceptions', () => {
    for (const text of [
      'title: [',
      '',
      '- a',
      'title: 一',
      'null',
      'questions: 3',
      'title: 一\nquestions: [null, 3, []]',
    ]) {
      const { findings } = parseQuiz(text, file);
      expect(findings.length).toBeGreaterThan(0);
      for (const found of findings) expect(found.file).toBe(file);
    }
  });
});

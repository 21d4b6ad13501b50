import { describe, expect, test } from 'vitest';
import { correctResponse, grade } from '../../src/quiz/grade.ts';
import type { Question } from '../../src/quiz/model.ts';
import { quizPageData } from '../../src/quiz/page-data.ts';
import { parseQuiz } from '../../src/quiz/parse-quiz.ts';
import {
  ExamQuestionError,
  type PublishContext,
  plainText,
  publishQuestion,
  publishQuiz,
} from '../../src/quiz/publish.ts';
import { escapeHtml } from '../../src/text/escape.ts';

const context: PublishContext = {
  renderInline: (markdown) => escapeHtml(markdown).replace(/__(.+?)__/g, '<strong>$1</strong>'),
  sourceOf: (source) => ({ href: `/handbook/${source.replace('#', '/#')}`, title: '先核对什么' }),
  topicTitle: (topic) => (topic === 'after-sales' ? '售后' : undefined),
};

const text = `title: 练习
questions:
  - { id: one, type: single, stem: <b>选</b>, options: { C: 三, A: __一__, B: "a < b" }, answer: C, explanation: 是, source: processes/x#y, topic: after-sales }
  - { id: secret, pool: exam, type: single, stem: 密, options: { A: 甲, B: 乙 }, answer: B, explanation: 密钥 }
  - { id: steps, type: order, stem: 排, options: { C: 三, A: 一, B: 二 }, answer: [B, C, A], explanation: 是 }
  - { id: pairs, type: match, stem: 配, left: { b: 丢, a: 迟 }, right: { 2: 赔, 1: 查 }, answer: { b: 2, a: 1 }, explanation: 是 }
  - { id: gaps, type: blank, stem: "先____，再__查____数__", answer: [[问], [2]], explanation: 是, topic: other }
  - { id: truth, type: boolean, stem: 对吗, answer: true, explanation: 是 }
  - { id: many, type: multiple, stem: 选, options: { B: 二, A: 一, C: 三 }, answer: [C, A], explanation: 是 }
  - id: chat
    type: scenario
    stem: 来了
    turns:
      start: { message: 在吗, choices: { B: { text: 等, score: 0 }, A: { text: 在, score: 2, feedback: 好 } } }
    outcomes: [{ min: 2, text: 好 }, { min: 0, text: 走 }]
`;
const parsed = parseQuiz(text, 'quizzes/a.yaml');
const questions = parsed.quiz?.questions ?? [];
const byId = (id: string): Question => questions.find((one) => one.id === id) as Question;
const published = publishQuiz(parsed.quiz as NonNullable<typeof parsed.quiz>, context);

test('the example is well-formed', () => {
  expect(parsed.findings).toEqual([]);
});

describe('publishQuestion', () => {
  test('refuses an exam question, and publishQuiz leaves it out', () => {
    expect(() => publishQuestion(byId('secret'), context)).toThrow(ExamQuestionError);
    expect(published.questions.map(({ id }) => id)).toEqual(['one', 'steps', 'pairs', 'gaps', 'truth', 'many', 'chat']);
    expect(JSON.stringify([published, quizPageData(published)])).not.toMatch(/密|secret/);
  });

  test('sorts everything that one chooses from by key', () => {
    const keys = published.questions.map((question) => {
      switch (question.type) {
        case 'match':
          return [question.left, question.right].map((side) => side.map(({ key }) => key).join(''));
        case 'scenario':
          return question.turns.map(({ choices }) => choices.map(({ key }) => key).join(''));
        case 'blank':
          return [];
        default:
          return question.options.map(({ key }) => key).join('');
      }
    });
    expect(keys).toEqual(['ABC', 'ABC', ['ab', '12'], [], 'truefalse', 'ABC', ['AB']]);
  });

  test('does not depend on the authored order', () => {
    const turned = text
      .replace('{ C: 三, A: __一__, B: "a < b" }', '{ B: "a < b", A: __一__, C: 三 }')
      .replace('{ b: 2, a: 1 }', '{ a: 1, b: 2 }');
    expect(turned).not.toBe(text);
    const again = publishQuiz(parseQuiz(turned, 'quizzes/a.yaml').quiz as NonNullable<typeof parsed.quiz>, context);
    expect(JSON.stringify(again)).toBe(JSON.stringify(published));
  });

  test('renders every text, and resolves source and topic', () => {
    const [one] = published.questions;
    expect(one).toMatchObject({
      stemHtml: '&lt;b&gt;选&lt;/b&gt;',
      explanationHtml: '是',
      sourceHref: '/handbook/processes/x/#y',
      sourceTitle: '先核对什么',
      topicTitle: '售后',
      options: [
        { key: 'A', html: '<strong>一</strong>', text: '一' },
        { key: 'B', html: 'a &lt; b', text: 'a < b' },
        { key: 'C', html: '三', text: '三' },
      ],
    });
  });

  test('turns gaps into marks without letting Markdown see the underscores', () => {
    const gaps = published.questions.find(({ id }) => id === 'gaps');
    expect(gaps?.stemHtml).toBe(
      '先<span class="quiz-gap">1</span>，再<strong>查<span class="quiz-gap">2</span>数</strong>',
    );
  });
});

describe('quizPageData', () => {
  const data = quizPageData(published);

  test('grades like the authored question', () => {
    for (const question of data.questions) {
      const authored = byId(question.id);
      expect(grade(authored, correctResponse(question)).fraction).toBe(1);
      expect(grade(question, correctResponse(authored)).fraction).toBe(1);
      expect(grade(question, ['A', 'C', 'B']).fraction).toBe(grade(authored, ['A', 'C', 'B']).fraction);
    }
  });

  test('holds no text but accepted blanks and topics', () => {
    expect(JSON.stringify(data)).not.toMatch(/[<>一三迟赔好走]/);
    expect(data.topics).toEqual({ 'after-sales': '售后', other: 'other' });
  });
});

test.each([
  ['a &lt; b &amp;amp; <em>c</em>', 'a < b &amp; c'],
  ['&#x4E00;&#20108;&quot;&#39;', '一二"\''],
  ['&unknown; &#x;', '&unknown; &#x;'],
])('plainText(%s) is %s', (html, plain) => {
  expect(plainText(html)).toBe(plain);
});

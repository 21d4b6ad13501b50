import { describe, expect, test } from 'vitest';
import { quizScriptWords } from '../../src/i18n/quiz-script.ts';
import { grade } from '../../src/quiz/grade.ts';
import type { Response } from '../../src/quiz/grading.ts';
import { check, type PracticeQuestion, recordOf, respond, reveal, startPractice } from '../../src/quiz/practice.ts';
import { sayFeedback } from '../../src/quiz/say-feedback.ts';

const options = ['A', 'B', 'C', 'D'].map((key) => ({ key }));
const single: PracticeQuestion = { id: 'single', type: 'single', options, shuffle: true, answer: 'A' };
const multiple: PracticeQuestion = { id: 'multiple', type: 'multiple', options, shuffle: true, answer: ['A', 'B'] };
const order: PracticeQuestion = { id: 'order', type: 'order', options, answer: ['A', 'B', 'C', 'D'] };
const boolean: PracticeQuestion = {
  id: 'boolean',
  type: 'boolean',
  options: [{ key: 'true' }, { key: 'false' }],
  answer: true,
};
const blank: PracticeQuestion = { id: 'blank', type: 'blank', blanks: [{ accepted: ['1'] }, { accepted: ['2'] }] };
const scenario: PracticeQuestion = {
  id: 'scenario',
  type: 'scenario',
  turns: [
    {
      id: 'start',
      choices: [
        { key: 'A', score: 3 },
        { key: 'B', score: 1 },
      ],
    },
  ],
  outcomes: [{ min: 0 }],
};
const words = quizScriptWords['zh-CN'];

function feedbackTo(question: PracticeQuestion, response: Response, shown = false) {
  const checked = check(respond(startPractice([question], 's'), question, response), question);
  const record = recordOf(shown ? reveal(checked, question) : checked, question.id);
  if (!record?.checked) throw new Error('the response is incomplete');
  return sayFeedback(question, record, grade(question, response), words);
}

describe('sayFeedback', () => {
  test.each<[string, PracticeQuestion, Response, string, string[]]>([
    ['a right answer', single, 'A', 'right', ['答对了。']],
    ['a wrong one with tries left', single, 'B', 'wrong', ['还不对。', '还可以试 2 次。']],
    ['a wrong one without', boolean, false, 'wrong', ['不对。', '答案和解析在下面。']],
    ['an incomplete choice', multiple, ['A'], 'partly', ['选的都对，还没选全。', '还可以试 2 次。']],
    ['a choice with a wrong one', multiple, ['A', 'C'], 'wrong', ['还不对。', '还可以试 2 次。']],
    ['one of two blanks', blank, ['一', '3'], 'partly', ['对了 1 处，共 2 处。', '还可以试 2 次。']],
    ['a step out of place', order, ['B', 'C', 'D', 'A'], 'partly', ['有 1 步位置不对。', '还可以试 2 次。']],
    ['the best conversation', scenario, ['A'], 'right', ['满意度 3 / 3']],
    ['another conversation', scenario, ['B'], 'partly', ['满意度 1 / 3', '还可以试 2 次。']],
  ])('%s', (_, question, response, verdict, sentences) => {
    expect(feedbackTo(question, response)).toEqual({ verdict, sentences });
  });

  test('says where the answer is once it was asked for', () => {
    expect(feedbackTo(single, 'B', true).sentences).toEqual(['不对。', '答案和解析在下面。']);
  });
});

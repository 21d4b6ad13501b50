import { defineRule } from '../../diagnostics/rule.ts';
import { type DraftQuestion, exampleQuiz, type QuizDraft } from './quiz-draft.ts';

/** Within one file; that ids are unique among all quizzes is checked where all of them are known. */
export const duplicateQuestionId = defineRule<QuizDraft, 'quiz/duplicate-question-id'>({
  id: 'quiz/duplicate-question-id',
  severity: 'error',
  examples: {
    good: [
      exampleQuiz(
        'id: first\n      type: boolean\n      answer: true',
        'id: second\n      type: boolean\n      answer: true',
      ),
    ],
    bad: [
      exampleQuiz(
        'id: first\n      type: boolean\n      answer: true',
        'id: first\n      type: boolean\n      answer: false',
      ),
    ],
  },
  check: ({ file, questions }, report) => {
    const first = new Map<string, DraftQuestion>();
    for (const draft of questions) {
      const { id, places } = draft.question;
      const earlier = first.get(id);
      if (earlier) {
        report({ place: places.id, values: { id }, related: [{ file, place: earlier.question.places.id }] });
      } else first.set(id, draft);
    }
  },
});

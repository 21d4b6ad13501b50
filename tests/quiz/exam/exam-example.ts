import { parseYaml } from '../../../src/diagnostics/parse-yaml.ts';
import type { Exam } from '../../../src/quiz/exam/model.ts';
import { parseExam } from '../../../src/quiz/exam/parse-exam.ts';
import type { Question } from '../../../src/quiz/model.ts';
import { parseQuiz } from '../../../src/quiz/parse-quiz.ts';

const scenario = `
    turns:
      t1:
        message: Hello?
        choices:
          A: { text: Hi., score: 1, feedback: secret, next: t2 }
          B: { text: Go away., score: 0, feedback: secret }
      t2:
        message: And now?
        choices:
          A: { text: Help., score: 2, feedback: secret }
          B: { text: Wait., score: 0, feedback: secret }
    outcomes:
      - { min: 0, text: secret }`;

const bodies: Readonly<Record<string, string>> = {
  single: 'options: { A: { text: one, feedback: secret }, B: two, C: three }\n    answer: B',
  multiple: 'options: { A: one, B: two, C: three, D: four }\n    answer: [A, C]',
  boolean: 'answer: true',
  blank: 'answer: [["secret"], ["12"]]',
  order: 'options: { A: one, B: two, C: three }\n    answer: [B, C, A]',
  match: 'left: { a: one, b: two }\n    right: { 1: x, 2: y }\n    answer: { a: 2, b: 1 }',
  scenario: scenario.trim(),
};

/** Two exam questions of every type, one on each of two topics; the words `secret` stand in nothing that is asked. */
export const exampleQuiz = `title: Pool\nquestions:\n${Object.entries(bodies)
  .flatMap(([type, body]) =>
    ['desk', 'stock'].map(
      (topic, index) => `  - id: ${type}-${topic}
    type: ${type}
    pool: exam
    stem: ${type === 'blank' ? 'First ____, then ____.' : `What of ${type}?`}
    hint: secret
    explanation: secret
    source: secret/secret#secret
    topic: ${topic}
    difficulty: ${index + 1}
    ${body}`,
    ),
  )
  .join('\n')}\n`;

export const exampleBlueprint = `title: Example
minutes: 30
pass: 60
attempts: 2
draw:
  - { topic: desk, count: 5, points: 2 }
  - { type: [single, boolean], count: 2 }
  - { type: scenario, difficulty: 2, count: 1, points: 4 }
`;

export function readExam(text = exampleBlueprint): Exam {
  const { exam, findings } = parseExam(parseYaml(text, { file: 'quizzes/exams/example.yaml' }));
  if (!exam) throw new Error(JSON.stringify(findings));
  return exam;
}

export function readPool(text = exampleQuiz): readonly Question[] {
  const { quiz, findings } = parseQuiz(text, 'quizzes/pool.yaml');
  if (!quiz || findings.some(({ severity }) => severity === 'error')) throw new Error(JSON.stringify(findings));
  return quiz.questions;
}

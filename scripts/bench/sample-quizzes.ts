import { seededRandom } from './random.ts';
import type { SampleBook } from './sample-book.ts';
import { phrase, sentence } from './sample-text.ts';

const perFile = 10;

/** `count` practice questions in files of ten, path → text: single, multiple, boolean and blank in turn, each with its source. */
export function sampleQuizzes({ chapters }: SampleBook, count: number): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (let first = 1; first <= count; first += perFile) {
    const number = Math.ceil(first / perFile);
    const chapter = chapters[number % chapters.length];
    if (!chapter) break;
    const id = `${chapter.part}/${chapter.slug}`;
    const questions = Array.from({ length: Math.min(perFile, count - first + 1) }, (_, index) =>
      question(first + index, `${id}#section-${(index % 6) + 1}`),
    );
    files.set(
      `quizzes/quiz-${number}.yaml`,
      `title: 测速测验 ${number}\nchapter: ${id}\nquestions:\n${questions.join('')}`,
    );
  }
  return files;
}

function question(number: number, source: string): string {
  const random = seededRandom(number);
  const option = (key: string) =>
    `      ${key}: { text: ${phrase(random)}（${number}${key}）, feedback: ${sentence(random)} }`;
  const options = `    options:\n${['A', 'B', 'C', 'D'].map(option).join('\n')}\n`;
  const bodies = [
    ['single', `${options}    answer: B\n`],
    ['multiple', `${options}    answer: [A, C]\n`],
    ['boolean', '    answer: false\n'],
    ['blank', '    answer: [["登记", "记录"]]\n'],
  ] as const;
  const [type, body] = bodies[number % bodies.length] ?? bodies[0];
  const stem = `${phrase(random)}之后做什么？${type === 'blank' ? '先____。' : ''}`;
  return [
    `  - id: question-${number}`,
    `    type: ${type}`,
    '    pool: practice',
    `    stem: ${stem}`,
    body.trimEnd(),
    `    explanation: ${sentence(random)}`,
    `    source: ${source}`,
    '    difficulty: 2\n',
  ].join('\n');
}

import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, relative } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { questionTypes } from '../../src/quiz/model.ts';
import { runHandbook } from './run-handbook.ts';
import { listFiles } from './site-pages.ts';

const workshop = mkdtempSync(join(tmpdir(), 'handbook-secrecy-'));
afterAll(() => rmSync(workshop, { recursive: true, force: true }));

const contentsOf = (folder: string): ReadonlyMap<string, string> =>
  new Map(listFiles(folder).map((file) => [relative(folder, file), readFileSync(file, 'latin1')]));

/** What marks every text that must not be published, in whatever file of `dist` it turned up. */
const secret = 'SECRET-OF-THE-KEY';

/** Another key, other scores and other words for an exam question; what is asked stays. Returns how much it changed. */
function rewrite(question: YAMLMap): number {
  const options = question.get('options');
  const keys = isMap(options) ? options.items.map(({ key }) => String(key)) : [];
  let changed = 0;
  const set = (map: YAMLMap, key: string, value: unknown): void => {
    map.set(key, value);
    changed++;
  };
  const feedback = (map: unknown, key: string, text: unknown): void => {
    if (isMap(map)) set(map, key, { text, feedback: secret });
  };
  switch (question.get('type')) {
    case 'single':
      set(question, 'answer', keys[(keys.indexOf(String(question.get('answer'))) + 1) % keys.length]);
      break;
    case 'multiple': {
      const answer = (question.toJSON() as { answer: string[] }).answer;
      set(question, 'answer', answer.map((key) => keys[(keys.indexOf(key) + 1) % keys.length]).reverse());
      break;
    }
    case 'boolean':
      set(question, 'answer', question.get('answer') !== true);
      break;
    case 'order':
      set(question, 'answer', (question.toJSON() as { answer: string[] }).answer.reverse());
      break;
    case 'blank':
      set(
        question,
        'answer',
        (question.toJSON() as { answer: string[][] }).answer.map(() => [secret, `${secret}-2`]),
      );
      break;
    case 'match': {
      const answer = Object.entries((question.toJSON() as { answer: Record<string, unknown> }).answer);
      set(
        question,
        'answer',
        Object.fromEntries(answer.map(([left], index) => [left, answer[(index + 1) % answer.length]?.[1]])),
      );
      break;
    }
    case 'scenario':
      changed += rewriteScenario(question);
      break;
  }
  if (isMap(options)) {
    for (const { key, value } of options.items) {
      const text: unknown = isMap(value) ? value.get('text') : isScalar(value) ? value.value : value;
      feedback(options, String(key), text);
    }
  }
  set(question, 'explanation', secret);
  set(question, 'hint', [secret]);
  set(question, 'source', 'basics/about-handbook');
  return changed;
}

function rewriteScenario(question: YAMLMap): number {
  let changed = 0;
  const turns = question.get('turns');
  for (const turn of isMap(turns) ? turns.items : []) {
    const choices = isMap(turn.value) ? turn.value.get('choices') : undefined;
    for (const [index, { value }] of (isMap(choices) ? choices.items : []).entries()) {
      if (!isMap(value)) continue;
      value.set('score', 7 + index);
      value.set('feedback', secret);
      changed++;
    }
  }
  question.set('outcomes', [{ min: 0, title: secret, text: secret }]);
  return changed + 1;
}

/** How much was changed in the exam questions of each type. */
function rewriteExamQuestions(root: string): ReadonlyMap<string, number> {
  const changed = new Map<string, number>();
  for (const file of readdirSync(join(root, 'quizzes')).filter((name) => name.endsWith('.yaml'))) {
    const path = join(root, 'quizzes', file);
    const document = parseDocument(readFileSync(path, 'utf8'));
    const questions = document.get('questions');
    for (const question of isSeq(questions) ? questions.items : []) {
      if (!isMap(question) || question.get('pool') !== 'exam') continue;
      const type = String(question.get('type'));
      const before = JSON.stringify(question);
      changed.set(type, (changed.get(type) ?? 0) + rewrite(question));
      expect(JSON.stringify(question), String(question.get('id'))).not.toBe(before);
    }
    writeFileSync(path, document.toString());
  }
  return changed;
}

test('every exam key permuted and every explanation rewritten leave the site byte-identical', () => {
  const root = join(workshop, 'handbook');
  cpSync('content', join(root, 'content'), { recursive: true });
  cpSync('quizzes', join(root, 'quizzes'), { recursive: true });
  // Where there is no history, dates of change are not known: so both sites are built without one.
  const build = (name: string): ReadonlyMap<string, string> => {
    const outDir = join(workshop, name);
    const { status, stderr } = runHandbook(['build', '--outDir', outDir], { root });
    expect(status, stderr).toBe(0);
    return contentsOf(outDir);
  };
  const before = build('before');
  const changed = rewriteExamQuestions(root);
  // Every type of question there is, or the proof would not hold for it.
  expect([...changed.keys()].sort()).toEqual([...questionTypes].sort());
  expect([...changed.values()].reduce((sum, one) => sum + one, 0)).toBeGreaterThan(100);
  const after = build('after');
  // Pages, scripts with what maps them, data, the search index: whatever a visitor could fetch.
  const endings = new Set([...before.keys()].map((name) => extname(name)));
  expect([...endings]).toEqual(expect.arrayContaining(['.html', '.js', '.css', '.json', '.pf_index', '.pf_fragment']));
  expect([...before.keys()].some((name) => /^exams\/[^/]+\/index\.html$/.test(name))).toBe(true);
  expect([...before.keys()].some((name) => /^exams\/[^/]+\/paper\/index\.html$/.test(name))).toBe(true);
  expect([...after.keys()]).toEqual([...before.keys()]);
  expect([...before].filter(([name, content]) => after.get(name) !== content).map(([name]) => name)).toEqual([]);
  expect([...after].filter(([, content]) => content.includes(secret)).map(([name]) => name)).toEqual([]);
}, 300_000);

test('no exam question stands on any page but its exam, and the exam page has no word of a key', () => {
  const { folder } = inject('shop');
  const ids = readdirSync('quizzes')
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => {
      const { questions } = parseDocument(readFileSync(join('quizzes', name), 'utf8')).toJSON() as {
        questions: { id: string; pool?: string }[];
      };
      return questions.filter(({ pool }) => pool === 'exam').map(({ id }) => id);
    });
  expect(ids.length).toBeGreaterThanOrEqual(24);
  const site = contentsOf(folder);
  const pages = [...site].filter(([name]) => !name.startsWith('exams/'));
  for (const id of ids) expect(pages.filter(([, text]) => text.includes(id)).map(([name]) => name)).toEqual([]);
  const exams = [...site].filter(([name]) => name.startsWith('exams/') && name.endsWith('.html'));
  for (const [, html] of exams) {
    expect(html).not.toMatch(/data-answer=|data-feedback-of|quiz-answer|"answer"|"accepted"|"score"|"outcomes"/);
  }
});

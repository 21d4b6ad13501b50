import { execFileSync } from 'node:child_process';
import type { Finding } from '../diagnostics/finding.ts';
import { parseYaml } from '../diagnostics/parse-yaml.ts';
import { parseFacts, resolveFacts } from '../handbook/facts.ts';
import { examPool } from '../quiz/exam/exam-pool.ts';
import { parseExam } from '../quiz/exam/parse-exam.ts';
import type { AnswerKey } from '../quiz/grading/grade-responses.ts';
import type { Quiz } from '../quiz/model.ts';
import { parseQuiz } from '../quiz/parse-quiz.ts';
import { listFiles, readFile, readSource, type SourceFile } from './read-files.ts';

export interface LoadedKey {
  readonly key: AnswerKey;
  readonly quizzes: readonly Quiz[];
  /** What is wrong with the quizzes and exams, errors and warnings. */
  readonly findings: readonly Finding[];
}

const factsFile = 'content/facts.yaml';

/** Blueprints and exam questions of the working tree. */
export function loadAnswerKey(root: string): LoadedKey {
  const files = listFiles(root, 'quizzes', '.yaml').map((file) => readSource(root, file));
  return parseKey(files, readFile(root, factsFile));
}

/**
 * The same as they stood at a git revision; undefined where there is no such revision, no git, or no repository. The
 * handbook may be a folder inside the repository.
 */
export function loadAnswerKeyAt(root: string, revision: string): LoadedKey | undefined {
  try {
    const git = (...args: string[]): string =>
      execFileSync('git', ['-c', 'core.quotePath=false', ...args], {
        cwd: root,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        maxBuffer: 64 * 1024 * 1024,
      });
    const commit = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`).trim();
    // Paths are relative to the working folder, so to the handbook.
    const names = git('ls-tree', '-r', '-z', '--name-only', commit, '--', 'quizzes', factsFile).split('\0');
    const read = (file: string): SourceFile => ({ file, text: git('show', `${commit}:./${file}`) });
    const quizzes = names.filter((name) => /^quizzes\/.*\.yaml$/.test(name) && !/(?:^|\/)[._]/.test(name)).map(read);
    return parseKey(quizzes, names.includes(factsFile) ? read(factsFile) : undefined);
  } catch {
    return undefined;
  }
}

function parseKey(files: readonly SourceFile[], facts: SourceFile | undefined): LoadedKey {
  const known = facts ? parseFacts(parseYaml(facts.text, { file: facts.file })).facts : undefined;
  const findings: Finding[] = [];
  const yamlOf = ({ file, text }: SourceFile) => {
    const resolved = resolveFacts(text, known ?? new Map(), file);
    findings.push(...resolved.findings);
    return parseYaml(resolved.text, { file, originalPlace: resolved.originalPlace });
  };
  const isExam = ({ file }: SourceFile): boolean => file.startsWith('quizzes/exams/');
  const exams = files.filter(isExam).flatMap((source) => {
    const parsed = parseExam(yamlOf(source));
    findings.push(...parsed.findings);
    return parsed.exam ?? [];
  });
  const quizzes = files
    .filter((source) => !isExam(source))
    .flatMap((source) => {
      const parsed = parseQuiz(yamlOf(source), source.file);
      findings.push(...parsed.findings);
      return parsed.quiz ?? [];
    });
  return { key: { exams, pool: examPool(quizzes) }, quizzes, findings };
}

import type { Words } from './language.ts';

/** What can be wrong with a file that was handed in, whatever exam it is of. */
export type FileFault =
  | { readonly kind: 'too-large'; readonly bytes: number }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'wrong-format'; readonly field: string }
  | { readonly kind: 'checksum' }
  | { readonly kind: 'seed' };

/** Why a file does not count. */
export type ResponseFault =
  | FileFault
  | { readonly kind: 'unknown-exam'; readonly exam: string; readonly suggestion: string | undefined }
  | { readonly kind: 'unknown-question'; readonly id: string }
  | { readonly kind: 'attempt'; readonly attempt: number; readonly allowed: number }
  /** The questions are not a paper that this blueprint can draw. */
  | { readonly kind: 'paper' }
  /** `same`: a copy of it, letter for letter. */
  | { readonly kind: 'duplicate'; readonly first: string; readonly same: boolean };

/** What a trainer should know about a result that counts. */
export type ResultNote =
  /** The seed draws another paper now: questions were added or taken away since. */
  | { readonly kind: 'pool-changed' }
  /** Handed in later than the time allows, by so many whole minutes. */
  | { readonly kind: 'late'; readonly minutes: number };

/** What `handbook grade` and `handbook export` say. */
export interface GradingWords {
  readonly faults: (count: number) => string;
  readonly sayFault: (fault: ResponseFault) => string;
  readonly sayNote: (note: ResultNote) => string;
  readonly passed: string;
  readonly failed: string;
  readonly columns: Readonly<
    Record<
      | 'exam'
      | 'name'
      | 'number'
      | 'attempt'
      | 'points'
      | 'total'
      | 'percent'
      | 'result'
      | 'minutes'
      | 'notes'
      | 'file'
      | 'question'
      | 'type'
      | 'papers'
      | 'difficulty'
      | 'discrimination'
      | 'distractor'
      | 'section'
      | 'questions'
      | 'before'
      | 'after'
      | 'problem',
      string
    >
  >;
  readonly sheets: Readonly<Record<'results' | 'questions' | 'sections' | 'changed' | 'faults', string>>;
  readonly candidates: (count: number, passed: number, pass: number) => string;
  readonly changed: (count: number, revision: string) => string;
  readonly unchanged: (revision: string) => string;
  /** Instead of a result: a file that does not count by this key. */
  readonly notCounted: string;
  readonly nobody: string;
  readonly noFiles: string;
  readonly noRevision: (revision: string) => string;
  readonly keyBroken: (file: string, line: number) => string;
  readonly needsOut: string;
  readonly written: (file: string) => string;
  readonly exportUsage: string;
  readonly noExam: (id: string, suggestion: string | undefined, known: readonly string[]) => string;
  readonly noQuiz: (id: string, suggestion: string | undefined, known: readonly string[]) => string;
  readonly candidateMissing: string;
  readonly noAttempt: (found: string, allowed: number) => string;
}

export const gradingWords = {
  'zh-CN': {
    faults: (count) => `不算数的文件 ${count} 个：`,
    sayFault: (fault) => {
      switch (fault.kind) {
        case 'too-large':
          return `有 ${Math.round(fault.bytes / 1_000_000)} MB，不是作答文件（不到 1 MB）。`;
        case 'unreadable':
          return '打不开，或者不是一个文件。';
        case 'not-json':
          return '不是作答文件：内容残缺，或者不是 JSON。';
        case 'wrong-format':
          return `格式不对${fault.field ? `（${fault.field}）` : ''}，应为考试页面下载的文件，不要改动。`;
        case 'checksum':
          return '校验码对不上：交卷以后内容改过，或者传坏了。请考生重新下载。';
        case 'seed':
          return '卷号和考试、工号、次数对不上：这几项里有一项改过。';
        case 'unknown-exam':
          return `没有考试 ${fault.exam}。${fault.suggestion ? `是不是 ${fault.suggestion}？` : '应为 quizzes/exams/ 里的一个。'}`;
        case 'unknown-question':
          return `考试题库里没有题目 ${fault.id}。题目删了的话，用 --key 指定还有它的版本。`;
        case 'attempt':
          return `第 ${fault.attempt} 次考试，而这门考试最多 ${fault.allowed} 次。`;
        case 'paper':
          return '题目不是按这门考试抽的卷：被改过，或者抽题办法改了。用 --key 指定考试时的版本再判。';
        case 'duplicate':
          return fault.same
            ? `和 ${fault.first} 是同一份，只算一次。`
            : `和 ${fault.first} 是同一个人的同一次考试，内容不同；算先交的那一份。`;
      }
    },
    sayNote: (note) => {
      switch (note.kind) {
        case 'pool-changed':
          return '考试以后题库增减过题';
        case 'late':
          return `超时 ${note.minutes} 分钟`;
      }
    },
    passed: '及格',
    failed: '不及格',
    columns: {
      exam: '考试',
      name: '姓名',
      number: '工号',
      attempt: '第几次',
      points: '得分',
      total: '满分',
      percent: '得分率%',
      result: '结果',
      minutes: '用时（分钟）',
      notes: '说明',
      file: '文件',
      question: '题目',
      type: '题型',
      papers: '人数',
      difficulty: '得分率',
      discrimination: '区分度',
      distractor: '最迷惑的选项',
      section: '小节',
      questions: '题目',
      before: '按那个版本',
      after: '按现在的答案',
      problem: '原因',
    },
    sheets: {
      results: '成绩',
      questions: '题目',
      sections: '该重读的小节',
      changed: '结果变了的人',
      faults: '不算数的文件',
    },
    candidates: (count, passed, pass) => `${count} 份，${passed} 份及格（${pass}% 及格）`,
    changed: (count, revision) => `上表按 ${revision} 的答案判。改用现在的答案，${count} 人的结果会变：`,
    unchanged: (revision) => `上表按 ${revision} 的答案判。改用现在的答案，没有人的结果会变。`,
    notCounted: '判不了：题目没了',
    nobody: '没有一份能判的作答文件。',
    noFiles: '请写上作答文件，如 npx handbook grade responses/*.json',
    noRevision: (revision) => `git 里没有版本 ${revision}，或者手册不在 git 仓库里。`,
    keyBroken: (file, line) => `${file}:${line} 有错，先运行 npm run check 改好再判卷。`,
    needsOut: 'xlsx 要写成文件，请加 --out 文件名.xlsx',
    written: (file) => `已写到 ${file}`,
    exportUsage: '用法：npx handbook export paper --exam 考试编号 --candidate 工号，或 --quiz 测验编号；附答案加 --key',
    noExam: (id, suggestion, known) =>
      `没有考试 ${id}。${suggestion ? `是不是 ${suggestion}？` : known.length > 0 ? `有的是：${known.join('、')}。` : 'quizzes/exams/ 里还没有考试。'}`,
    noQuiz: (id, suggestion, known) =>
      `没有练习 ${id}。${suggestion ? `是不是 ${suggestion}？` : `有的是：${known.join('、')}。`}`,
    candidateMissing: '请写上考生工号，如 --candidate A12：每人的卷子由工号抽出。',
    noAttempt: (found, allowed) => `--attempt 写的是 ${found}，这门考试应为 1 到 ${allowed}。`,
  },
  en: {
    faults: (count) => `${count} ${count === 1 ? 'file does' : 'files do'} not count:`,
    sayFault: (fault) => {
      switch (fault.kind) {
        case 'too-large':
          return `${Math.round(fault.bytes / 1_000_000)} MB is no response file (those are below 1 MB).`;
        case 'unreadable':
          return 'It cannot be opened, or is not a file.';
        case 'not-json':
          return 'Not a response file: broken off, or not JSON.';
        case 'wrong-format':
          return `Wrong format${fault.field ? ` (${fault.field})` : ''}, expected the file as the exam page made it.`;
        case 'checksum':
          return 'The checksum does not fit: it was changed after hand-in or damaged. Ask for the file again.';
        case 'seed':
          return "The paper's seed does not fit exam, number and attempt: one of them was changed.";
        case 'unknown-exam':
          return `No exam ${fault.exam}. ${fault.suggestion ? `Did you mean ${fault.suggestion}?` : 'Expected one of quizzes/exams/.'}`;
        case 'unknown-question':
          return `No question ${fault.id} in the exam pool. If it was removed, name a revision that has it with --key.`;
        case 'attempt':
          return `Attempt ${fault.attempt}, but this exam allows ${fault.allowed}.`;
        case 'paper':
          return 'The questions are no paper of this exam: they were changed, or the blueprint was. Try --key with the revision of the exam.';
        case 'duplicate':
          return fault.same
            ? `A copy of ${fault.first}; counted once.`
            : `The same candidate and attempt as ${fault.first}, with other content; the one finished first counts.`;
      }
    },
    sayNote: (note) => {
      switch (note.kind) {
        case 'pool-changed':
          return 'questions came or went since the exam';
        case 'late':
          return `${note.minutes} min over time`;
      }
    },
    passed: 'passed',
    failed: 'failed',
    columns: {
      exam: 'Exam',
      name: 'Name',
      number: 'Number',
      attempt: 'Attempt',
      points: 'Points',
      total: 'Of',
      percent: 'Percent',
      result: 'Result',
      minutes: 'Minutes',
      notes: 'Notes',
      file: 'File',
      question: 'Question',
      type: 'Type',
      papers: 'Papers',
      difficulty: 'Difficulty',
      discrimination: 'Discrimination',
      distractor: 'Strongest distractor',
      section: 'Section',
      questions: 'Questions',
      before: 'By that revision',
      after: 'By the key now',
      problem: 'Problem',
    },
    sheets: {
      results: 'Results',
      questions: 'Questions',
      sections: 'Read again',
      changed: 'Changed results',
      faults: 'Not counted',
    },
    candidates: (count, passed, pass) =>
      `${count} ${count === 1 ? 'paper' : 'papers'}, ${passed} passed (${pass}% to pass)`,
    changed: (count, revision) =>
      `Marked by the key of ${revision}. By the key as it is now, ${count} ${count === 1 ? 'result changes' : 'results change'}:`,
    unchanged: (revision) => `Marked by the key of ${revision}. By the key as it is now, no result changes.`,
    notCounted: 'cannot be marked: a question is gone',
    nobody: 'No response file that could be graded.',
    noFiles: 'Name the response files, as in npx handbook grade responses/*.json',
    noRevision: (revision) => `No revision ${revision} in git, or the handbook is in no repository.`,
    keyBroken: (file, line) => `${file}:${line} has a mistake: run npm run check and mend it before grading.`,
    needsOut: 'xlsx goes into a file: add --out name.xlsx',
    written: (file) => `Written to ${file}`,
    exportUsage: 'Usage: npx handbook export paper --exam ID --candidate NUMBER, or --quiz ID; --key adds the key',
    noExam: (id, suggestion, known) =>
      `No exam ${id}. ${suggestion ? `Did you mean ${suggestion}?` : known.length > 0 ? `There are: ${known.join(', ')}.` : 'There is none in quizzes/exams/ yet.'}`,
    noQuiz: (id, suggestion, known) =>
      `No quiz ${id}. ${suggestion ? `Did you mean ${suggestion}?` : `There are: ${known.join(', ')}.`}`,
    candidateMissing: "Add the candidate's number, as in --candidate A12: it draws the paper.",
    noAttempt: (found, allowed) => `Unexpected --attempt ${found}, expected 1 to ${allowed} for this exam.`,
  },
} satisfies Words<GradingWords>;

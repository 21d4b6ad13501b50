import { type Finding, finding } from '../diagnostics/finding.ts';
import { listFiles, readSource, type SourceFile } from './read-files.ts';

/** Kinds of content that have one file for each entry. */
type FileKind =
  | 'chapter'
  | 'flow'
  | 'quiz'
  | 'exam'
  | 'tariff'
  | 'calendar'
  | 'assessment'
  | 'guide'
  | 'form'
  | 'plan'
  | 'phrase';

interface Home {
  readonly folder: string;
  readonly ending: string;
  /** Endings that people give such a file by mistake. */
  readonly mistaken: readonly string[];
  /** What the path below the folder looks like, without the ending. */
  readonly name: RegExp;
  /** Files below the folder that are of another kind. */
  readonly besides?: RegExp;
}

const homes: Readonly<Record<FileKind, Home>> = {
  chapter: {
    folder: 'content/chapters',
    ending: '.mdx',
    mistaken: ['.md', '.markdown'],
    name: /^[a-z0-9-]+\/[a-z0-9-]+$/,
  },
  flow: { folder: 'content/flows', ending: '.mmd', mistaken: ['.mermaid', '.md'], name: /^[a-z0-9-]+$/ },
  quiz: {
    folder: 'quizzes',
    ending: '.yaml',
    mistaken: ['.yml'],
    name: /^[a-z0-9-]+$/,
    besides: /^quizzes\/exams\//,
  },
  exam: { folder: 'quizzes/exams', ending: '.yaml', mistaken: ['.yml'], name: /^[a-z0-9-]+$/ },
  tariff: {
    folder: 'content/couriers',
    ending: '.yaml',
    mistaken: ['.yml'],
    name: /^[a-z0-9-]+$/,
    besides: /^content\/couriers\/rules\.yaml$/,
  },
  calendar: { folder: 'content/training/calendars', ending: '.yaml', mistaken: ['.yml'], name: /^[0-9]{4}$/ },
  assessment: { folder: 'content/training/assessments', ending: '.yaml', mistaken: ['.yml'], name: /^[a-z0-9-]+$/ },
  plan: { folder: 'content/training/plans', ending: '.yaml', mistaken: ['.yml'], name: /^[a-z0-9-]+$/ },
  phrase: { folder: 'content/phrases', ending: '.yaml', mistaken: ['.yml'], name: /^[a-z0-9-]+$/ },
  form: { folder: 'content/forms', ending: '.yaml', mistaken: ['.yml'], name: /^[a-z0-9-]+$/ },
  guide: { folder: 'content/roles', ending: '.yaml', mistaken: ['.yml'], name: /^[a-z0-9-]+$/ },
};

/** A file whose place and name are right. */
export interface ContentFile extends SourceFile {
  /** Its path below the folder of its kind, without the ending: `<part>/<chapter>`, `<flow>`. */
  readonly name: string;
}

export interface ContentFiles {
  readonly files: readonly ContentFile[];
  /** The names that files would have in the right place. */
  readonly misplaced: readonly string[];
  readonly findings: readonly Finding[];
}

/** Reads the files of one kind, and reports those that nothing would ever read. */
export function readContentFiles(root: string, kind: FileKind): ContentFiles {
  const { folder, ending, mistaken, name: pattern, besides } = homes[kind];
  const files: ContentFile[] = [];
  const misplaced: string[] = [];
  const findings: Finding[] = [];
  for (const file of [ending, ...mistaken].flatMap((end) => listFiles(root, folder, end))) {
    if (besides?.test(file) || /\/readme\.md$/i.test(file)) continue;
    const name = file.slice(folder.length + 1).replace(/\.[a-z]+$/, '');
    if (file.endsWith(ending) && pattern.test(name)) {
      files.push({ ...readSource(root, file), name });
    } else {
      misplaced.push(name);
      findings.push(finding('handbook/file-place', { file, values: { kind } }));
    }
  }
  return { files, misplaced, findings };
}

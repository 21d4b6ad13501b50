import type { Place } from '../../src/diagnostics/place.ts';
import type { Chapter } from '../../src/handbook/chapter.ts';
import type { HandbookConfig } from '../../src/handbook/config.ts';
import type { Handbook, Unreadable } from '../../src/handbook/model.ts';
import { emptySearchConfig } from '../../src/search/model.ts';

export const at = (line: number, column = 1): Place => ({ start: { line, column } });

export const sampleConfig: HandbookConfig = {
  id: 'sample',
  title: 'Sample',
  tagline: '',
  language: 'en',
  parts: [
    { id: 'desk', title: 'Desk', summary: '', chapters: ['lending'] },
    { id: 'shelves', title: 'Shelves', summary: '', chapters: [] },
    { id: 'empty', title: 'Empty', summary: '', chapters: [] },
  ],
  roles: [{ id: 'volunteer', title: 'Volunteer', external: false }],
  flows: [],
  forms: [],
  topics: {},
  phrases: { stages: [], variables: [] },
  calendar: 'plain',
  timeZone: 'floating',
  editUrl: undefined,
  status: true,
  checksOff: {},
  places: { 'parts.0.chapters.0': at(5, 16) },
};

export function sampleChapter(id: string, changes: Partial<Chapter> = {}): Chapter {
  const [part = '', slug = ''] = id.split('/');
  return {
    id,
    part,
    slug,
    file: `content/chapters/${id}.mdx`,
    title: slug,
    summary: '',
    roles: [],
    objectives: [],
    minutes: undefined,
    covers: [],
    owner: undefined,
    reviewBy: undefined,
    updated: undefined,
    headings: [],
    links: [],
    uses: [],
    prose: [],
    places: {},
    ...changes,
  };
}

/** A handbook of two chapters and nothing else, but for what a test changes. */
export const sampleHandbook = (changes: Partial<Handbook> = {}): Handbook => ({
  config: sampleConfig,
  chapters: [
    sampleChapter('desk/lending', { headings: [{ id: 'limit', text: 'Limit', depth: 2, place: at(7) }] }),
    sampleChapter('shelves/sorting'),
  ],
  flows: [],
  quizzes: [],
  exams: [],
  reviewPrints: new Map(),
  plans: [],
  calendars: [],
  cohorts: [],
  assessments: [],
  roleGuides: [],
  tariffs: [],
  courierRules: undefined,
  forms: [],
  phrases: [],
  glossary: [],
  images: [],
  facts: new Map(),
  search: emptySearchConfig,
  golden: [],
  changed: new Map(),
  ...changes,
});

export const allReadable: Unreadable = {
  chapters: new Set(),
  flows: new Set(),
  quizzes: new Set(),
  exams: new Set(),
  tariffs: new Set(),
  forms: new Set(),
  phrases: false,
  glossary: false,
  plans: false,
  facts: false,
  settings: false,
};

import { describe, expect, test } from 'vitest';
import type { Term } from '../../src/glossary/model.ts';
import { searchRecords } from '../../src/handbook/search-records.ts';
import { toolPages } from '../../src/handbook/tools.ts';
import type { Phrase } from '../../src/phrases/model.ts';
import type { Exam } from '../../src/quiz/exam/model.ts';
import type { RoleGuide } from '../../src/roles/model.ts';
import { sampleConfig, sampleHandbook } from './sample-handbook.ts';

const phrase: Phrase = {
  id: 'welcome',
  file: 'content/phrases/desk.yaml',
  topic: 'Desk',
  language: 'en',
  stage: 'hello',
  situation: 'Somebody new',
  text: 'This is {agent} of {nobody}.',
  bad: 'Yes?',
  why: 'A name helps.',
  chapter: undefined,
  flow: undefined,
  roles: ['volunteer'],
  practice: false,
  places: {},
};
const term: Term = {
  id: 'lot',
  file: 'content/glossary.yaml',
  term: 'lot',
  pinyin: undefined,
  meaning: 'Seeds of one harvest.',
  also: ['batch'],
  avoid: ['pile', 'heap'],
  see: undefined,
  places: {},
};

describe('the tools of a handbook', () => {
  test('are none where it holds nothing for them', () => {
    expect(toolPages(sampleHandbook())).toEqual([]);
  });

  test('are those whose data it holds, in the order in which they are offered', () => {
    const handbook = sampleHandbook({ glossary: [term], phrases: [phrase], roleGuides: [{ id: 'x' } as RoleGuide] });
    expect(toolPages(handbook)).toEqual([
      { tool: 'phrases', path: '/phrases/' },
      { tool: 'glossary', path: '/glossary/' },
      { tool: 'roles', path: '/roles/' },
    ]);
    expect(toolPages(handbook)).toBe(toolPages(handbook));
  });
});

describe('what is found by itself', () => {
  const config = {
    ...sampleConfig,
    phrases: {
      stages: [{ id: 'hello', title: 'Hello' }],
      variables: [{ id: 'agent', title: 'my name', example: 'Jo', changes: false }],
    },
  };
  const [reply, word] = searchRecords(sampleHandbook({ config, phrases: [phrase], glossary: [term] }));

  test('a reply leads to its anchor and reads as on its page; what not to say is not found', () => {
    expect(reply).toEqual({
      url: '/phrases/#welcome',
      title: 'Somebody new',
      text: 'This is [my name] of [nobody].\nA name helps.',
      kind: 'phrases',
      part: 'Hello',
      roles: ['Volunteer'],
      names: ['Hello'],
    });
  });

  test('a term is found by every name, those to avoid among them', () => {
    expect(word).toMatchObject({
      url: '/glossary/#lot',
      title: 'lot',
      kind: 'glossary',
      names: ['batch', 'pile', 'heap'],
    });
    expect(word?.text).toContain('Seeds of one harvest.');
  });

  test('an exam is found by its title and conditions', () => {
    const draw = { topics: ['lots'], types: [], difficulties: [], count: 4, points: 1 };
    const exam = { id: 'first', title: 'First exam', summary: 'After a week.', minutes: 30, pass: 80, attempts: 2 };
    const sat = { ...exam, roles: ['volunteer'], draws: [draw, draw] } as unknown as Exam;
    const [record] = searchRecords(sampleHandbook({ config: sampleConfig, exams: [sat] }));
    expect(record).toMatchObject({ url: '/exams/first/', title: 'First exam', kind: 'exam', roles: ['Volunteer'] });
    expect(record?.text).toMatch(/After a week\.\n8 questions\n30 minute/);
  });
});

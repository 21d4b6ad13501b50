import { couriersPath, sectionsOf, tariffAnchor } from '../courier/addresses.ts';
import { glossaryPath } from '../glossary/addresses.ts';
import { phrasesPath, stageAnchor } from '../phrases/addresses.ts';
import { chapterPath } from './chapter.ts';
import type { Handbook, Unreadable } from './model.ts';
import { practiceQuizzes } from './sections.ts';

/** Anchors of one page; `any` where they cannot be known. */
export type Anchors = ReadonlySet<string> | 'any';

/** Every address that this handbook's site has, with the anchors that can be linked to. */
export function siteAddresses(handbook: Handbook, unreadable: Unreadable): ReadonlyMap<string, Anchors> {
  const none: Anchors = new Set();
  const pages = new Map<string, Anchors>([
    ['/', none],
    ['/handbook/', none],
    ['/search/', none],
  ]);
  // A part without chapters has no page.
  const withPart = [...handbook.chapters.map(({ id }) => id), ...unreadable.chapters];
  for (const id of withPart) pages.set(`/handbook/${id.split('/', 1)[0]}/`, none);
  for (const chapter of handbook.chapters) {
    pages.set(chapterPath(chapter), new Set(chapter.headings.map(({ id }) => id)));
  }
  for (const id of unreadable.chapters) pages.set(`/handbook/${id}/`, 'any');
  addListing(pages, '/flows/', [...handbook.flows.map(({ id }) => id), ...unreadable.flows]);
  for (const { id } of handbook.flows) pages.set(`/flows/${id}/draw/`, none);
  addListing(pages, '/quizzes/', [...practiceQuizzes(handbook).map(({ id }) => id), ...unreadable.quizzes]);
  if (practiceQuizzes(handbook).length > 0) pages.set('/review/', none);
  for (const quiz of practiceQuizzes(handbook)) pages.set(`/quizzes/${quiz.id}/paper/`, none);
  if (handbook.exams.length > 0) pages.set('/quizzes/', none);
  for (const { id } of handbook.exams) for (const page of ['', 'paper/']) pages.set(`/exams/${id}/${page}`, none);
  if (handbook.plans.length > 0 || unreadable.plans) pages.set('/training/', 'any');
  for (const { id } of handbook.cohorts) pages.set(`/training/${id}/`, 'any');
  for (const { id } of handbook.assessments) pages.set(`/training/assessments/${id}/`, 'any');
  if (handbook.tariffs.length > 0 || unreadable.tariffs.size > 0) {
    const { tariffs, courierRules } = handbook;
    const anchors = [...sectionsOf(tariffs, courierRules), ...tariffs.map(({ id }) => tariffAnchor(id))];
    pages.set(couriersPath, unreadable.tariffs.size > 0 ? 'any' : new Set<string>(anchors));
  }
  addListing(pages, '/forms/', [...handbook.forms.map(({ id }) => id), ...unreadable.forms]);
  if (handbook.phrases.length > 0 || unreadable.phrases) {
    const { phrases, config } = handbook;
    const anchors = [...phrases.map(({ id }) => id), ...config.phrases.stages.map(({ id }) => stageAnchor(id))];
    pages.set(phrasesPath, unreadable.phrases ? 'any' : new Set(anchors));
  }
  if (handbook.glossary.length > 0 || unreadable.glossary) {
    pages.set(glossaryPath, unreadable.glossary ? 'any' : new Set(handbook.glossary.map(({ id }) => id)));
  }
  if (handbook.roleGuides.length > 0) pages.set('/roles/', none);
  for (const { id } of handbook.roleGuides) pages.set(`/roles/${id}/`, 'any');
  if (handbook.config.status) pages.set('/status/', 'any');
  for (const { path } of handbook.images) pages.set(path, none);
  return pages;
}

function addListing(pages: Map<string, Anchors>, root: string, ids: readonly string[]): void {
  if (ids.length === 0) return;
  pages.set(root, new Set());
  for (const id of ids) pages.set(`${root}${id}/`, 'any');
}

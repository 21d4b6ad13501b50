import { chapterPath } from '../../handbook/chapter.ts';
import type { Handbook } from '../../handbook/model.ts';
import type { PlanLinks } from './links.ts';

/** What the ids of training plans stand for in this handbook. `href` adds the base path. */
export function planLinks(
  { chapters, flows, quizzes, exams, assessments, roleGuides, config }: Handbook,
  href: (path: string) => string,
): PlanLinks {
  return {
    chapters: Object.fromEntries(
      chapters.map((chapter) => [chapter.id, { title: chapter.title, href: href(chapterPath(chapter)) }]),
    ),
    flows: Object.fromEntries(flows.map(({ id, title }) => [id, { title, href: href(`/flows/${id}/`) }])),
    drills: Object.fromEntries(flows.map(({ id, title }) => [id, { title, href: href(`/flows/${id}/#learn`) }])),
    exams: Object.fromEntries(exams.map(({ id, title }) => [id, { title, href: href(`/exams/${id}/`) }])),
    quizzes: Object.fromEntries(quizzes.map(({ id, title }) => [id, { title, href: href(`/quizzes/${id}/`) }])),
    assessments: Object.fromEntries(
      assessments.map(({ id, title }) => [id, { title, href: href(`/training/assessments/${id}/`) }]),
    ),
    roles: Object.fromEntries(
      config.roles.map(({ id, title }) => {
        const guided = roleGuides.some((guide) => guide.id === id);
        return [id, { title, ...(guided && { href: href(`/roles/${id}/`) }) }];
      }),
    ),
  };
}

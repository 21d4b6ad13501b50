import { couriersPath } from '../courier/addresses.ts';
import type { CourierRules } from '../courier/choice.ts';
import { type Finding, finding } from '../diagnostics/finding.ts';
import { type Place, startOfFile } from '../diagnostics/place.ts';
import { formReferences } from '../forms/form-references.ts';
import type { Named } from '../i18n/diagnostics/handbook.ts';
import { phraseReferences } from '../phrases/phrase-references.ts';
import { roleReferences } from '../roles/role-references.ts';
import { nearestPath } from '../text/nearest.ts';
import { planReferences } from '../training/plan-references.ts';
import { siteAddresses } from './addresses.ts';
import { duplicateChecklists } from './duplicate-checklists.ts';
import { type FlowNameRule, flowReferences } from './flow-references.ts';
import { checkLink } from './links.ts';
import type { Handbook, Unreadable } from './model.ts';
import { unusedFlows } from './unused-flows.ts';

/** A name in one file for something that stands in another. */
export interface Reference {
  readonly kind: Named;
  readonly id: string;
  /** What the file leaves out at the beginning of the id, because it goes without saying there. */
  readonly prefix?: string;
  readonly file: string;
  readonly place: Place;
  /** The rule of its own kind of file that reports an unknown one. */
  readonly rule?: FlowNameRule;
}

/** Which attribute of a chapter's component names what; from the component table, which lies above this module. */
export type ComponentReferences = Readonly<
  Record<string, Readonly<Record<string, 'flow' | 'quiz' | 'fact' | 'tariff' | 'phrase' | 'term' | undefined>>>
>;

const configFile = 'content/handbook.yaml';

/** Everything by which one file of the handbook points at another, in no particular order. */
export function findReferences(handbook: Handbook, components: ComponentReferences): Reference[] {
  const { config, chapters, flows, quizzes, exams, plans, assessments, roleGuides } = handbook;
  const somewhere: Place = { start: { line: 1, column: 1 } };
  return [
    ...config.parts.flatMap(({ id, chapters: slugs }, part) =>
      slugs.map(
        (slug, index): Reference => ({
          kind: 'chapter',
          id: `${id}/${slug}`,
          prefix: `${id}/`,
          file: configFile,
          place: config.places[`parts.${part}.chapters.${index}`] ?? somewhere,
        }),
      ),
    ),
    ...config.flows.map(
      (id, index): Reference => ({
        kind: 'flow',
        id,
        file: configFile,
        place: config.places[`flows.${index}`] ?? somewhere,
      }),
    ),
    ...chapters.flatMap(({ file, part, roles, owner, places, uses }) => [
      { kind: 'part' as const, id: part, file, place: somewhere },
      ...roles.map(
        (id, index): Reference => ({ kind: 'role', id, file, place: places[`roles.${index}`] ?? somewhere }),
      ),
      ...(owner ? [{ kind: 'role' as const, id: owner, file, place: places.owner ?? somewhere }] : []),
      ...uses.flatMap(({ name, attributes, place }) =>
        Object.entries(attributes).flatMap(([attribute, id]): Reference[] => {
          const kind = components[name]?.[attribute];
          return kind ? [{ kind, id, file, place }] : [];
        }),
      ),
    ]),
    ...flows.flatMap(flowReferences),
    ...quizzes.flatMap(({ file, chapter, places }): Reference[] =>
      chapter ? [{ kind: 'chapter', id: chapter, file, place: places.chapter }] : [],
    ),
    ...exams.flatMap(({ file, roles, places }) =>
      roles.map((id, index): Reference => ({ kind: 'role', id, file, place: places.roles[index] ?? somewhere })),
    ),
    ...roleGuides.flatMap(roleReferences),
    ...assessments.flatMap(({ assessor, file, places }): Reference[] =>
      assessor ? [{ kind: 'role', id: assessor, file, place: places.assessor ?? somewhere }] : [],
    ),
    ...handbook.forms.flatMap(formReferences),
    ...config.forms.map(
      (id, index): Reference => ({
        kind: 'form',
        id,
        file: configFile,
        place: config.places[`forms.${index}`] ?? somewhere,
      }),
    ),
    ...handbook.phrases.flatMap(phraseReferences),
    ...plans.flatMap(planReferences),
  ];
}

/** Names that nothing defines, links and anchors that lead nowhere, and ids that are used twice across files. */
export function checkCrossReferences(
  handbook: Handbook,
  unreadable: Unreadable,
  components: ComponentReferences,
  /** Of files whose form is wrong, so that they are no part of the handbook. */
  more: readonly Reference[] = [],
): Finding[] {
  return [
    ...unknownIds(handbook, unreadable, [...findReferences(handbook, components), ...more]),
    ...brokenLinks(handbook, unreadable),
    ...duplicateQuestions(handbook),
    ...duplicateChecklists(handbook),
    ...examQuizzesShown(handbook, components),
    ...unusedFlows(handbook, unreadable, components),
  ];
}

function unknownIds(handbook: Handbook, unreadable: Unreadable, references: readonly Reference[]): Finding[] {
  const known: Partial<Record<Named, ReadonlySet<string>>> = {
    chapter: new Set([...handbook.chapters.map(({ id }) => id), ...unreadable.chapters]),
    ...(!unreadable.settings && {
      part: new Set(handbook.config.parts.map(({ id }) => id)),
      role: new Set(handbook.config.roles.map(({ id }) => id)),
      stage: new Set(handbook.config.phrases.stages.map(({ id }) => id)),
    }),
    ...(!unreadable.phrases && { phrase: new Set(handbook.phrases.map(({ id }) => id)) }),
    ...(!unreadable.glossary && { term: new Set(handbook.glossary.map(({ id }) => id)) }),
    ...(!unreadable.facts && { fact: new Set(handbook.facts.keys()) }),
    flow: new Set([...handbook.flows.map(({ id }) => id), ...unreadable.flows]),
    quiz: new Set([...handbook.quizzes.map(({ id }) => id), ...unreadable.quizzes]),
    exam: new Set([...handbook.exams.map(({ id }) => id), ...unreadable.exams]),
    tariff: new Set([...handbook.tariffs.map(({ id }) => id), ...unreadable.tariffs]),
    form: new Set([...handbook.forms.map(({ id }) => id), ...unreadable.forms]),
  };
  return references.flatMap(({ kind, id, prefix = '', file, place, rule }) => {
    const ids = known[kind];
    if (!ids || ids.has(id)) return [];
    const near = [...ids].filter((other) => other.startsWith(prefix));
    const suggestion = nearestPath(id, near)?.slice(prefix.length);
    if (rule) return [finding(rule, { file, place, values: { id, suggestion } })];
    return [finding('handbook/unknown-id', { file, place, values: { kind, id: id.slice(prefix.length), suggestion } })];
  });
}

const courierLinks = (rules: CourierRules | undefined) =>
  [...(rules?.choosing ?? []), ...(rules?.range ?? []), ...(rules?.lost ?? [])].flatMap(({ link, place }) =>
    link === undefined ? [] : [{ url: link, file: rules?.file ?? '', place }],
  );

function brokenLinks(handbook: Handbook, unreadable: Unreadable): Finding[] {
  const addresses = siteAddresses(handbook, unreadable);
  const own = (id: string) => `/handbook/${id}/`;
  const section = (source: string | undefined, file: string, place: Place | undefined): Finding[] => {
    if (!source) return [];
    const [chapter, anchor] = source.split('#');
    const url = anchor === undefined ? own(chapter ?? '') : `${own(chapter ?? '')}#${anchor}`;
    return checkLink(url, { file, place: place ?? startOfFile, page: '/', addresses });
  };
  return [
    ...handbook.chapters.flatMap(({ id, file, links }) =>
      links.flatMap(({ url, place }) => checkLink(url, { file, place, page: own(id), addresses })),
    ),
    ...handbook.quizzes.flatMap(({ file, questions }) =>
      questions.flatMap(({ source, places }) => section(source, file, places.source)),
    ),
    ...courierLinks(handbook.courierRules).flatMap(({ url, file, place }) =>
      checkLink(url, { file, place, page: couriersPath, addresses }),
    ),
    ...handbook.phrases.flatMap(({ chapter, file, places }) => section(chapter, file, places.chapter)),
    ...handbook.glossary.flatMap(({ see, file, places }) => section(see, file, places.see)),
  ];
}

function duplicateQuestions({ quizzes }: Handbook): Finding[] {
  const first = new Map<string, { file: string; place: Place }>();
  const findings: Finding[] = [];
  for (const { file, questions } of quizzes) {
    for (const { id, places } of questions) {
      const earlier = first.get(id);
      // Twice in one file is the quiz's own rule.
      if (earlier && earlier.file !== file) {
        const values = { kind: 'question' as const, id, first: `${earlier.file}:${earlier.place.start.line}` };
        findings.push(finding('handbook/duplicate-id', { file, place: places.id, values, related: [earlier] }));
      } else if (!earlier) {
        first.set(id, { file, place: places.id });
      }
    }
  }
  return findings;
}

/** A quiz that a chapter shows must have something to practise: exam questions never stand in a page. */
function examQuizzesShown({ chapters, quizzes }: Handbook, components: ComponentReferences): Finding[] {
  const examOnly = new Map(
    quizzes
      .filter(({ questions }) => questions.length > 0 && questions.every(({ pool }) => pool === 'exam'))
      .map(({ id, questions }) => [id, questions[0]?.id ?? '']),
  );
  return chapters.flatMap(({ file, uses }) =>
    uses.flatMap(({ name, attributes, place }) => {
      const quiz = Object.entries(attributes).find(([attribute]) => components[name]?.[attribute] === 'quiz')?.[1];
      const id = quiz === undefined ? undefined : examOnly.get(quiz);
      return id === undefined ? [] : [finding('handbook/exam-question-shown', { file, place, values: { id } })];
    }),
  );
}

import type { Finding } from '../diagnostics/finding.ts';
import { parseYaml } from '../diagnostics/parse-yaml.ts';
import type { HandbookConfig } from '../handbook/config.ts';
import type { Facts } from '../handbook/fact.ts';
import { resolveFacts } from '../handbook/facts.ts';
import type { RoleGuide } from '../roles/model.ts';
import { parseRoleGuide } from '../roles/parse-role-guide.ts';
import type { Assessment } from '../training/assessment/model.ts';
import { parseAssessment } from '../training/assessment/parse-assessment.ts';
import type { CalendarData } from '../training/calendar-data.ts';
import { chinaYears } from '../training/china-calendar.ts';
import { type Cohort, type CohortNames, cohortFile } from '../training/cohort.ts';
import { joinCalendars } from '../training/join-calendars.ts';
import { parseCalendarYear } from '../training/parse-calendar-year.ts';
import { parseCohorts } from '../training/parse-cohorts.ts';
import { type ContentFile, readContentFiles } from './content-files.ts';
import { readFile, type SourceFile } from './read-files.ts';

/** What belongs to training besides the plans. */
export interface LoadedTraining {
  /** The handbook's own first, then one for each team. */
  readonly calendars: readonly CalendarData[];
  readonly cohorts: readonly Cohort[];
  /** What cohorts name, those of a wrong form included. */
  readonly cohortNames: readonly CohortNames[];
  readonly assessments: readonly Assessment[];
  readonly roleGuides: readonly RoleGuide[];
  readonly findings: readonly Finding[];
  /** Ids of forms that could not be read. */
  readonly unreadable: ReadonlySet<string>;
  readonly files: readonly SourceFile[];
}

type Settings = Pick<HandbookConfig, 'calendar' | 'language'>;

/** Calendars, cohorts, observation forms and role guides. Never throws on what an author wrote. */
export function loadTraining(root: string, facts: Facts | undefined, { calendar, language }: Settings): LoadedTraining {
  const findings: Finding[] = [];
  const yamlOf = ({ file, text }: SourceFile) => {
    const resolved = resolveFacts(text, facts, file);
    findings.push(...resolved.findings);
    return parseYaml(resolved.text, { file, originalPlace: resolved.originalPlace });
  };
  const [calendarFiles, formFiles, guideFiles] = [
    readContentFiles(root, 'calendar'),
    readContentFiles(root, 'assessment'),
    readContentFiles(root, 'guide'),
  ];
  const each = <T>(
    files: readonly ContentFile[],
    parse: (file: ContentFile) => { value: T | undefined; findings: readonly Finding[] },
  ): T[] =>
    files.flatMap((file) => {
      const parsed = parse(file);
      findings.push(...parsed.findings);
      return parsed.value === undefined ? [] : [parsed.value];
    });
  const years = each(calendarFiles.files, (file) => {
    const { year, findings } = parseCalendarYear(yamlOf(file), Number(file.name));
    return { value: year, findings };
  });
  const assessments = each(formFiles.files, (file) => {
    const { assessment, findings } = parseAssessment(yamlOf(file), file.name);
    return { value: assessment, findings };
  });
  const roleGuides = each(guideFiles.files, (file) => {
    const { guide, findings } = parseRoleGuide(yamlOf(file), file.name);
    return { value: guide, findings };
  });
  const cohortSource = readFile(root, cohortFile);
  const cohorts = cohortSource ? parseCohorts(yamlOf(cohortSource)) : { cohorts: [], names: [], findings: [] };
  const read = new Set(assessments.map(({ id }) => id));
  const groups = [calendarFiles, formFiles, guideFiles];
  return {
    calendars: joinCalendars(calendar === 'china' ? chinaYears(language) : undefined, years),
    cohorts: cohorts.cohorts,
    cohortNames: cohorts.names,
    assessments,
    roleGuides,
    findings: [...groups.flatMap((group) => group.findings), ...findings, ...cohorts.findings],
    unreadable: new Set(
      [...formFiles.files.map(({ name }) => name), ...formFiles.misplaced].filter((id) => !read.has(id)),
    ),
    files: [...groups.flatMap(({ files }) => files), ...(cohortSource ? [cohortSource] : [])],
  };
}

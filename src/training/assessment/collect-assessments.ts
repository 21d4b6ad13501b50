import type { AssessmentFault } from '../../i18n/assessment.ts';
import { nearest } from '../../text/nearest.ts';
import { type AssessmentFile, readAssessmentFile } from './assessment-file.ts';
import type { AssessmentOutline } from './model.ts';

export interface FaultyAssessment {
  readonly file: string;
  readonly fault: AssessmentFault;
}

/** Whether a text says of itself that it is an observation form, in whatever state. Quotes within texts are escaped. */
export const isAssessmentText = (text: string): boolean => /"format"\s*:\s*"handbook-assessment\//.test(text);

/** Reads filled forms one by one; what is wrong with one is said of it and stops no other. Never throws. */
export function collectAssessments(
  texts: readonly { readonly file: string; readonly text: string }[],
  { handbook, forms }: { readonly handbook: string; readonly forms: readonly AssessmentOutline[] },
): { readonly files: readonly AssessmentFile[]; readonly faults: readonly FaultyAssessment[] } {
  const files: AssessmentFile[] = [];
  const faults: FaultyAssessment[] = [];
  const known = forms.map(({ id }) => id);
  const seen = new Map<string, string>();
  for (const { file, text } of texts) {
    const say = (fault: AssessmentFault) => faults.push({ file, fault });
    const first = seen.get(text);
    if (first !== undefined) {
      say({ kind: 'repeated', first });
      continue;
    }
    seen.set(text, file);
    const read = readAssessmentFile(text);
    if ('problem' in read) {
      say({ kind: read.problem });
      continue;
    }
    const { assessment: form, observations } = read.file;
    if (read.handbook !== handbook) say({ kind: 'other-handbook', handbook: read.handbook });
    else if (!known.includes(form)) say({ kind: 'unknown-form', form, suggestion: nearest(form, known) });
    else {
      const nameless = observations.filter(({ name, number }) => name.trim() === '' && number.trim() === '').length;
      // An empty column is nobody; one that was filled in for nobody is a mistake.
      const filled = observations.filter(
        ({ name, number, ratings }) => (name + number).trim() === '' && Object.keys(ratings).length > 0,
      ).length;
      if (filled > 0) say({ kind: 'nameless', count: filled });
      if (observations.length > nameless) files.push(read.file);
    }
  }
  return { files, faults };
}

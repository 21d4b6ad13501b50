import type { ExamScriptWords } from '../../i18n/exam.ts';
import type { Candidate } from '../../quiz/exam/sitting.ts';
import { say } from './paint-exam.ts';

/** Who begins, as the form says; undefined where something is missing, which the form then says and shows. */
export function readEntry(root: HTMLElement, form: HTMLFormElement, words: ExamScriptWords): Candidate | undefined {
  const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement | null;
  const [name, id] = [field('name')?.value.trim() ?? '', field('number')?.value.trim() ?? ''];
  const missing = name === '' ? 'name' : id === '' ? 'number' : undefined;
  say(root, 'form-said', missing ? words[`${missing}Missing`] : '');
  for (const one of ['name', 'number']) {
    if (one === missing) field(one)?.setAttribute('aria-invalid', 'true');
    else field(one)?.removeAttribute('aria-invalid');
  }
  if (missing) field(missing)?.focus();
  return missing ? undefined : { name, id };
}

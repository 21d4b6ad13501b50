import { mergeEntries, readEntriesFile } from '../../forms/entries-file.ts';
import type { FormWords } from '../../i18n/forms.ts';
import type { ProgressStore } from '../../progress/progress-store.ts';
import { entryBook } from './entry-book.ts';

/** Takes in a file of entries, of whichever forms it holds, and says in words what became of it. */
export function importEntries(text: string, store: ProgressStore, words: FormWords): string {
  const { handbook = '' } = document.documentElement.dataset;
  const read = readEntriesFile(text, handbook);
  if ('problem' in read) return words.importWrong[read.problem];
  let [added, updated] = [0, 0];
  for (const [form, taken] of Object.entries(read.forms)) {
    const book = entryBook(store, form);
    const merged = mergeEntries(book.entries(), taken);
    book.put(merged.entries);
    added += merged.added;
    updated += merged.updated;
  }
  return words.imported(added, updated);
}

import { currentSite } from '../../handbook/current.ts';
import { type ChapterWords, chapterWords } from '../../i18n/chapter.ts';

/** The words of chapter blocks in the handbook's language; the blocks themselves get no props but the author's. */
export async function currentChapterWords(): Promise<ChapterWords> {
  const { handbook } = await currentSite();
  return chapterWords[handbook.config.language];
}
